import Foundation

/// Reads a `ClaimReview` object.
///
/// `itemReviewed`, where the claimant stands, is never looked at.
enum ReviewReader {
    /// What a review lacks.
    struct Missing: Error {
        let key: String
    }

    static func claim(_ review: [String: Any]) -> Result<CheckedClaim, Missing> {
        guard let claim = text(review["claimReviewed"]) else { return .failure(Missing(key: "claimReviewed")) }
        guard let url = text(review["url"]), isLink(url) else { return .failure(Missing(key: "url")) }
        guard let publisher = organization(review["author"]) ?? organization(review["publisher"]) else {
            return .failure(Missing(key: "author.name"))
        }
        guard let verdict = verdict(review["reviewRating"]) else {
            return .failure(Missing(key: "reviewRating.alternateName"))
        }
        return .success(
            CheckedClaim(
                // A page may check several claims, so the link alone names none of them.
                id: text(review["@id"]) ?? text(review["identifier"]) ?? url + "#" + claim,
                text: claim,
                url: url,
                publisher: publisher,
                verdict: verdict,
                datePublished: text(review["datePublished"])
            )
        )
    }

    private static func verdict(_ value: Any?) -> String? {
        guard let rating = first(value) else { return nil }
        return text(rating["alternateName"])
    }

    /// The name of an organisation; a person's is not taken.
    private static func organization(_ value: Any?) -> String? {
        guard let object = first(value) else { return nil }
        let type = (object["@type"] as? String) ?? ""
        return type.hasSuffix("Person") ? nil : text(object["name"])
    }

    private static func first(_ value: Any?) -> [String: Any]? {
        (value as? [String: Any]) ?? (value as? [Any])?.lazy.compactMap { $0 as? [String: Any] }.first
    }

    private static func text(_ value: Any?) -> String? {
        guard let text = (value as? String)?.trimmingCharacters(in: .whitespacesAndNewlines), !text.isEmpty else {
            return nil
        }
        return text
    }

    private static func isLink(_ text: String) -> Bool {
        guard let parts = URLComponents(string: text), let scheme = parts.scheme?.lowercased() else { return false }
        return ["http", "https"].contains(scheme) && parts.host?.isEmpty == false
    }
}
