import GRDB
import PressModel

/// How often rules were right, from the decisions that hold on what the rules still find.
struct PrecisionReader {
    let database: Database
    /// Days of the articles.
    let first: CalendarDay?
    let last: CalendarDay?

    func byLexicon() throws -> [RulePrecision] {
        let rows = try counted("CASE finding.kind WHEN 'issue' THEN finding.subject ELSE finding.kind END")
        return rows.map { RulePrecision(name: $0.name, issue: nil, right: $0.right, wrong: $0.wrong) }
    }

    /// Of the rules on each source's articles; sources of one title count together.
    func bySource() throws -> [RulePrecision] {
        let titles = try Row.fetchAll(database, sql: "SELECT number, title FROM source")
            .reduce(into: [:]) { $0[String($1["number"] as Int64)] = $1["title"] as String }
        var tallies: [String: Tally] = [:]
        for row in try counted("CAST(finding.articleSource AS TEXT)") {
            tallies[titles[row.name] ?? "", default: Tally()].add(right: row.right, wrong: row.wrong)
        }
        return tallies.map { RulePrecision(name: $0, issue: nil, right: $1.right, wrong: $1.wrong) }
            .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
    }

    /// By month of the articles' days, for one lexicon, one of the other kinds, or all.
    func byMonth(lexicon: String?) throws -> [(month: String, precision: RulePrecision)] {
        let condition = "? IS NULL OR ?1 = CASE finding.kind WHEN 'issue' THEN finding.subject ELSE finding.kind END"
        return try counted("substr(finding.articleDay, 1, 7)", where: condition, [lexicon]).sorted { $0.name < $1.name }
            .map { row in
                (row.name, RulePrecision(name: lexicon ?? "", issue: nil, right: row.right, wrong: row.wrong))
            }
    }

    /// Of the terms that added to the score when the decision was made, each counted once a finding.
    func byTerm() throws -> [RulePrecision] {
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT finding.subject, finding.verdict, decision.evidence
                FROM finding INDEXED BY findingDecided CROSS JOIN decision ON decision.id = finding.decisionId
                WHERE \(Self.isCounted) AND finding.kind = 'issue' AND finding.articleDay BETWEEN ? AND ?
                """,
            arguments: [firstDay, lastDay]
        )
        var tallies: [TermKey: Tally] = [:]
        while let row = try rows.next() {
            let evidence = try StoredJSON.decode([Addend].self, PackedText.unpack(row["evidence"]))
            let right = row["verdict"] == Verdict.confirmed.rawValue ? 1 : 0
            for term in Set(evidence.filter { $0.weight > 0 }.map(\.term)) {
                tallies[TermKey(issue: row["subject"], term: term), default: Tally()].add(
                    right: right,
                    wrong: 1 - right
                )
            }
        }
        return tallies.map { key, tally in
            RulePrecision(name: key.term, issue: key.issue, right: tally.right, wrong: tally.wrong)
        }.sorted { ($1.count, $0.issue ?? "", $0.name) < ($0.count, $1.issue ?? "", $1.name) }
    }

    private struct TermKey: Hashable {
        let issue, term: String
    }

    /// What is counted of a piece of evidence.
    private struct Addend: Decodable {
        let term: String
        let weight: Double
    }

    private struct Tally {
        var right = 0
        var wrong = 0

        mutating func add(right: Int, wrong: Int) {
            self.right += right
            self.wrong += wrong
        }
    }

    private static let isCounted = """
        finding.isCurrent = 1 AND finding.decisionId IS NOT NULL AND finding.verdict IN ('confirmed', 'wrong', 'corrected')
        """

    /// Days bound the text `yyyy-MM-dd`, so that these bound every day.
    private var firstDay: String { first?.description ?? "" }
    private var lastDay: String { last?.description ?? "~" }

    private func counted(_ name: String, where condition: String = "1", _ arguments: StatementArguments = []) throws
        -> [(name: String, right: Int, wrong: Int)]
    {
        try Row.fetchAll(
            database,
            sql: """
                SELECT \(name) AS name, sum(finding.verdict = 'confirmed') AS right, sum(finding.verdict <> 'confirmed') AS wrong
                FROM finding INDEXED BY findingDecided WHERE (\(condition)) AND \(Self.isCounted)
                    AND finding.articleDay BETWEEN ? AND ? GROUP BY 1 ORDER BY count(*) DESC, 1
                """,
            arguments: arguments + [firstDay, lastDay]
        ).map { ($0["name"] ?? "", $0["right"], $0["wrong"]) }
    }
}
