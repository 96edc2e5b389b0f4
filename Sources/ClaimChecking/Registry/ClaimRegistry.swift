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

    /// Reads a `DataFeed` of `ClaimReview`, a JSON array of them, one alone, or one a line.
    ///
    /// - Parameters:
    ///   - data: The file's bytes, UTF-8.
    ///   - path: The file's name for messages.
    /// - Throws: `UserFault` when the file is no JSON or has no `ClaimReview` at all.
    package init(data: Data, path: String) throws {
        let (entries, faults) = try RegistryFile(data: data, path: path).entries()
        self.init(entries: entries, problems: faults)
    }

    /// Makes a registry of checks that were read before; of two with one id the first stays.
    package init(claims: [CheckedClaim]) {
        self.init(entries: claims.map { RegistryEntry(claim: $0, location: nil) }, problems: [])
    }

    /// Joins registries in order; of two entries with one id the first stays.
    package init(merging registries: [ClaimRegistry]) {
        let entries = registries.flatMap(\.claims).map { RegistryEntry(claim: $0, location: nil) }
        self.init(entries: entries, problems: registries.flatMap(\.problems))
    }

    /// The claim with the id.
    package func claim(id: String) -> CheckedClaim? { positions[id].map { claims[$0] } }

    private init(entries: [RegistryEntry], problems: [UserFault]) {
        var claims: [CheckedClaim] = []
        var positions: [String: Int] = [:]
        var problems = problems
        var hash = ContentHash()
        for entry in entries {
            let claim = entry.claim
            guard positions[claim.id] == nil else {
                if let location = entry.location { problems.append(RegistryFault.repeated(claim.id, location)) }
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
}

/// A claim with its place in the file it was read from.
struct RegistryEntry {
    let claim: CheckedClaim
    let location: EntryLocation?
}

/// Where an entry stands: by its line, or by its number where the file is one JSON value.
struct EntryLocation {
    let file: FileLocation
    /// Counted from 1; nil where the line says it.
    let number: Int?
}
