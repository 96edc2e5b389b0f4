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

    private static let headline = "Phường Cái Răng hẹn trả tiền đất cho 40 hộ"

    /// A headline that an article of the same outlet has, under other identifiers and with other words.
    @Test(arguments: [
        ("an edit that moved", headline, "Sáng 22/11, 40 hộ nhận lịch trả tiền.", 3.0, Expected.changed),
        (
            "the headline with other marks and case", "PHƯỜNG CÁI RĂNG HẸN TRẢ TIỀN ĐẤT CHO 40 HỘ", "40 hộ, 22/11.",
            3.0, .changed
        ),
        ("after eight days", headline, "Sáng 22/11, 40 hộ nhận lịch trả tiền.", 8.0, .new),
        ("another day of a column: other numbers", headline, "Hôm nay 55 hộ, 1.200 m2, ngày 23/12.", 1.0, .new),
    ])
    func tellsAMovedEditByItsHeadline(_: String, title: String, text: String, days: Double, expected: Expected) throws {
        let first = Sample.item(
            guid: "g1",
            url: "u1",
            Self.headline,
            text: "Sáng 22/11, phường hẹn trả tiền cho 40 hộ."
        )
        _ = try archive.store(Sample.batch([first]))
        let moment = Sample.noon.addingTimeInterval(days * Sample.day)
        let moved = Sample.item(guid: "g2", url: "u2", title, text: text)
        let counts = try archive.store(Sample.batch([moved], at: moment))
        #expect(counts.new == (expected == .new ? 1 : 0) && counts.changed == (expected == .changed ? 1 : 0))
        // From now on the new address is known too, for good.
        let later = try archive.triage([moved.draft], sourceID: "bao", now: moment.addingTimeInterval(90 * Sample.day))
        #expect(later.map(self.expected) == [.known])
    }

    @Test func twoFormsOfOneReportInOneFeedKeepTheirOwnPlaces() throws {
        let report = Sample.item(guid: "g1", url: "u1", Self.headline, text: "Bài viết về 40 hộ.")
        let video = Sample.item(guid: "g2", url: "u2", Self.headline, text: "Xem hình ảnh buổi trả tiền cho 40 hộ.")
        for _ in 0..<3 {
            var batch = Sample.batch([report, video])
            batch.listed = Archive.names(of: batch.items.map(\.draft))
            _ = try archive.store(batch)
        }
        let articles = try archive.articles(on: Sample.today)
        #expect(articles.count == 2 && articles.allSatisfy { $0.article.revisions.isEmpty })
    }

    @Test func sameWordsUnderANewAddressAreKnownForGood() throws {
        let first = Sample.item(guid: "g1", url: "u1", "Ngập", text: "Nước dâng.")
        let copy = Sample.item(guid: "g2", url: "u2", "Ngập", text: "Nước dâng.")
        _ = try archive.store(Sample.batch([first]))
        #expect(try archive.store(Sample.batch([copy])).duplicate == 1)
        let later = Sample.noon.addingTimeInterval(60 * Sample.day)
        #expect(try archive.triage([copy.draft], sourceID: "bao", now: later).map(expected) == [.known])
    }

    @Test func newerRulesForAddressesRenameWhatIsStored() throws {
        let item = Sample.item(guid: nil, url: "https://bao.example/tin?ref=x", "Cháy chợ", text: "Chín kiốt.")
        _ = try archive.store(Sample.batch([item]))
        let strip: (String) -> String? = { $0.split(separator: "?").first.map(String.init) }
        try archive.bringUpToDate(addressVersion: 1, canonical: strip)
        #expect(try archive.articles(on: Sample.today).first?.article.url == "https://bao.example/tin?ref=x")
        try archive.bringUpToDate(addressVersion: 2, canonical: strip)
        #expect(try archive.articles(on: Sample.today).first?.article.url == "https://bao.example/tin")
        for url in ["https://bao.example/tin", "https://bao.example/tin?ref=x"] {
            let again = Sample.item(guid: nil, url: url, "Cháy chợ lớn", text: "Mười kiốt.")
            let status = try archive.triage([again.draft], sourceID: "bao", now: Sample.noon)
            #expect(status.map(expected) == [.changed])
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
