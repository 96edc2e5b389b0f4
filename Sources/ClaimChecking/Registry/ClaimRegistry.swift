package import Foundation
package import PressModel

/// Published checks of claims, read from schema.org `ClaimReview`.
///
/// A claim stands in it only with its text, a publisher, a link and a verdict; what lacks one of them is skipped and
/// named in `problems`. Two publishers who check the same claim stay side by side.
package struct ClaimRegistry: Sendable {
    package let claims: [CheckedClaim]
    /// The entries skipped, each with its place.
    package let problems: [UserFault]
    /// Changes when any claim does.
    package let hash: String
    private let positions: [String: Int]

    /// Reads a document of any form that ``ReviewDocumentReader`` knows; what was withdrawn is left out.
    ///
    /// - Parameters:
    ///   - data: The file's bytes, UTF-8.
    ///   - path: The file's name for messages.
    /// - Throws: `UserFault` when the file is no JSON or has no `ClaimReview` at all.
    package init(data: Data, path: String) throws {
        var located: [LocatedReview] = []
        var faults: [UserFault] = []
        _ = try ReviewDocumentReader(data: data, path: path).forEachLocated(onFault: { faults.append($0) }) {
            located.append($0)
        }
        self.init(entries: located.map { Entry(review: $0.review, location: $0.location) }, problems: faults)
    }

    /// Makes a registry of checks that were read before; of two with one id the first stays.
    package init(claims: [CheckedClaim]) { self.init(entries: claims.map(Entry.init), problems: []) }

    /// Joins registries in order; of two entries with one id the first stays.
    package init(merging registries: [ClaimRegistry]) {
        self.init(
            entries: registries.flatMap(\.claims).map(Entry.init),
            problems: registries.flatMap(\.problems)
        )
    }

    /// The claim with the id.
    package func claim(id: String) -> CheckedClaim? { positions[id].map { claims[$0] } }

    private init(entries: [Entry], problems: [UserFault]) {
        var claims: [CheckedClaim] = []
        var positions: [String: Int] = [:]
        var problems = problems
        var hash = ContentHash()
        for entry in entries where !entry.review.isWithdrawn {
            let claim = entry.review.claim
            if let position = positions[claim.id] {
                if let location = entry.location, claims[position] != claim {
                    problems.append(RegistryFault.repeated(claim.id, location))
                }
                continue
            }
            positions[claim.id] = claims.count
            claims.append(claim)
            for part in [claim.id, claim.text, claim.url, claim.publisher, claim.verdict, claim.datePublished ?? ""] {
                hash.add(part.utf8)
            }
        }
        self.claims = claims
        self.problems = problems
        self.hash = hash.hexadecimal
        self.positions = positions
    }

    /// A check with its place in the document it was read from.
    private struct Entry {
        let review: PublishedReview
        let location: EntryLocation?

        init(review: PublishedReview, location: EntryLocation) {
            self.review = review
            self.location = location
        }

        init(_ claim: CheckedClaim) {
            review = PublishedReview(claim: claim, isWithdrawn: false)
            location = nil
        }
    }
}
