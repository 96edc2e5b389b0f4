import Foundation
import GRDB
import PressModel

/// Follow-ups with the articles that they were opened on.
struct FollowUpPeriod {
    let database: Database

    /// Those opened in a period, answered in it, or open in it; by due date.
    func followUps(during period: Range<Date>) throws -> [StoryFollowUp] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT followUp.*, article.title, finding.issue, article.id AS articleId, article.storyId, article.url
                FROM followUp JOIN finding ON finding.id = followUp.findingId JOIN article ON article.id = finding.articleId
                WHERE openedAt < ?2 AND (openedAt >= ?1 OR (answeredAt >= ?1 AND answeredAt < ?2)
                    OR ((answeredAt IS NULL OR answeredAt >= ?2) AND (closedAt IS NULL OR closedAt >= ?1)))
                ORDER BY dueDay, followUp.id
                """,
            arguments: [period.lowerBound.seconds, period.upperBound.seconds]
        ).compactMap { row in
            FollowUpRecord.read(row).map {
                StoryFollowUp(followUp: $0, article: row["articleId"], story: row["storyId"], url: row["url"])
            }
        }
    }
}
