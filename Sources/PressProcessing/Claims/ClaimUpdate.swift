import ArticleStorage
import ClaimChecking
import Foundation
import PressModel

/// Compares articles that the archive has with the checks that are new since a moment: a claim is most often checked
/// some days after the press first passed it on.
struct ClaimUpdate {
    /// Seconds of articles that are looked at.
    private static let reach: TimeInterval = 14 * 86_400
    private static let batch = 500

    private let before: ClaimStage?

    /// Remembers the checks as they are.
    init(_ stage: ClaimStage?) { before = stage }

    /// Adds to the archive what the checks that are new or changed since then find in its articles.
    func match(_ archive: Archive, with stage: ClaimStage, at now: Date) throws {
        guard stage.state != before?.state else { return }
        let touched = Set(stage.registry.claims.filter { before?.registry.claim(id: $0.id) != $0 }.map(\.id))
        guard !touched.isEmpty else { return }
        var last: Int64 = 0
        while true {
            let articles = try archive.contents(
                firstSeenSince: now.addingTimeInterval(-Self.reach),
                after: last,
                limit: Self.batch
            )
            guard let end = articles.last else { return }
            last = end.id
            try archive.add(
                articles.map { article in
                    (article.id, stage.findings(in: article.content).filter { touched.contains($0.subject) })
                }.filter { !$0.1.isEmpty }
            )
        }
    }
}
