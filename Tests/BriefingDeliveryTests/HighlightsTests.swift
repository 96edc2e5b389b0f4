import DailyBriefing
import Foundation
import PressModel
import Testing

@testable import BriefingDelivery

@Suite struct HighlightsTests {
    private let folder: TemporaryFolder
    private let delivery: BriefingDelivery
    private let place = "Briefings/2026/11/22"

    init() throws {
        folder = try TemporaryFolder()
        delivery = BriefingDelivery(workspace: folder.path)
        _ = try delivery.write(Samples.edition(), formats: [.html])
    }

    private func written() throws -> [String] {
        _ = try delivery.write(delivery.withHighlights(Samples.edition()), formats: [.html, .md, .json])
        return try ["html", "md", "json"].map { try folder.text("\(place)/diem-tin.\($0)") }
    }

    @Test func emptyFileWaitsBesideTheBriefing() throws {
        #expect(try folder.text("\(place)/diem-nhan.txt").hasPrefix("# Ghi các điểm cần lưu ý"))
        #expect(try written()[0].contains("(Người trực ghi trước cuộc họp.)"))
    }

    @Test func whatAPersonWroteIsKeptAndShownInEveryFormat() throws {
        let text = Data("# gợi ý\nHọp 9 giờ về ngập ở Ninh Kiều\n\n  Giao Sở Xây dựng báo cáo  \n".utf8)
        try folder.write("\(place)/diem-nhan.txt", text)
        for document in try written() {
            #expect(document.contains("Họp 9 giờ về ngập ở Ninh Kiều"))
            #expect(document.contains("Giao Sở Xây dựng báo cáo"))
            #expect(!document.contains("gợi ý"))
        }
        #expect(try folder.data("\(place)/diem-nhan.txt") == text)
    }

    @Test func markupOfAPersonIsText() throws {
        try folder.write("\(place)/diem-nhan.txt", Data("<script>alert(1)</script>\n".utf8))
        #expect(try !written()[0].contains("<script>"))
    }

    @Test(arguments: [String.Encoding.utf16, .utf16LittleEndian])
    func textOfTheWindowsEditorIsRead(_ encoding: String.Encoding) throws {
        let mark: [UInt8] = encoding == .utf16 ? [] : [0xFF, 0xFE]
        try folder.write("\(place)/diem-nhan.txt", Data(mark) + ("Ngập sâu\r\n".data(using: encoding) ?? Data()))
        #expect(try written()[0].contains("<p class=\"note\">Ngập sâu</p>"))
    }

    @Test(arguments: [Data([0xC3, 0x28, 0x41]), Data(repeating: 0x41, count: 70_000)])
    func textThatCannotBeReadIsNamedInThePageAndTheRestStands(_ data: Data) throws {
        try folder.write("\(place)/diem-nhan.txt", data)
        let page = try written()[0]
        #expect(page.contains("Không đọc được tệp diem-nhan.txt"))
        #expect(page.contains("Triều cường vượt báo động 3"))
        #expect(try folder.data("\(place)/diem-nhan.txt") == data)
    }
}
