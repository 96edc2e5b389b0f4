import Foundation
import PressModel

/// A review with its place.
struct LocatedReview {
    let review: PublishedReview
    let location: EntryLocation
}

/// Reads the reviews of a document's entries; what refers to an object further down waits for it.
struct EntryReader {
    typealias Outcome = Result<LocatedReview, UserFault>

    /// What may wait of entries (bytes); a registry with references is small or names its publisher first.
    private static let waitingLimit = 8 << 20

    private let reader: ReviewReader
    private var nodes = NodeTable()
    private var waiting: [WaitingEntry] = []
    private var bytesWaiting = 0
    /// Whether an entry could not be read at all, so that what it says is not known.
    private(set) var hasUnreadable = false

    init(_ reader: ReviewReader) { self.reader = reader }

    /// The reviews of an entry, and its faults.
    mutating func read(_ bytes: [UInt8], at location: EntryLocation) -> [Outcome] {
        guard let found = Self.find(in: bytes) else {
            hasUnreadable = true
            return [.failure(RegistryFault.invalid(location))]
        }
        for node in found.nodes { nodes.add(node) }
        let mayWait = bytesWaiting + bytes.count <= Self.waitingLimit
        var outcomes: [Outcome] = []
        var indices: [Int] = []
        for (index, review) in found.reviews.enumerated() {
            switch reader.review(review, nodes) {
            case .success(let published):
                outcomes.append(.success(LocatedReview(review: published, location: location)))
            case .failure(let missing) where missing.isReferred && mayWait: indices.append(index)
            case .failure(let missing): outcomes.append(.failure(RegistryFault.missing(missing.key, location)))
            }
        }
        if !indices.isEmpty {
            waiting.append(WaitingEntry(bytes: bytes, location: location, reviews: indices))
            bytesWaiting += bytes.count
        }
        return outcomes
    }

    /// At the end of the document: the reviews that waited.
    mutating func readWaiting(_ take: ([Outcome]) throws -> Void) rethrows {
        defer { (waiting, bytesWaiting) = ([], 0) }
        for entry in waiting {
            let reviews = Self.find(in: entry.bytes)?.reviews ?? []
            try take(
                entry.reviews.map { index in
                    reader.review(reviews[index], nodes)
                        .map { LocatedReview(review: $0, location: entry.location) }
                        .mapError { RegistryFault.missing($0.key, entry.location) }
                }
            )
        }
    }

    private static func find(in bytes: [UInt8]) -> ReviewFinder? {
        // Control characters mean nothing outside strings, and JSON has none within.
        let data = Data(bytes.map { $0 < 0x20 ? 0x20 : $0 })
        return (try? JSONSerialization.jsonObject(with: data)).map(ReviewFinder.init)
    }
}

/// An entry, some of whose reviews refer to what was not read yet.
private struct WaitingEntry {
    let bytes: [UInt8]
    let location: EntryLocation
    /// Which reviews of the entry wait.
    let reviews: [Int]
}
