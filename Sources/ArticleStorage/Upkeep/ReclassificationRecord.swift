import GRDB
package import PressModel

/// What the lexicons now say of articles that the archive has.
package struct ReclassifiedArticle: Sendable {
    package let articleID: Int64
    package let findings: [Finding]
    package let places: [String]

    package init(articleID: Int64, findings: [Finding], places: [String]) {
        self.articleID = articleID
        self.findings = findings
        self.places = places
    }
}

/// An article's issues before and after; those that stayed are in neither list.
package struct FindingChange: Sendable, Equatable {
    package let articleID: Int64
    package let title: String
    package let gained: [String]
    package let lost: [String]
    /// Issues that were lost or gained again and that a person has decided on.
    package let decided: [String]
}

/// Writes findings anew.
struct ReclassificationRecord {
    let database: Database
    let ownPlaces: Set<String>

    /// Writes what the lexicons say.
    /// - Returns: The articles whose issues changed.
    func write(_ articles: [ReclassifiedArticle]) throws -> [FindingChange] { try articles.compactMap(write) }

    private func write(_ article: ReclassifiedArticle) throws -> FindingChange? {
        let rows = try Row.fetchAll(
            database.cachedStatement(
                sql: "SELECT subject, isCurrent, decisionId FROM finding WHERE articleId = ? AND kind = 'issue'"
            ),
            arguments: [article.articleID]
        )
        let before = Set(rows.filter { $0["isCurrent"] }.map { $0["subject"] as String })
        let decided = rows.filter { ($0["decisionId"] as Int64?) != nil }.map { $0["subject"] as String }
        let after = Set(article.findings.map(\.subject))
        try PlaceWriter(database: database).replaceIfChanged(article.places, of: article.articleID)
        try FindingWriter(database: database)
            .replaceIssues(article.findings, of: article.articleID, ownPlaces: ownPlaces)
        guard before != after else { return nil }
        return FindingChange(
            articleID: article.articleID,
            title: try String.fetchOne(
                database,
                sql: "SELECT title FROM article WHERE id = ?",
                arguments: [article.articleID]
            ) ?? "",
            gained: after.subtracting(before).sorted(),
            lost: before.subtracting(after).sorted(),
            decided: decided.filter { before.symmetricDifference(after).contains($0) }.sorted()
        )
    }
}
