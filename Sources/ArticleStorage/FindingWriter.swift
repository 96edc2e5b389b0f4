import GRDB
import PressModel

/// Makes an article's findings what the rules say now; decisions stay with the finding they were made on.
struct FindingWriter {
    let database: Database

    func replace(_ findings: [Finding], of articleID: Int64) throws {
        try database.execute(sql: "UPDATE finding SET isCurrent = 0 WHERE articleId = ?", arguments: [articleID])
        for finding in findings {
            try database.executeCached(
                sql: """
                    INSERT INTO finding (articleId, kind, subject, score, threshold, evidence, rule, note, isCurrent)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)
                    ON CONFLICT (articleId, kind, subject) DO UPDATE SET score = excluded.score,
                        threshold = excluded.threshold, evidence = excluded.evidence, rule = excluded.rule,
                        note = excluded.note, isCurrent = 1
                    """,
                arguments: [
                    articleID, finding.kind.rawValue, finding.subject, finding.score, finding.threshold,
                    try StoredJSON.encode(finding.evidence), finding.rule, finding.note,
                ]
            )
        }
    }
}
