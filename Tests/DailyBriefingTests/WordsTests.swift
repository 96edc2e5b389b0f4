import Foundation
import Testing

@testable import DailyBriefing

@Suite struct WordsTests {
    /// A name that the table lacks would be printed as nothing.
    @Test func everyWordOfTheTemplatesIsThere() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Sources/DailyBriefing/Templates")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        let used = try files.flatMap { file in
            try String(contentsOf: file, encoding: .utf8).matches(of: /\{\{words\.([A-Za-z]+)\}\}/).map {
                String($0.output.1)
            }
        }
        #expect(used.count > 50)
        #expect(Set(used).subtracting(BriefingWords.all.keys) == [])
        #expect(Set(BriefingWords.all.keys).subtracting(used) == [])
    }
}

@Suite struct OfficeNameTests {
    @Test(arguments: [
        ("ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ", "ỦY\u{A0}BAN NHÂN\u{A0}DÂN THÀNH\u{A0}PHỐ CẦN THƠ"),
        ("Văn phòng Ủy ban nhân dân phường Ninh Kiều", "Văn\u{A0}phòng Ủy\u{A0}ban nhân\u{A0}dân phường Ninh Kiều"),
        ("", ""),
    ])
    func linesEndBetweenItsWords(_ name: String, _ shown: String) {
        #expect(OfficeName.unbroken(name) == shown)
    }
}
