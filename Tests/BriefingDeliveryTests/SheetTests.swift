import DailyBriefing
import Foundation
import PressModel
import Spreadsheets
import Testing

@testable import BriefingDelivery

@Suite struct SheetTests {
    private func sheets(_ edition: BriefingEdition) -> [BriefingSheets.Named] {
        BriefingSheets(briefing: edition.briefing, language: .vi, clock: edition.clock).all
    }

    @Test func everyListHasItsRows() {
        let named = sheets(Samples.edition())
        #expect(named.map(\.sheet.name) == ["Vụ việc", "Tin", "Kiểm chứng", "Số liệu", "Nguồn", "Tin đã đọc"])
        #expect(named.map(\.sheet.rows.count) == [1, 1, 0, 0, 0, 2])
        #expect(named.allSatisfy { named in named.sheet.rows.allSatisfy { $0.count == named.sheet.columns.count } })
    }

    @Test func noHeadlineIsAFormula() throws {
        let folder = try TemporaryFolder()
        let edition = Samples.edition(title: "=HYPERLINK(\"https://lay.example\")\u{200B}")
        _ = try BriefingDelivery(workspace: folder.path).write(edition, formats: [.csv])
        for name in ["diem-tin-vu-viec", "diem-tin-tin", "tin-da-doc"] {
            let text = try folder.text("Briefings/2026/11/22/\(name).csv")
            #expect(text.contains("'=HYPERLINK"))
            #expect(!text.contains("\u{200B}"))
        }
    }

    #if XLSX
        @Test func workbookHasASheetForEachListAndTheSameBytesAgain() throws {
            let folder = try TemporaryFolder()
            let delivery = BriefingDelivery(workspace: folder.path)
            let path = "Briefings/2026/11/22/diem-tin.xlsx"
            #expect(try delivery.write(Samples.edition(), formats: [.xlsx]).paths == [path])
            let first = try folder.data(path)
            _ = try delivery.write(Samples.edition(), formats: [.xlsx])
            #expect(try folder.data(path) == first)
        }
    #endif
}
