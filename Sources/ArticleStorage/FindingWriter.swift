import GRDB
import PressModel

/// Makes an article's findings what the rules say now; decisions stay with the finding they were made on.
struct FindingWriter {
    let database: Database

    /// Adds findings to those that an article has.
    func add(_ findings: [Finding], to articleID: Int64, ownPlaces: Set<String>) throws {
        guard !findings.isEmpty else { return }
        let standing = try Standing(database, articleID, ownPlaces)
        for finding in findings { try insert(finding, articleID, standing) }
    }

    /// Lets the findings on claims that their checkers took back count no more.
    /// - Returns: How many there were.
    func retire(claims: [String]) throws -> Int {
        try database.execute(
            sql: """
                UPDATE finding SET isCurrent = 0 WHERE kind = 'claim' AND isCurrent = 1
                    AND subject IN (SELECT value FROM json_each(?))
                """,
            arguments: [try StoredJSON.encode(claims)]
        )
        return database.changesCount
    }

    /// Puts what the rules say now in the place of what they said.
    func replace(_ findings: [Finding], of articleID: Int64, ownPlaces: Set<String>) throws {
        try database.executeCached(sql: "UPDATE finding SET isCurrent = 0 WHERE articleId = ?", arguments: [articleID])
        try add(findings, to: articleID, ownPlaces: ownPlaces)
    }

    /// Orders an article's findings anew, after its story has changed.
    func reorder(_ articleID: Int64, ownPlaces: Set<String>) throws {
        let standing = try Standing(database, articleID, ownPlaces)
        let rows = try Row.fetchAll(
            database,
            sql: "SELECT id, score, threshold FROM finding WHERE articleId = ?",
            arguments: [articleID]
        )
        for row in rows {
            try database.executeCached(
                sql: "UPDATE finding SET urgency = ? WHERE id = ?",
                arguments: [standing.urgency(row["score"], row["threshold"]), row["id"] as Int64]
            )
        }
    }

    private func insert(_ finding: Finding, _ articleID: Int64, _ place: Standing) throws {
        try database.executeCached(
            sql: """
                INSERT INTO finding (articleId, kind, subject, score, threshold, evidence, rule, note, publishedCheck,
                    isCurrent, issue, urgency, articleSource, articleDay, placeMarks)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?)
                ON CONFLICT (articleId, kind, subject) DO UPDATE SET score = excluded.score,
                    threshold = excluded.threshold, evidence = excluded.evidence, rule = excluded.rule,
                    note = excluded.note, publishedCheck = excluded.publishedCheck, isCurrent = 1,
                    urgency = excluded.urgency, articleSource = excluded.articleSource,
                    articleDay = excluded.articleDay, placeMarks = excluded.placeMarks
                """,
            arguments: [
                articleID, finding.kind.rawValue, finding.subject, finding.score, finding.threshold,
                PackedText.pack(try StoredJSON.encode(finding.evidence)), finding.rule, finding.note,
                try finding.check.map { try StoredJSON.encode($0) }, finding.kind == .issue ? finding.subject : nil,
                place.urgency(finding.score, finding.threshold), place.source, place.day,
                place.placeMarks,
            ]
        )
    }
}

/// What an article's findings are ordered by, beside their scores.
private struct Standing {
    let day: String
    let source: Int64
    let placeMarks: Int64
    let isOwn: Bool
    let outlets: Int

    init(_ database: Database, _ articleID: Int64, _ ownPlaces: Set<String>) throws {
        let row = try database.firstRow(
            sql: """
                SELECT day, source, (SELECT count(DISTINCT source) FROM article AS told WHERE told.storyId = article.storyId)
                    AS outlets
                FROM article WHERE id = ?
                """,
            arguments: [articleID]
        )
        day = row?["day"] ?? ""
        source = row?["source"] ?? 0
        outlets = row?["outlets"] ?? 1
        let places = try PlaceReader(database: database).numbered(articleID)
        placeMarks = PlaceMarks.of(places.map(\.id))
        isOwn = places.contains { ownPlaces.contains($0.name) }
    }

    func urgency(_ score: Double, _ threshold: Double) -> Double {
        Urgency.value(day: day, score: score, threshold: threshold, isOwn: isOwn, outlets: outlets)
    }
}
