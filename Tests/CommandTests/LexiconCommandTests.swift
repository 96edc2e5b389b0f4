import Foundation
import Testing

/// The commands for people who edit lexicons, run as they run them.
@Suite struct LexiconCommandTests {
    private static let examples = { @Sendable (word: String) in
        (1...12).map { "\(word) số \($0)" }.joined(separator: ", ")
    }

    static let lexicon = """
        id: thu
        title: {vi: Thử, en: Trial}
        threshold: 12
        terms:
          - {term: sạt lở, weight: 4, sufficient: true}
          - {term: du lịch, weight: 3}
          - {term: vòi rồng, weight: 1}
        examples: {match: [\(examples("Sạt lở"))], no_match: [\(examples("Bóng đá"))]}

        """

    /// Every fourth article has the issue; “du lịch” says nothing of it.
    static let labels = (0..<60).map { index in
        let title = ["Sạt lở ở bờ sông", "Khu du lịch mới", "Giá lúa", "Du lịch hè, du lịch biển"][index % 4]
        let issues = index % 4 == 0 ? "\"thu\"" : ""
        return "{\"id\":\"\(index)\",\"title\":\"\(title)\",\"summary\":\"\(title)\",\"issues\":[\(issues)]}\n"
    }.joined()

    /// A folder with the lexicon and the labelled articles.
    private func withFolder(_ body: (TemporaryFolder) async throws -> Void) async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try folder.write("Lexicons/thu.yaml", Self.lexicon)
        try folder.write("nhan.ndjson", Self.labels)
        try await body(folder)
    }

    private func run(_ folder: TemporaryFolder, _ arguments: String...) async throws -> Program.Result {
        try await Program.run(["lexicon"] + arguments + ["--lexicons", folder.path + "/Lexicons"])
    }

    @Test func checkNamesFaultsAndHintsApart() async throws {
        try await withFolder { folder in
            #expect(try await run(folder, "check").code == 0)
            let extra = Self.lexicon.replacingOccurrences(of: "term: vòi rồng", with: "any: [lũ, vòi rồng, Vòi rồng]")
            try folder.write("Lexicons/thu.yaml", extra)
            let hints = try await run(folder, "check", "--json")
            #expect(hints.code == 0)
            let found = try #require(try hints.object()["hints"] as? [[String: Any]])
            #expect(found.map { $0["check"] as? String } == ["one-syllable", "repeated"])
            #expect(found.allSatisfy { $0["line"] as? Int == 7 })
            #expect(try await run(folder, "check", "--strict").code == 1)
            try folder.write("Lexicons/thu.yaml", extra + "masks: [sạt lở]\n")
            let faults = try await run(folder, "check")
            #expect(faults.code == 1)
            #expect(faults.errors.contains("thu.yaml:5: `masks` luôn che: `sạt lở`"), "\(faults.errors)")
            #expect(faults.errors.contains("thu.yaml:7: gợi ý: "))
        }
    }

    @Test func checkSaysWhatACorpusNeverShows() async throws {
        try await withFolder { folder in
            let result = try await run(folder, "check", "--corpus", folder.path + "/nhan.ndjson")
            #expect(result.code == 0)
            #expect(result.errors.contains("thu.yaml:7: gợi ý: không cụm nào gặp trong 60 bài: `vòi rồng`"))
            #expect(result.output.contains("gặp 2/3 cụm từ trong 60 bài"))
            #expect(try await run(folder, "check", "--corpus", folder.path + "/khong-co").code == 2)
        }
    }

    @Test func trySaysWhatAChangeWouldWinAndLose() async throws {
        try await withFolder { folder in
            let changed = Self.lexicon.replacingOccurrences(of: "weight: 3}", with: "weight: 3.9}")
            try folder.write("nhap.yaml", changed)
            let (draft, corpus) = (folder.path + "/nhap.yaml", folder.path + "/nhan.ndjson")
            let text = try await run(folder, "try", draft, "--corpus", corpus, "--limit", "2")
            #expect(text.code == 0, "\(text.errors)")
            #expect(text.output.contains("Thử từ điển `thu` trên 60 bài"))
            let result = try await run(folder, "try", draft, "--corpus", corpus, "--json")
            let issue = try #require((try result.object()["issues"] as? [String: [String: Any]])?["thu"])
            #expect(issue["lostCount"] as? Int == 0)
            #expect((issue["won"] as? [Any])?.count == issue["wonCount"] as? Int)
            #expect(issue["agreement"] != nil)
            #expect(try folder.text("Lexicons/thu.yaml") == Self.lexicon)
            #expect(try await run(folder, "try", folder.path + "/khong-co.yaml", "--corpus", corpus).code == 2)
        }
    }

    @Test func tunePrintsADiffAndWritesNothing() async throws {
        try await withFolder { folder in
            let before = try folder.contents()
            let result = try await run(folder, "tune", "--labels", folder.path + "/nhan.ndjson", "--strength", "3")
            #expect(result.code == 0, "\(result.errors)")
            #expect(result.output.contains("--- a/Lexicons/thu.yaml\n+++ b/Lexicons/thu.yaml\n"), "\(result.output)")
            #expect(result.output.hasPrefix("# 60 bài có nhãn, 5 phần; độ giữ 3 (cho trước)"))
            #expect(try folder.contents() == before)
            let object = try await run(folder, "tune", "--labels", folder.path + "/nhan.ndjson", "--json").object()
            #expect((object["issues"] as? [String: [String: Any]])?["thu"]?["labelled"] as? Int == 15)
        }
    }

    @Test func tuneRefusesWhatItCannotUse() async throws {
        try await withFolder { folder in
            let labels = folder.path + "/nhan.ndjson"
            #expect(try await run(folder, "tune", "--labels", "-").code == 64)
            #expect(try await run(folder, "tune", "--labels", labels, "--folds", "1").code == 64)
            #expect(try await run(folder, "tune", "--labels", labels, "--strength", "-3").code == 64)
            #expect(try await run(folder, "tune", "--labels", labels, "--issue", "khac").code == 64)
            try folder.write("khong-nhan.ndjson", "{\"id\":\"1\",\"title\":\"Sạt lở\"}\n")
            let result = try await run(folder, "tune", "--labels", folder.path + "/khong-nhan.ndjson")
            #expect(result.code == 2)
            #expect(result.errors.contains("không bài nào có nhãn"))
        }
    }
}
