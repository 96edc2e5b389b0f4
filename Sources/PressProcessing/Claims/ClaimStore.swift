package import ClaimChecking
import Foundation
package import PressModel
import VietnameseText

/// The published checks that a workspace knows: `Claims/`, one file of `ClaimReview` lines a source, which a person can
/// read and mend; the versions that they had before lie in `Claims/history/`.
///
/// A person may put files of checks there by hand as well: any `*.json` or `*.ndjson` is read.
package struct ClaimStore: Sendable {
    /// How much of what a source gives out is at hand.
    package enum Extent: Sendable {
        /// Some checks: nothing is known of the others.
        case part
        /// All checks of the pages that any of them stands on.
        case pages
        /// All: one that is missing was taken back. Where more than half of the known, and more than ten, are missing
        /// at once, they are kept and counted as `heldBack`.
        case whole
    }

    private let folder: String
    private let clock: PressClock
    private let cache: String?

    /// Checks from which on what was made of them is kept on disk.
    private static let manyChecks = 2_000

    /// - Parameters:
    ///   - folder: The folder `Claims`.
    ///   - clock: Tells when a version ended.
    ///   - cache: Where what is made of a large registry is kept between starts; nil keeps nothing.
    package init(folder: String, clock: PressClock, cache: String? = nil) {
        self.folder = folder
        self.clock = clock
        self.cache = cache
    }

    /// The store of a workspace.
    package init(_ workspace: Workspace, clock: PressClock) {
        self.init(folder: workspace.claimsFolder, clock: clock, cache: workspace.stateFolder)
    }

    /// Takes in the checks of a source.
    ///
    /// - Parameters:
    ///   - reviews: What the source gives out now; of two with one id the first counts.
    ///   - source: The source's name; each has a file of its own.
    ///   - extent: Which of the source's known checks were taken back when they are not among them.
    ///   - acceptsWithdrawals: Whether missing checks are withdrawn however many they are.
    /// - Returns: What changed.
    /// - Throws: `UserFault` for a line of the source's own file that can't be read, which is then left as it is;
    ///   `CommandFault` when files can't be written.
    package func update(
        with reviews: [PublishedReview],
        of source: String,
        extent: Extent,
        acceptsWithdrawals: Bool = false
    ) throws -> ClaimChanges {
        let path = folder + "/" + Self.fileName(of: source)
        let history = ClaimHistory(path: folder + "/history/" + Self.fileName(of: source))
        var merge = ClaimMerge(known: try claims(at: path), withdrawn: Self.withdrawn(history.versions()))
        merge.take(reviews)
        switch extent {
        case .part: break
        case .pages: merge.withdrawReplaced(reviews)
        case .whole: merge.withdrawMissing(reviews, acceptsAll: acceptsWithdrawals)
        }
        guard !merge.changes.isEmpty else { return merge.changes }
        let now = clock.now()
        try history.add(merge.ended.map { PastReview(claim: $0.claim, until: now, reason: $0.reason) })
        try ClaimFiles.replace(try ReviewLine.lines(merge.claims.map(ReviewLine.init)), at: path)
        return merge.changes
    }

    /// All checks in force, those of earlier files first.
    /// - Throws: `UserFault` for a file that is no registry.
    package func registry() throws -> ClaimRegistry {
        let snapshot = cache.map {
            RegistrySnapshot(url: URL(fileURLWithPath: $0 + "/claims.snapshot"), files: state)
        }
        if let claims = snapshot?.read() { return ClaimRegistry(claims: claims) }
        let registry = ClaimRegistry(
            merging: try files(in: folder).map { name in
                let path = folder + "/" + name
                return try ClaimRegistry(data: Data(contentsOf: URL(fileURLWithPath: path)), path: path)
            }
        )
        // What has faults is read again each time, so that they are named each time; a cache that can't be written
        // costs time alone.
        if registry.problems.isEmpty, registry.claims.count >= Self.manyChecks { try? snapshot?.write(registry.claims) }
        return registry
    }

    /// A matcher of the registry; for a large one its index is kept on disk.
    package func matcher(of registry: ClaimRegistry) -> ClaimMatcher {
        guard let cache, registry.claims.count >= Self.manyChecks else { return ClaimMatcher(registry) }
        return ClaimMatcher(registry, indexFile: URL(fileURLWithPath: cache + "/claims.index"))
    }

    /// Names the files and when they were last written.
    package var state: String {
        let parts = files(in: folder).map { name in
            let attributes = try? FileManager.default.attributesOfItem(atPath: folder + "/" + name)
            let moment = (attributes?[.modificationDate] as? Date)?.timeIntervalSinceReferenceDate ?? 0
            return "\(name) \(attributes?[.size] as? Int ?? 0) \(moment)"
        }
        return ContentHash.of(parts.joined(separator: "\n"))
    }

    /// Whether there are any files of checks.
    package var isEmpty: Bool { files(in: folder).isEmpty }

    /// The checks that were taken back and do not stand again.
    ///
    /// - Parameter registry: The checks in force; nil reads them.
    /// - Returns: Their last versions, the first withdrawn first.
    /// - Throws: `UserFault` for a file that is no registry.
    package func withdrawn(registry: ClaimRegistry? = nil) throws -> [PastReview] {
        let past = files(in: folder + "/history").flatMap { name in
            Self.withdrawn(ClaimHistory(path: folder + "/history/" + name).versions()).values
        }
        guard !past.isEmpty else { return [] }
        let inForce = Set(try (registry ?? self.registry()).claims.map(\.id))
        return past.filter { !inForce.contains($0.claim.id) }.sorted {
            ($0.until, $0.claim.id) < ($1.until, $1.claim.id)
        }
    }

    /// By the ids of checks how many versions they had before.
    package func versionCounts() -> [String: Int] {
        files(in: folder + "/history").reduce(into: [:]) { counts, name in
            for version in ClaimHistory(path: folder + "/history/" + name).versions() {
                counts[version.claim.id, default: 0] += 1
            }
        }
    }

    private func claims(at path: String) throws -> [CheckedClaim] {
        guard let data = FileManager.default.contents(atPath: path), !data.isEmpty else { return [] }
        let registry = try ClaimRegistry(data: data, path: path)
        if let problem = registry.problems.first { throw problem }
        return registry.claims
    }

    private func files(in folder: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { ($0.hasSuffix(".json") || $0.hasSuffix(".ndjson")) && !$0.hasPrefix(".") }.sorted()
    }

    /// By id the last version of each check whose last version was withdrawn.
    private static func withdrawn(_ versions: [PastReview]) -> [String: PastReview] {
        var last: [String: PastReview] = [:]
        for version in versions { last[version.claim.id] = version }
        return last.filter { $0.value.reason == .withdrawn }
    }

    /// A file's name that says the source and is no other source's: its letters and digits without diacritics, and a
    /// hash where that leaves anything out.
    static func fileName(of source: String) -> String {
        var name = ""
        for byte in Folding.fold(source).utf8 {
            let isPlain = (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
            if isPlain {
                name.unicodeScalars.append(Unicode.Scalar(byte))
            } else if !name.isEmpty, !name.hasSuffix("-") {
                name += "-"
            }
        }
        name = String(name.prefix(60))
        guard !name.isEmpty else { return "nguon-" + ContentHash.of(source).prefix(8) + ".ndjson" }
        return name == source ? name + ".ndjson" : name + "-" + ContentHash.of(source).prefix(8) + ".ndjson"
    }
}
