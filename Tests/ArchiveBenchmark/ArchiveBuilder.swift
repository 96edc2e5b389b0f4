import ArticleStorage
import Foundation
import GRDB
import PressModel

/// Fills an archive by the program's own ways, a batch for each feed and day.
struct ArchiveBuilder {
    static let sources = 40
    let path: String
    let count: Int
    let press: String

    func build() throws {
        let archive = try Archive(path: path, clock: ArchiveBenchmark.clock, ownPlaces: ["Cần Thơ"])
        let begun = try archive.articleCount()
        var maker = ItemMaker(mixer: try PressMixer(path: press, seed: 7 + UInt64(begun)))
        let started = Date()
        let batches = ArchiveBenchmark.days * Self.sources
        var stored = begun
        // A batch is stored whole or not at all: an interrupted build goes on where it stopped.
        for batch in 0..<batches where count * batch / batches >= begun {
            let size = count * (batch + 1) / batches - count * batch / batches
            let moment = ArchiveBenchmark.end.addingTimeInterval(
                Double(batch - batches) * 86_400 / Double(Self.sources)
            )
            let items = (0..<size).map { maker.item(stored + $0, moment) }
            _ = try archive.store(self.batch(items, batch % Self.sources, moment))
            stored += size
            if batch % 400 == 399 { progress(stored - begun, stored, started) }
        }
        try decide(archive)
        try makeStories()
        try archive.mergeIndexes()
        ArchiveBenchmark.say("built \(stored) articles in \(Int(Date().timeIntervalSince(started))) s")
    }

    private func batch(_ items: [ProcessedItem], _ number: Int, _ moment: Date) -> FeedBatch {
        let id = "https://bao-\(number).example/rss/tin-moi.rss"
        let source = FeedSource(
            id: id,
            title: "Báo số \(number)",
            url: URL(string: id) ?? URL(fileURLWithPath: "/"),
            group: "Thử",
            origin: FileLocation(path: "thu.opml", line: 1)
        )
        let check = FeedCheck(
            sourceID: id,
            sourceTitle: source.title,
            at: moment,
            outcome: .fetched,
            failure: nil,
            itemCount: items.count
        )
        return FeedBatch(source: source, check: check, state: FeedState(), items: items)
    }

    private func progress(_ new: Int, _ stored: Int, _ started: Date) {
        let seconds = Date().timeIntervalSince(started)
        ArchiveBenchmark.say("\(stored) articles, \(Int(Double(new) / seconds)) a second")
    }

    /// Two findings in five are decided.
    private func decide(_ archive: Archive) throws {
        let verdicts: [Verdict] = [.confirmed, .confirmed, .wrong, .unsure]
        let ids = try DatabaseQueue(path: path).read { try Int64.fetchAll($0, sql: "SELECT id FROM finding") }
        for id in ids where id % 5 < 2 {
            let decision = Decision(
                verdict: verdicts[Int(id) % verdicts.count],
                decidedBy: "lan",
                decidedAt: ArchiveBenchmark.end
            )
            _ = try archive.decide(id, decision, expecting: nil, origin: .desk)
        }
    }

    /// Stories of two articles on average: a third of the articles alone, the others with those that came next.
    private func makeStories() throws {
        try DatabaseQueue(path: path).write { database in
            try database.execute(
                sql: """
                    INSERT INTO story (id, madeAt) SELECT id, firstSeen FROM article WHERE id % 6 IN (0, 2, 3);
                    UPDATE article SET storyId = CASE id % 6 WHEN 1 THEN id - 1 WHEN 4 THEN id - 1 WHEN 5 THEN id - 2
                        ELSE id END WHERE id > 6;
                    """
            )
        }
    }
}
