import Foundation

/// Reads a `ClaimReview` object (https://schema.org/ClaimReview).
///
/// A check needs its claim, a link, an organisation that publishes it, and a verdict in words. `itemReviewed`, where the
/// claimant stands, is never looked at, and a person's name is never taken for a publisher's.
struct ReviewReader {
    /// What a review lacks.
    struct Missing: Error {
        let key: String
        /// Whether what lacks is referred to by `@id`, so that it may stand further down.
        let isReferred: Bool
    }

    /// Longer texts are cut at a word (characters).
    static let claimLimit = 2_000
    private static let nameLimit = 200
    private static let idLimit = 4_096
    private static let withdrawnWords: Set = [
        "withdrawn", "retracted", "deleted", "removed", "obsolete", "superseded", "đã rút", "rút lại", "thu hồi",
        "đã thu hồi", "đã gỡ", "đã xóa",
    ]

    /// The page the reviews stand in, which relative links start from and which is the link of a review without one.
    var page: URL?
    /// The day of reading in ISO 8601.
    let today: String

    func review(_ found: FoundReview, _ nodes: NodeTable) -> Result<PublishedReview, Missing> {
        let object = found.object
        let isWithdrawn = found.isDeleted || isWithdrawn(object)
        do {
            return .success(PublishedReview(claim: try claim(object, nodes), isWithdrawn: isWithdrawn))
        } catch {
            guard isWithdrawn, let id = id(object) else { return .failure(error) }
            let claim = CheckedClaim(id: id, text: "", url: "", publisher: "", verdict: "", datePublished: nil)
            return .success(PublishedReview(claim: claim, isWithdrawn: true))
        }
    }

    private func claim(_ object: SchemaObject, _ nodes: NodeTable) throws(Missing) -> CheckedClaim {
        guard let claim = plain(object.text("claimReviewed"), Self.claimLimit), claim.contains(where: \.isLetter) else {
            throw Missing(key: "claimReviewed", isReferred: false)
        }
        let link = object.text("url").flatMap { ReviewLink($0, from: page) }
        guard let url = link?.text ?? (object["url"] == nil ? page?.absoluteString : nil) else {
            throw Missing(key: "url", isReferred: false)
        }
        let publishers = object.values("author") + object.values("publisher")
        guard let publisher = publishers.lazy.compactMap({ plain(nodes.node($0)?.organization, Self.nameLimit) }).first
        else { throw Missing(key: "author.name", isReferred: publishers.contains(where: Self.isReference)) }
        let ratings = object.values("reviewRating")
        guard let verdict = ratings.lazy.compactMap({ plain(nodes.node($0)?.verdict, Self.nameLimit) }).first else {
            throw Missing(key: "reviewRating.alternateName", isReferred: ratings.contains(where: Self.isReference))
        }
        return CheckedClaim(
            // A page may check several claims, so the link alone names none of them.
            id: id(object) ?? url + "#" + claim,
            text: claim,
            url: url,
            publisher: publisher,
            verdict: verdict,
            datePublished: ReviewDate.published(object.text("datePublished"))
        )
    }

    private func id(_ object: SchemaObject) -> String? {
        guard let id = plain(object.identifier ?? object.text("identifier"), Self.idLimit), !id.hasSuffix("…") else {
            return nil
        }
        return page.flatMap { URL(string: id, relativeTo: $0)?.absoluteString } ?? id
    }

    /// Whether the publisher took it back: by its status, or because the day is past after which he says that it is no
    /// longer relevant (`expires`, which schema.org gives that meaning for checks).
    private func isWithdrawn(_ object: SchemaObject) -> Bool {
        let status =
            object.text("creativeWorkStatus")
            ?? object.values("creativeWorkStatus").lazy.compactMap { SchemaObject($0)?.text("name") }.first
        if let status, Self.withdrawnWords.contains(PlainText.line(status, limit: 64).lowercased()) { return true }
        return object.text("dateDeleted") != nil || ReviewDate.isPast(object.text("expires"), today: today)
    }

    private static func isReference(_ value: Any) -> Bool {
        value is String || SchemaObject(value)?.members["@id"] != nil
    }

    private func plain(_ text: String?, _ limit: Int) -> String? {
        guard let line = text.map({ PlainText.line($0, limit: limit) }), !line.isEmpty else { return nil }
        return line
    }
}
