import GRDB
import PressModel

/// A finding with all that is needed to decide on it.
struct CaseReader {
    let database: Database

    func read(_ findingID: Int64) throws -> ReviewCase? {
        let items = ReviewItemReader(database: database)
        guard let item = try items.items([findingID]).first else { return nil }
        return ReviewCase(
            item: item,
            heldDecision: try DecisionRecord.held(database, findingID),
            history: try DecisionRecord.history(database, findingID),
            beside: try items.beside(findingID, of: item.article.id),
            followUp: try FollowUpRecord(database: database).latest(of: findingID)
        )
    }
}
