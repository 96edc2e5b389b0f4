import Foundation
import IssueClassification
import PressModel
import Testing

/// The diff changes numbers in place; what it makes of a file reads as what was fitted.
@Suite struct TuningDiffTests {
    /// Applies a diff as a person would; the package manager needs `git` anyway.
    private func patch(_ folder: String, _ diff: String) throws {
        try Data(diff.utf8).write(to: URL(fileURLWithPath: folder + "/sua.diff"))
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["git", "apply", "-p1", "sua.diff"]
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.environment = ProcessInfo.processInfo.environment.merging(["GIT_CEILING_DIRECTORIES": "/"]) { $1 }
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(diff)")
    }

    private static let proposal = ["thu": [TuningDiffTests.phrase]]
    private static let phrase = PhraseProposal(
        phrase: "mưa trút nước",
        weight: 2.5,
        inside: PhraseProposal.Share(count: 15, all: 30),
        outside: PhraseProposal.Share(count: 3, all: 1_200),
        association: 20
    )

    @Test(arguments: [
        TuningSample.lexicon, String(TuningSample.lexicon.dropLast()),
        TuningSample.lexicon + "threshold_without_text: 9\n",
        TuningSample.lexicon.replacingOccurrences(of: "weight: 2}", with: "weight: '2'}"),
        TuningSample.lexicon.replacingOccurrences(of: "\n", with: "\r\n"),
        lexiconText(TuningSample.terms).replacingOccurrences(of: "terms:\n", with: "terms:\n\n"),
    ])
    func whatIsPatchedScoresAsFitted(text: String) throws {
        try TuningSample.tuned(text) { tuning, folder in
            let diff = try tuning.diff(proposals: Self.proposal) { _ in "thu.yaml" }
            try patch(folder, diff)
            let reloaded = try LexiconSet(folder: folder)
            #expect(reloaded.lexicons[0].rules.map(\.weight) == tuning.tuned.lexicons[0].rules.map(\.weight))
            let (fitted, read) = (IssueClassifier(tuning.tuned), IssueClassifier(reloaded))
            for article in TuningSample.articles() {
                for reading in Reading.allCases {
                    #expect(
                        read.verdicts(article.content, fields: reading.fields)
                            == fitted.verdicts(article.content, fields: reading.fields)
                    )
                }
            }
        }
    }

    /// A line without its numbers.
    private func words(_ line: String) -> String {
        line.components(separatedBy: CharacterSet(charactersIn: "0123456789.-")).joined()
    }

    @Test func changesNumbersAloneAndPutsProposalsBelowTheTerms() throws {
        try TuningSample.tuned { tuning, folder in
            try patch(folder, tuning.diff(proposals: Self.proposal) { _ in "thu.yaml" })
            let lines = try String(contentsOfFile: folder + "/thu.yaml", encoding: .utf8).split(separator: "\n")
                .map(String.init)
            let comment = "  # đề nghị: {term: mưa trút nước, weight: 2.5}  # 15/30 bài, 3/1.200 bài khác"
            let kept = lines.filter { $0 != comment && !$0.hasPrefix("threshold_without_text") }
            #expect(kept.map(words) == TuningSample.lexicon.split(separator: "\n").map { words(String($0)) })
            #expect(lines.contains("note: 'weight: 3'"))
            let last = try #require(lines.firstIndex { $0.contains("vòi rồng") })
            #expect(lines[last + 1] == comment)
        }
    }

    @Test func theDiffBeginsWithTheNamesOfTheFile() throws {
        try TuningSample.tuned { tuning, _ in
            let diff = try tuning.diff { _ in "Lexicons/thu.yaml" }
            #expect(diff.hasPrefix("--- a/Lexicons/thu.yaml\n+++ b/Lexicons/thu.yaml\n@@ -1,"))
        }
    }
}
