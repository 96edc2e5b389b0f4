import Foundation
import GRDB
import PressModel
import VietnameseText

/// Finds the archived article that an item is, if any.
///
/// Within one source: its identifier or canonical address, or one under which it was seen before; else its headline
/// within 7 days (MONITORING.md, "Duplicates"). Under an equal headline the same words are the same article; other words
/// are an edit only where the headline has five syllables or more, the numbers of both texts agree, and the feed does not
/// list both: serial columns and two forms of one report keep their own places.
struct ArticleIdentity {
    static let sameTitleDays = 7
    static let shortestTitle = 5

    let database: Database
    let sourceID: String
    let now: Date
    /// Identifiers and addresses of all items of the document that is being read.
    let listed: Set<String>

    init(_ database: Database, _ sourceID: String, _ now: Date, listed: Set<String> = []) {
        self.database = database
        self.sourceID = sourceID
        self.now = now
        self.listed = listed
    }

    /// The identifiers and addresses of items.
    static func names(of drafts: [ArticleDraft]) -> Set<String> { Set(drafts.flatMap(names)) }

    static func names(of draft: ArticleDraft) -> [String] { [draft.guid, draft.url].compactMap { $0?.storable } }

    func statuses(of drafts: [ArticleDraft]) throws -> [DraftStatus] { try drafts.map(status) }

    func status(of draft: ArticleDraft) throws -> DraftStatus {
        if let known = try named(draft) {
            let hash: String = known["contentHash"]
            return hash == draft.contentHash ? .known(articleID: known["id"]) : .changed(articleID: known["id"])
        }
        return try titled(draft) ?? .new
    }

    /// How many of the items have an identifier that the archive does not know at an address that it does.
    func identifierChanges(_ drafts: [ArticleDraft]) throws -> Int {
        try drafts.count { draft in
            guard let guid = draft.guid?.storable, let url = draft.url?.storable, guid != url else { return false }
            let stored: String? = try row("url = ? AND guid IS NOT NULL", url)?["guid"]
            return stored.map { $0 != guid } ?? false
        }
    }

    /// The article that has the item's identifier or address; where both are one, only the address is stored.
    private func named(_ draft: ArticleDraft) throws -> Row? {
        if let guid = draft.guid?.storable, let row = try row("guid = ?", guid) { return row }
        for name in Self.names(of: draft).reversed() {
            if let row = try row("url = ?", name) { return row }
        }
        for name in Self.names(of: draft) {
            if let row = try aliased(name) { return row }
        }
        return nil
    }

    /// The article that was seen under the name before.
    ///
    /// Begins with the name: asked article by article whether one of its
    /// names it is, SQLite walks over all articles of the source.
    private func aliased(_ name: String) throws -> Row? {
        try database.firstRow(
            sql: """
                SELECT article.id, article.guid, article.contentHash
                FROM articleAlias CROSS JOIN article ON article.id = articleAlias.articleId
                WHERE articleAlias.source = (SELECT number FROM source WHERE id = ?) AND articleAlias.name = ?
                """,
            arguments: [sourceID, name]
        )
    }

    private func row(_ condition: String, _ value: String) throws -> Row? {
        try database.firstRow(
            sql: """
                SELECT id, guid, contentHash FROM article
                WHERE source = (SELECT number FROM source WHERE id = ?) AND \(condition)
                """,
            arguments: [sourceID, value]
        )
    }

    /// What an item is that has the headline of an article, under another name.
    private func titled(_ draft: ArticleDraft) throws -> DraftStatus? {
        let rows = try Row.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT id, guid, url, title, contentHash FROM article
                    WHERE source = (SELECT number FROM source WHERE id = ?) AND titleHash = ? AND firstSeen >= ?
                    ORDER BY id DESC LIMIT 20
                    """
            ),
            arguments: [
                sourceID, TitleHash.of(draft.content.title.storable),
                now.seconds - Int64(Self.sameTitleDays) * 86_400,
            ]
        )
        if let same = rows.first(where: { ($0["contentHash"] as String) == draft.contentHash }) {
            return .renamed(articleID: same["id"])
        }
        guard SyllabifiedText(draft.content.title).syllables.count >= Self.shortestTitle else { return nil }
        return try rows.first { try isEdit($0, draft) }.map { .changed(articleID: $0["id"]) }
    }

    private func isEdit(_ row: Row, _ draft: ArticleDraft) throws -> Bool {
        let names = [row["guid"] as String?, row["url"] as String?].compactMap { $0 }
        guard listed.isDisjoint(with: names), let content = try ArticleBody(database: database).content(of: row["id"])
        else { return false }
        return StatedNumbers(content).agree(with: StatedNumbers(draft.content))
    }
}

/// The numbers that a text states, which tell two days of a serial column apart.
struct StatedNumbers {
    private let numbers: Set<Substring>

    init(_ content: ArticleContent) {
        numbers = Set([content.summary, content.text].joined(separator: " ").split { !$0.isASCII || !$0.isNumber })
    }

    /// Whether at least half of the numbers of the one that has fewer stand in the other too.
    func agree(with other: Self) -> Bool {
        numbers.intersection(other.numbers).count * 2 >= min(numbers.count, other.numbers.count)
    }
}
