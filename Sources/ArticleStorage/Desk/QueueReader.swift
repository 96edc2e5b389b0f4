import GRDB
import PressModel

/// Reads the review queue.
struct QueueReader {
    /// Most findings that are shown of a story.
    static let mostOfAStory = 50

    let database: Database

    /// Stories from after a cursor on, each at its most urgent finding that the filter lets through.
    ///
    /// A story whose most urgent finding comes earlier in the queue was on an earlier page.
    func slice(_ filter: QueueFilter, after cursor: QueueCursor?, limit: Int) throws -> QueueSlice {
        let selection = try QueueSelection(database, filter)
        let items = ReviewItemReader(database: database)
        var stories: [QueueStory] = []
        var seen: Set<StoryKey> = []
        var reached = cursor
        let rows = try selection.ordered(after: cursor).fetchCursor(database)
        while let row = try rows.next() {
            let (id, key) = (row["id"] as Int64, StoryKey(row))
            if seen.insert(key).inserted {
                let members = try selection.members(of: key, limit: Self.mostOfAStory).fetchAll(database)
                if members.first == id {
                    if stories.count == limit { return QueueSlice(stories: stories, next: reached) }
                    stories.append(try story(key, try items.items(members)))
                }
            }
            reached = QueueCursor(urgency: row["urgency"], findingID: id)
        }
        return QueueSlice(stories: stories, next: nil)
    }

    /// Findings in the queue's order, without their stories.
    func items(_ filter: QueueFilter, limit: Int) throws -> [ReviewItem] {
        try ReviewItemReader(database: database)
            .items(QueueSelection(database, filter).ids(limit: limit).fetchAll(database))
    }

    func count(_ filter: QueueFilter, upTo bound: Int) throws -> Int {
        try QueueSelection(database, filter).ids(limit: bound).fetchCursor(database).reduce(0) { count, _ in count + 1 }
    }

    private func story(_ key: StoryKey, _ items: [ReviewItem]) throws -> QueueStory {
        guard case .story(let id) = key else { return QueueStory(storyID: nil, items: items, outlets: 1, articles: 1) }
        let row = try database.firstRow(
            sql: "SELECT count(DISTINCT source) AS outlets, count(*) AS articles FROM article WHERE storyId = ?",
            arguments: [id]
        )
        return QueueStory(storyID: id, items: items, outlets: row?["outlets"] ?? 1, articles: row?["articles"] ?? 1)
    }
}
