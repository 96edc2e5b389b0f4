import GRDB
import PressModel

/// Migration 4: moves what earlier versions stored into the tables of `Schema+Desk`.
///
/// Part of the schema's history: a later change of `PackedText`, `SearchIndex` or `Urgency` keeps this one working.
struct Repacking {
    let database: Database

    func run() throws {
        try database.execute(sql: Schema.sources)
        try database.execute(sql: Schema.articles)
        try moveArticles()
        try moveRevisions()
        try database.execute(sql: Schema.articlesInPlace)
        try database.execute(sql: Schema.findings)
        try moveFindings()
        try moveDecisions()
        try database.execute(sql: Schema.findingsInPlace)
        try database.execute(sql: Schema.desk)
        try HeldDecision(database: database).refreshAll()
    }

    private func moveArticles() throws {
        let rows = try Row.fetchCursor(
            database,
            sql:
                "SELECT article.*, source.number FROM article JOIN source ON source.id = article.sourceId ORDER BY article.id"
        )
        while let row = try rows.next() {
            let content = ArticleContent(title: row["title"], summary: row["summary"], text: row["text"])
            let (id, guid, url) = (row["id"] as Int64, row["guid"] as String?, row["url"] as String?)
            try database.executeCached(
                sql: """
                    INSERT INTO newArticle (id, source, guid, url, title, titleHash, language, published, firstSeen, day,
                        contentHash, awaitsPage) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    id, row["number"], guid == url ? nil : guid, url, content.title, TitleHash.of(content.title),
                    row["language"], row["published"], row["firstSeen"], row["day"], row["contentHash"],
                    row["awaitsPage"],
                ]
            )
            try ArticleBody(database: database).add(
                content,
                places: try StoredJSON.decode([String].self, row["places"]),
                id: id
            )
        }
    }

    private func moveRevisions() throws {
        let rows = try Row.fetchCursor(database, sql: "SELECT * FROM revision ORDER BY id")
        while let row = try rows.next() {
            try database.executeCached(
                sql: "INSERT INTO newRevision (id, articleId, title, content, replacedAt) VALUES (?, ?, ?, ?, ?)",
                arguments: [
                    row["id"], row["articleId"], row["title"],
                    PackedBody.pack(summary: row["summary"], text: row["text"]),
                    row["replacedAt"],
                ]
            )
        }
    }

    private func moveFindings() throws {
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT finding.*, article.day, article.source FROM finding JOIN article ON article.id = articleId
                ORDER BY finding.id
                """
        )
        while let row = try rows.next() {
            let (score, threshold) = (row["score"] as Double, row["threshold"] as Double)
            try database.executeCached(
                sql: """
                    INSERT INTO newFinding (id, articleId, kind, subject, score, threshold, evidence, rule, note,
                        publishedCheck, isCurrent, issue, urgency, articleSource, articleDay,
                        placeMarks)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    row["id"], row["articleId"], row["kind"], row["subject"], score, threshold,
                    PackedText.pack(row["evidence"]), row["rule"], row["note"], row["publishedCheck"], row["isCurrent"],
                    row["kind"] == "issue" ? row["subject"] as String : nil,
                    Urgency.value(day: row["day"], score: score, threshold: threshold, isOwn: false),
                    row["source"], row["day"],
                    PlaceMarks.of(try PlaceReader(database: database).numbered(row["articleId"]).map(\.id)),
                ]
            )
        }
    }

    /// Earlier versions did not keep what a decision was made on: it is taken from the finding as it is.
    private func moveDecisions() throws {
        try database.execute(
            sql: """
                INSERT INTO newDecision (id, findingId, verdict, reason, correctedIssue, note, decidedBy, decidedAt, origin,
                    rule, score, threshold, evidence)
                SELECT decision.id, findingId, decision.verdict, reason, correctedIssue, decision.note, decidedBy, decidedAt,
                    'terminal', rule, score, threshold, evidence
                FROM decision JOIN newFinding ON newFinding.id = findingId ORDER BY decision.id
                """
        )
    }
}
