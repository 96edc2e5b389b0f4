import Foundation
import Testing

/// `evaluate` as CI and people who tune lexicons run it.
@Suite struct EvaluateTests {
    static let labels = """
        {"id":"a","title":"Thu hồi đất làm vành đai","summary":"","text":"","issues":["land"]}
        {"id":"bai-1","title":"Công thức nấu canh chua","summary":"","text":"","issues":["land"]}
        {"id":"đất","title":"Đội tuyển thắng trận","summary":"","text":"","issues":[]}

        """

    private func evaluate(_ arguments: [String], input: String = Self.labels) async throws -> Program.Result {
        try await Program.run(["evaluate", "--lexicons", ContractTests.lexicons] + arguments, input: input)
    }

    @Test func printsFiguresWithIntervalsAndHowKindTheyAre() async throws {
        let result = try await evaluate(["--labels", "-"])
        #expect(result.code == 0, "\(result.errors)")
        let lines = result.output.split(separator: "\n").map(String.init)
        let land = try #require(lines.first { $0.hasPrefix("land") })
        #expect(land.split(separator: " ").dropFirst().prefix(6) == ["2", "1", "0", "1", "1.000", "0.500"])
        #expect(land.hasSuffix("0.667 [0.000–1.000]"))
        #expect(lines.contains { $0.hasPrefix("macro F1") && $0.contains("–") })
        #expect(lines.contains { $0.hasPrefix("3 bài") })
        #expect(lines.contains { $0.hasPrefix("Lưu ý") })
    }

    @Test func printsTheSameJSONInEveryRun() async throws {
        let first = try await evaluate(["--labels", "-", "--json", "--except", "0/3"])
        #expect(first.code == 0, "\(first.errors)")
        let object = try first.object()
        #expect(object["articles"] as? Int == 3)
        #expect(object["except"] as? String == "0/3")
        for key in ["micro", "macro"] {
            let figures = try #require(object[key] as? [String: Any])
            let interval = try #require(figures["interval"] as? [String: Double])
            #expect(Set(interval.keys) == ["low", "high"])
        }
        #expect(try await evaluate(["--labels", "-", "--json", "--except", "0/3"]).output == first.output)
    }

    @Test func readsOnePartAlone() async throws {
        let one = try await evaluate(["--labels", "-", "--json", "--part", "1/3"]).object()
        #expect(one["articles"] as? Int == 2)
        #expect(one["part"] as? String == "1/3")
        let rest = try await evaluate(["--labels", "-", "--json", "--except", "1/3"]).object()
        #expect(rest["articles"] as? Int == 1)
    }

    @Test func printsWhatItCouldReadAndNamesTheRest() async throws {
        let result = try await evaluate(["--labels", "-"], input: Self.labels + "không phải JSON\n")
        #expect(result.code == 1)
        #expect(result.errors.contains("<stdin>:4:"))
        #expect(result.output.contains("3 bài"))
    }

    @Test func namesTheFigureThatFellBelowItsFloor() async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let labels = try folder.write("nhan.ndjson", Self.labels).path
        let row = "  - {labels: \(labels), fields: title, macro_f1: 0"
        let floors = try folder.write("san.yaml", "thap:\n\(row), micro_f1: 0.6}\ncao:\n\(row), micro_f1: 0.9}\n").path
        let low = try await evaluate(["--floors", floors, "--floor-name", "thap"])
        #expect(low.code == 0, "\(low.errors)")
        #expect(low.output.contains("micro_f1  0.667  sàn 0.600  đạt"))
        let high = try await evaluate(["--floors", floors])
        #expect(high.code == 1)
        #expect(high.errors.contains("san.yaml:4:") && high.errors.contains("micro_f1"), "\(high.errors)")
        #expect(high.output.contains("DƯỚI SÀN"))
        let absent = try await evaluate(["--floors", floors, "--floor-name", "giua"])
        #expect(absent.code == 2)
        #expect(absent.errors.contains("thap, cao"))
    }

    static let wrongUsages = [
        [], ["--labels", "-", "--part", "3/3"], ["--labels", "-", "--part", "0/3", "--except", "0/3"],
        ["--labels", "-", "--floor-name", "a"], ["--floors", "san.yaml", "--part", "0/3"],
        ["--floors", "san.yaml", "--labels", "-"], ["--floors", "san.yaml", "--fields", "title,summary"],
    ]

    @Test(arguments: wrongUsages) func refusesWhatContradictsItself(arguments: [String]) async throws {
        let result = try await evaluate(arguments)
        #expect(result.code == 64, "\(result.errors)")
    }
}
