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

    /// Reviews that may wait, and the bytes of their entries.
    private static let waitingLimit = 10_000
    private static let waitingBytes = 4 << 20

    private let reader: ReviewReader
    private var nodes = NodeTable()
    private var waiting: [(review: FoundReview, location: EntryLocation)] = []
    private var bytesWaiting = 0

    init(_ reader: ReviewReader) { self.reader = reader }

    /// The reviews of an entry, and its faults.
    mutating func read(_ bytes: [UInt8], at location: EntryLocation) -> [Outcome] {
        // Control characters mean nothing outside strings, and JSON has none within.
        let data = Data(bytes.map { $0 < 0x20 ? 0x20 : $0 })
        guard let value = try? JSONSerialization.jsonObject(with: data) else {
            return [.failure(RegistryFault.invalid(location))]
        }
        let found = ReviewFinder(in: value)
        for node in found.nodes { nodes.add(node) }
        return found.reviews.compactMap { review in
            switch reader.review(review, nodes) {
            case .success(let published): return .success(LocatedReview(review: published, location: location))
            case .failure(let missing):
                guard !missing.isReferred || !wait(review, location, bytes.count) else { return nil }
                return .failure(RegistryFault.missing(missing.key, location))
            }
        }
    }

    /// At the end of the document: the reviews that waited.
    mutating func readWaiting() -> [Outcome] {
        defer { (waiting, bytesWaiting) = ([], 0) }
        return waiting.map { review, location in
            reader.review(review, nodes).map { LocatedReview(review: $0, location: location) }
                .mapError { RegistryFault.missing($0.key, location) }
        }
    }

    private mutating func wait(_ review: FoundReview, _ location: EntryLocation, _ count: Int) -> Bool {
        guard waiting.count < Self.waitingLimit, bytesWaiting + count <= Self.waitingBytes else { return false }
        waiting.append((review, location))
        bytesWaiting += count
        return true
    }
}
