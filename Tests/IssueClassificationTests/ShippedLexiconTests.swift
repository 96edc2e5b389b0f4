import Foundation
import IssueClassification
import PressModel
import Testing

/// The lexicons that come with the program.
@Suite struct ShippedLexiconTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Lexicons").path

    /// Read once; every test that needs it fails with the reader's own message.
    static let shipped = Result { try LexiconSet(folder: folder) }

    static let issues = [
        "corruption", "cost-of-living", "crime", "disaster", "education", "environment", "food-safety", "fraud",
        "health",
        "labour", "land", "public-services", "rumour", "safety", "traffic", "urban",
    ]

    @Test func coverTheSixteenIssues() throws {
        #expect(try Self.shipped.get().lexicons.map(\.id) == Self.issues)
    }

    @Test func passTheirOwnExamples() throws {
        let faults = LexiconSelfTest(try Self.shipped.get()).faults()
        #expect(faults.isEmpty, "\(faults.map { $0.text(.en) }.joined(separator: "\n"))")
    }

    @Test(arguments: issues) func carryTwelveExamplesEachWay(issue: String) throws {
        let lexicon = try #require(try Self.shipped.get().lexicons.first { $0.id == issue })
        #expect(lexicon.examples.match.count >= 12)
        #expect(lexicon.examples.noMatch.count >= 12)
    }

    /// The lines of the product: no term for political views, praise or blame, protest, religion, ethnicity or a
    /// person's name.
    ///
    /// Looked for in every term, alternate, neighbour, mask, requirement and shared list. Examples are articles, which
    /// may well complain; the other subjects are kept out of them too.
    @Test func holdNoOpinions() throws {
        for violation in Self.violations(of: try Self.shipped.get()) { Issue.record("\(violation)") }
    }

    /// One line for each phrase that touches a forbidden subject, with its file and line.
    static func violations(of set: LexiconSet) -> [String] {
        let places = placeNames(of: set)
        let inExamples = ForbiddenSubject.allCases.filter { $0 != .opinion }
        func told(_ phrases: [LexiconPhrase], _ subjects: [ForbiddenSubject]) -> [String] {
            var seen: Set<String> = []
            return phrases.filter { seen.insert($0.text).inserted }.compactMap { phrase in
                ForbiddenSubjects.found(in: phrase.text, among: subjects, places: places).map {
                    "\(phrase.location): “\(phrase.text)” has “\($0.words)” (\($0.subject.rawValue))"
                }
            }
        }
        return told(set.phrases, ForbiddenSubject.allCases) + told(set.exampleTexts, inExamples)
    }

    /// What the gazetteer calls a place is no person.
    static func placeNames(of set: LexiconSet) -> Set<String> { Set(set.gazetteer.flatMap { [$0.name] + $0.aliases }) }
}
