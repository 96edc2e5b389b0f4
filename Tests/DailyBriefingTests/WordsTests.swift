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
