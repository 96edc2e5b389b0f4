import ClaimChecking
import Foundation

/// A check as a line of `Claims/*.ndjson`: a schema.org `ClaimReview` with what is kept of it and nothing else.
struct ReviewLine: Encodable {
    private let claim: CheckedClaim

    init(_ claim: CheckedClaim) { self.claim = claim }

    private enum Key: String, CodingKey {
        case type = "@type"
        case id = "@id"
        case claimReviewed, url, author, reviewRating, datePublished, name, alternateName
    }

    func encode(to encoder: any Encoder) throws {
        var review = encoder.container(keyedBy: Key.self)
        try review.encode("ClaimReview", forKey: .type)
        try review.encode(claim.id, forKey: .id)
        try review.encode(claim.text, forKey: .claimReviewed)
        try review.encode(claim.url, forKey: .url)
        try review.encodeIfPresent(claim.datePublished, forKey: .datePublished)
        var author = review.nestedContainer(keyedBy: Key.self, forKey: .author)
        try author.encode("Organization", forKey: .type)
        try author.encode(claim.publisher, forKey: .name)
        var rating = review.nestedContainer(keyedBy: Key.self, forKey: .reviewRating)
        try rating.encode("Rating", forKey: .type)
        try rating.encode(claim.verdict, forKey: .alternateName)
    }

    /// Writes values one a line, the same bytes for the same values.
    static func lines(_ values: [some Encodable]) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        var data = Data()
        for value in values {
            data += try encoder.encode(value)
            data.append(UInt8(ascii: "\n"))
        }
        return data
    }
}
