import Foundation
import IssueClassification
import PressModel
import Testing

/// What a changed lexicon would win and lose on a corpus.
@Suite struct LexiconComparisonTests {
    private static let present = [
        "thu.yaml": lexiconText(["term: lũ quét, weight: 4", "term: sạt lở, weight: 2"], more: "lower: {abroad: 1}"),
        "shared/abroad.yaml": "id: abroad\ntitle: {vi: a, en: a}\nterms: [{term: Thái Lan, weight: 1}]\n",
    ]

    /// Id, title, and the labels of a reader.
    private static let corpus: [(String, String, Set<String>)] = [
        ("1", "Lũ quét trong đêm", ["thu"]), ("2", "Sạt lở bờ sông", ["thu"]), ("3", "Bóng đá", []),
        ("4", "Lũ quét ở Thái Lan", []),
    ]

    private func comparison(_ file: String, _ text: String, limit: Int = 10) throws -> (
        LexiconComparison, LexiconReplacement
    ) {
        try withLexicons(Self.present.merging(["moi/\(file)": text]) { $1 }) { folder in
            let set = try LexiconSet(folder: folder)
            let changed = try set.replacing(withFileAt: "\(folder)/moi/\(file)")
            var comparison = LexiconComparison(before: set, after: changed.set, limit: limit)
            for (id, title, labels) in Self.corpus {
                comparison.add(id: id, ArticleContent(title: title), published: nil, labels: labels)
            }
            return (comparison, changed.replacement)
        }
    }

    @Test func namesArticlesWonAndLostWithTheirScores() throws {
        let text = lexiconText(["term: lũ quét, weight: 2", "term: sạt lở, weight: 3"], more: "lower: {abroad: 1}")
        let (comparison, replacement) = try comparison("nhap.yaml", text)
        #expect(replacement.id == "thu" && !replacement.isSharedList && !replacement.isNew)
        let change = try #require(comparison.issues["thu"])
        #expect(change.won.map(\.id) == ["2"])
        #expect(change.won.map(\.before?.score) == [6] && change.won.map(\.after?.score) == [9])
        #expect(change.won.map(\.after?.threshold) == [7])
        #expect(change.lost.map(\.id) == ["1", "4"])
        #expect(change.found == (before: 2, after: 1))
        #expect(comparison.articleCount == 4 && comparison.labelledCount == 4)
    }

    @Test func comparesBothWithTheLabels() throws {
        let text = lexiconText(["term: lũ quét, weight: 4", "term: sạt lở, weight: 3"], more: "lower: {abroad: 2}")
        let (comparison, _) = try comparison("nhap.yaml", text)
        let figures = try #require(comparison.issues["thu"]?.figures)
        #expect([figures.before.precision, figures.before.recall] == [0.5, 0.5])
        #expect([figures.after.precision, figures.after.recall] == [1, 1])
        #expect(comparison.micro.after == figures.after)
    }

    @Test func aSharedListMayTakeThePlaceOfItsOwn() throws {
        let list = "id: abroad\ntitle: {vi: a, en: a}\nterms: [{term: Thái Lan, weight: 2}]\n"
        let (comparison, replacement) = try comparison("danh-sach.yaml", list)
        #expect(replacement.id == "abroad" && replacement.isSharedList && !replacement.isNew)
        #expect(comparison.issues["thu"]?.lost.map(\.id) == ["4"])
    }

    @Test func aNewLexiconWinsFromNothing() throws {
        let text = lexiconText(["term: bóng đá, weight: 5"]).replacingOccurrences(of: "id: thu", with: "id: bong")
        let (comparison, replacement) = try comparison("bong.yaml", text)
        #expect(replacement.isNew && !replacement.isSharedList)
        let change = try #require(comparison.issues["bong"])
        #expect(change.won.map(\.id) == ["3"])
        #expect(change.won[0].before == nil)
        #expect(comparison.issues["thu"]?.isChanged == false)
    }

    @Test func keepsAsManyAsAskedForAndCountsAll() throws {
        let (comparison, _) = try comparison("nhap.yaml", lexiconText(["term: mưa, weight: 2"]), limit: 1)
        #expect(comparison.issues["thu"]?.lost.count == 1)
        #expect(comparison.issues["thu"]?.lostCount == 2)
    }

    @Test func countsScoresThatMoveWithoutAVerdict() throws {
        let text = lexiconText(["term: lũ quét, weight: 5", "term: sạt lở, weight: 2"], more: "lower: {abroad: 1}")
        let (comparison, _) = try comparison("nhap.yaml", text)
        #expect(comparison.issues["thu"]?.movedCount == 2)
    }

    @Test func refusesALexiconThatNamesAListWhichIsNotThere() throws {
        #expect(throws: UserFault.self) {
            try comparison("nhap.yaml", lexiconText(["term: lũ quét, weight: 2"], more: "lower: {khac: 1}"))
        }
    }
}
