import GRDB
import PressModel

/// Makes an article's findings what the rules say now; decisions stay with the finding they were made on.
struct FindingWriter {
    let database: Database

    /// Adds findings to those that an article has.
    func add(_ findings: [Finding], to articleID: Int64) throws {
        for finding in findings { try insert(finding, articleID) }
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

    func replace(_ findings: [Finding], of articleID: Int64) throws {
        try database.execute(sql: "UPDATE finding SET isCurrent = 0 WHERE articleId = ?", arguments: [articleID])
        for finding in findings { try insert(finding, articleID) }
    }

    private func insert(_ finding: Finding, _ articleID: Int64) throws {
        try database.executeCached(
            sql: """
                INSERT INTO finding (articleId, kind, subject, score, threshold, evidence, rule, note, publishedCheck,
                    isCurrent)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
                ON CONFLICT (articleId, kind, subject) DO UPDATE SET score = excluded.score,
                    threshold = excluded.threshold, evidence = excluded.evidence, rule = excluded.rule,
                    note = excluded.note, publishedCheck = excluded.publishedCheck, isCurrent = 1
                """,
            arguments: [
                articleID, finding.kind.rawValue, finding.subject, finding.score, finding.threshold,
                try StoredJSON.encode(finding.evidence), finding.rule, finding.note,
                try finding.check.map { try StoredJSON.encode($0) },
            ]
        )
    }
}
