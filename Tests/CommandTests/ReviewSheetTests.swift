import Foundation
import LoopbackPress
import PressModel
import Spreadsheets
import Testing

/// The review queue on its way to a spreadsheet and back.
@Suite struct ReviewSheetTests {
    private static let headlines: [String: String] = [
        "a": "=cmd|' /C calc'!A0 phường thu hồi đất của 40 hộ",
        "b": "Phường Cái Răng thu hồi đất làm đường, 12 hộ khiếu nại giá bồi thường",
        "c": "Thu hồi đất khu tái định cư Ninh Kiều, dân đề nghị tính lại giá",
        "d": "Hộ dân Bình Thủy chờ tiền bồi thường đất từ tháng 3",
    ]

    private func filled() async throws -> OfficeWorkspace {
        let press = try await ScriptedPress.start { _ in
            .text(InventedFeed.rss(Self.headlines), type: "application/rss+xml")
        }
        let workspace = try await OfficeWorkspace.make(feeds: [(name: "Báo", url: press.url("/rss"))])
        let run = try await workspace.run("run", "--json")
        await press.stop()
        #expect(run.code == 0, "\(run.errors)")
        return workspace
    }

    private enum Format: String, CaseIterable { case csv, xlsx }

    /// The sheet as it went out, with cells filled in by number of the finding.
    private func fillIn(_ path: String, _ cells: [String: [String: String]]) throws {
        let rows = try SpreadsheetReader().read(path).rows.map(\.texts)
        let headers = rows[0]
        let lines = rows.dropFirst().map { row in
            headers.indices.map { index -> SheetCell in
                let written = cells[row[0]]?[headers[index]] ?? (index < row.count ? row[index] : "")
                return .text(written)
            }
        }
        let sheet = Sheet(name: "Duyệt tin", columns: headers.map { SheetColumn($0) }, rows: lines)
        if path.hasSuffix("csv") {
            try CSVWriter().write(sheet, to: path)
        } else {
            try XLSXWriter().write([sheet], to: path, created: Date(timeIntervalSince1970: 0))
        }
    }

    private func ids(_ workspace: OfficeWorkspace) async throws -> [String] {
        let items = try await workspace.run("review", "list", "--issue", "land", "--json").objects()
        return items.compactMap { $0["id"] as? Int }.sorted().map(String.init)
    }

    @Test(arguments: Format.allCases)
    private func decisionsComeBackOnceAndBadRowsAreNamed(format: Format) async throws {
        let workspace = try await filled()
        defer { workspace.folder.remove() }
        let ids = try await ids(workspace)
        try #require(ids.count == 4)
        let file = workspace.path + "/duyet." + format.rawValue
        let export = try await workspace.run("review", "export", "--\(format.rawValue)", file, "--issue", "land")
        if format == .xlsx, export.code == 2, export.errors.contains("libxlsxwriter-dev") { return }
        #expect(export.code == 0, "\(export.errors)")
        #expect(try await workspace.run("review", "decide", ids[3], "wrong", "--by", "truong-phong").code == 0)
        try fillIn(
            file,
            [
                ids[0]: ["Quyết định": "ĐÚNG", "Ghi chú": "=2+3"],
                ids[1]: ["Quyết định": "sai", "Lý do nếu sai": "Chỉ nhắc qua"],
                ids[2]: ["Quyết định": "có lẽ"],
                ids[3]: ["Quyết định": "Đúng"],
            ]
        )
        let first = try await workspace.run("review", "import", file, "--by", "lan", "--json")
        #expect(first.code == 1)
        let account = try first.object()
        #expect(account["recorded"] as? Int == 2)
        let refused = (account["refused"] as? [[String: Any]] ?? []).compactMap { $0["why"] as? String }
        #expect(refused.contains { $0.contains("có lẽ") } && refused.contains { $0.contains("truong-phong") })
        #expect(refused.count == 2)

        let again = try await workspace.run("review", "import", file, "--by", "lan", "--json").object()
        #expect(again["recorded"] as? Int == 0 && again["known"] as? Int == 2)
        let decided = try await workspace.run("review", "list", "--status", "decided", "--json").objects()
        let notes = decided.compactMap { ($0["decision"] as? [String: Any])?["note"] as? String }
        #expect(decided.count == 3 && notes.contains("=2+3"))
    }

    @Test func noCellOfACSVStartsAFormula() async throws {
        let workspace = try await filled()
        defer { workspace.folder.remove() }
        let file = workspace.path + "/duyet.csv"
        #expect(try await workspace.run("review", "export", "--csv", file).code == 0)
        let text = try String(contentsOfFile: file, encoding: .utf8)
        #expect(text.contains("'=cmd|'") && !text.contains(",=cmd") && !text.contains("\"=cmd"))
    }

    @Test func decidedArticlesComeOutAsLabelledOnesThatEvaluateReads() async throws {
        let workspace = try await filled()
        defer { workspace.folder.remove() }
        let items = try await workspace.run("review", "list", "--kind", "issue", "--limit", "100", "--json").objects()
        for item in items {
            let finding = item["finding"] as? [String: Any]
            let verdict = finding?["subject"] as? String == "land" ? "confirmed" : "wrong"
            #expect(try await workspace.run("review", "decide", "\(item["id"] as? Int ?? 0)", verdict).code == 0)
        }
        let file = workspace.path + "/nhan.ndjson"
        #expect(try await workspace.run("review", "export", "--labels", file).code == 0)
        let evaluated = try await Program.run(
            "evaluate",
            "--labels",
            file,
            "--lexicons",
            workspace.path + "/Lexicons",
            "--json"
        )
        #expect(evaluated.code == 0, "\(evaluated.errors)")
        #expect(try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").count == 4)
    }

    @Test func sheetWithoutItsHeadersOrNoSheetAtAllIsRefused() async throws {
        let workspace = try await filled()
        defer { workspace.folder.remove() }
        let other = try workspace.folder.write("khac.csv", "Số,Tiêu đề\n1,Tin\n").path
        let missing = try await workspace.run("review", "import", other)
        #expect(
            missing.code == 2 && missing.errors.contains("khac.csv:1") && missing.errors.contains("Phiên bản quy tắc")
        )
        #expect(try await workspace.run("review", "import", workspace.path + "/none.csv").code == 2)
        #expect(try await workspace.run("review", "export").code == 64)
    }
}
