import Foundation
import IssueClassification
import PressModel
import Testing

/// Floors of quality: read strictly, and noticed when a figure falls below.
@Suite struct QualityFloorTests {
    static let row = """
        thu:
          - labels: nhan.ndjson
            part: 0/3
            fields: title,summary
            micro_f1: 0.77
            macro_f1: 0.5

        """

    private func floors(_ text: String, named name: String? = nil) throws -> [QualityFloor] {
        try withLexicons(["san.yaml": text]) { try QualityFloorReader().floors(at: $0 + "/san.yaml", named: name) }
    }

    @Test func areReadRowByRow() throws {
        let more = """
              - {labels: b, except: 1/2, fields: "title,summary,text", micro_f1: 1, macro_f1: 0}
            khac:
              - {labels: c, fields: title, micro_f1: 0.1, macro_f1: 0.2}
            """
        let text = Self.row + more
        let rows = try floors(text)
        #expect(rows.map(\.name) == ["thu", "thu", "khac"])
        #expect(rows.map(\.labels) == ["nhan.ndjson", "b", "c"])
        let parts = try [#require(ArticlePart("0/3")), #require(ArticlePart("1/2"))]
        #expect(rows.map(\.selection) == [.part(parts[0]), .except(parts[1]), .all])
        #expect(rows.map(\.fields) == [[.title, .summary], [.title, .summary, .text], [.title]])
        #expect(rows.map(\.microF1) == [0.77, 1, 0.1])
        #expect(rows.map(\.macroF1) == [0.5, 0, 0.2])
        #expect(try floors(text, named: "khac").map(\.name) == ["khac"])
    }

    struct Fault: CustomTestStringConvertible {
        let name: String
        let old: String
        let new: String
        let line: Int
        let mentions: String
        var testDescription: String { name }
    }

    static let faults = [
        Fault(name: "unknown key", old: "micro_f1", new: "mirco_f1", line: 5, mentions: "mirco_f1"),
        Fault(name: "no labels", old: "labels: nhan.ndjson\n    part", new: "part", line: 2, mentions: "labels"),
        Fault(name: "no floor", old: "    macro_f1: 0.5\n", new: "", line: 2, mentions: "macro_f1"),
        Fault(name: "no such part", old: "0/3", new: "3/3", line: 3, mentions: "3/3"),
        Fault(name: "part and rest", old: "part: 0/3", new: "part: 0/3\n    except: 1/3", line: 4, mentions: "part"),
        Fault(name: "no such field", old: "title,summary", new: "title,lead", line: 4, mentions: "title,lead"),
        Fault(name: "a field twice", old: "title,summary", new: "title,title", line: 4, mentions: "title,title"),
        Fault(name: "a floor in per cent", old: "0.77", new: "77", line: 5, mentions: "micro_f1"),
        Fault(name: "a floor in words", old: "0.5", new: "half", line: 6, mentions: "macro_f1"),
        Fault(name: "no list", old: "  - labels", new: "    labels", line: 2, mentions: "thu"),
    ]

    @Test(arguments: faults) func nameTheLineOfAFault(sample: Fault) throws {
        let text = Self.row.replacingOccurrences(of: sample.old, with: sample.new)
        #expect(text != Self.row)
        let fault = try #require(throws: UserFault.self) { _ = try floors(text) }
        #expect(fault.location.line == sample.line)
        #expect(fault.message.en.contains(sample.mentions), "\(fault.message.en)")
    }

    @Test func ofASetThatIsNotThereAreAFault() throws {
        let fault = try #require(throws: UserFault.self) { _ = try floors(Self.row, named: "thử") }
        #expect(fault.message.vi.contains("thử"))
        #expect(fault.remedy.vi.contains("thu"))
    }

    @Test func areMissedByAFigureBelowAndHeldByOneOnThem() throws {
        let half = evaluation(of: [(["lũ"], ["lũ"]), (["lũ"], []), ([], ["lũ"])], issues: ["lũ"])
        let row = try #require(floors(Self.row).first)
        #expect(row.standings(half).map(\.value) == [0.5, 0.5])
        #expect(row.standings(half).map(\.holds) == [false, true])
        #expect(row.standings(evaluation(of: [])).map(\.holds) == [false, false])
    }

    @Test func ofThisRepositoryCanBeRead() throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Quality/floors.yaml")
        let rows = try QualityFloorReader().floors(at: file.path, named: "issues-dev")
        #expect(rows.contains { $0.selection != .all })
    }
}
