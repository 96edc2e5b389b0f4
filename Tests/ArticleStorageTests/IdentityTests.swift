import ArticleStorage
import Foundation
import PressModel
import Testing

/// Which items of a feed are articles that the archive already has.
@Suite struct IdentityTests {
    let archive: Archive
    private let folder: ArchiveFolder

    init() throws {
        folder = try ArchiveFolder()
        archive = try folder.open()
    }

    enum Expected: String { case new, changed, known }

    struct Case: CustomTestStringConvertible {
        let name: String
        let item: ProcessedItem
        var source = "bao"
        var later: TimeInterval = 0
        let expected: Expected
        var testDescription: String { name }
    }

    /// What the archive has: `Sample.item(guid: "g1", url: "u1", "Ngập", text: "Nước dâng.")`.
    static let cases = [
        Case(
            name: "the same item",
            item: Sample.item(guid: "g1", url: "u1", "Ngập", text: "Nước dâng."),
            expected: .known
        ),
        Case(
            name: "an edited text",
            item: Sample.item(guid: "g1", url: "u1", "Ngập", text: "Nước rút."),
            expected: .changed
        ),
        Case(
            name: "another address, same identifier",
            item: Sample.item(guid: "g1", url: "u2", "Ngập", text: "Nước dâng."),
            expected: .known
        ),
        Case(
            name: "identifier and headline changed, same address",
            item: Sample.item(guid: "g2", url: "u1", "Ngập nặng"),
            expected: .changed
        ),
        Case(
            name: "no identifier, same address",
            item: Sample.item(url: "u1", "Ngập", text: "Nước dâng."),
            expected: .known
        ),
        Case(
            name: "same words, all else different",
            item: Sample.item(guid: "g9", url: "u9", "Ngập", text: "Nước dâng."),
            later: 6 * Sample.day,
            expected: .known
        ),
        Case(
            name: "same words on the seventh day",
            item: Sample.item("Ngập", text: "Nước dâng."),
            later: 7 * Sample.day,
            expected: .known
        ),
        Case(
            name: "same words after more than seven days",
            item: Sample.item(guid: "g9", url: "u9", "Ngập", text: "Nước dâng."),
            later: 7 * Sample.day + 1,
            expected: .new
        ),
        Case(
            name: "same identifier after a year",
            item: Sample.item(guid: "g1", "Ngập", text: "Nước dâng."),
            later: 365 * Sample.day,
            expected: .known
        ),
        Case(
            name: "same headline, other text",
            item: Sample.item(guid: "g3", url: "u3", "Ngập", text: "Chuyện khác."),
            expected: .new
        ),
        Case(
            name: "another outlet",
            item: Sample.item(guid: "g1", url: "u1", "Ngập", text: "Nước dâng."),
            source: "khac",
            expected: .new
        ),
        Case(name: "a new item", item: Sample.item(guid: "g4", url: "u4", "Cháy chợ"), expected: .new),
        Case(name: "an identifier in capitals", item: Sample.item(guid: "G1", url: "U1", "Cháy"), expected: .new),
    ]

    @Test(arguments: cases) func tellsNewFromKnown(sample: Case) throws {
        _ = try archive.store(Sample.batch([Sample.item(guid: "g1", url: "u1", "Ngập", text: "Nước dâng.")]))
        let moment = Sample.noon.addingTimeInterval(sample.later)
        let statuses = try archive.triage([sample.item.draft], sourceID: sample.source, now: moment)
        #expect(statuses.map(expected) == [sample.expected])
        let counts = try archive.store(Sample.batch([sample.item], source: sample.source, at: moment))
        #expect(counts.new == (sample.expected == .new ? 1 : 0))
        #expect(counts.changed == (sample.expected == .changed ? 1 : 0))
        #expect(counts.duplicate == (sample.expected == .known ? 1 : 0))
        #expect(try archive.articleCount() == (sample.expected == .new ? 2 : 1))
    }

    private func expected(_ status: DraftStatus) -> Expected {
        switch status {
        case .new: .new
        case .changed: .changed
        case .known, .renamed: .known
        }
    }

    @Test func keepsTheOrderOfTheItems() throws {
        _ = try archive.store(Sample.batch([Sample.item(guid: "b", "Hai")]))
        let drafts = [Sample.item(guid: "a", "Một"), Sample.item(guid: "b", "Hai"), Sample.item(guid: "c", "Ba")].map(
            \.draft
        )
        #expect(try archive.triage(drafts, sourceID: "bao", now: Sample.noon).map(expected) == [.new, .known, .new])
    }

    @Test func storesAnItemOnceThatAFeedListsTwice() throws {
        let counts = try archive.store(Sample.batch([Sample.item(guid: "a", "Một"), Sample.item(guid: "a", "Một")]))
        #expect(counts.new == 1)
        #expect(counts.duplicate == 1)
    }

    /// Running a round again after a crash or by a second cron line changes nothing.
    @Test func storingTwiceIsStoringOnce() throws {
        let items = (0..<20).map {
            Sample.item(guid: "g\($0)", url: "u\($0)", "Tin \($0)", findings: [Sample.finding()])
        }
        #expect(try archive.store(Sample.batch(items)).new == 20)
        let first = try archive.articles(on: Sample.today)
        let again = try archive.store(Sample.batch(items, at: Sample.noon.addingTimeInterval(Sample.hour)))
        var nothingNew = StoredCounts()
        nothingNew.duplicate = 20
        #expect(again == nothingNew)
        let second = try archive.articles(on: Sample.today)
        #expect(first.map(\.article) == second.map(\.article))
        #expect(first.map { $0.findings.map(\.id) } == second.map { $0.findings.map(\.id) })
    }
}
