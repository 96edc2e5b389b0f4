package import Foundation
package import PressModel

/// Reads the checks of a document: a `DataFeed`, a JSON array, JSON-LD, or one `ClaimReview` a line.
package struct ReviewDocumentReader {
    private let data: Data
    private let path: String

    /// Opens a file, or standard input for `-`.
    /// - Throws: `UserFault` when it can't be read.
    package init(path: String) throws {
        let isInput = path == "-"
        let read =
            isInput ? try? FileHandle.standardInput.readToEnd() ?? Data() : FileManager.default.contents(atPath: path)
        guard let read else { throw RegistryFault.unreadable(path) }
        self.init(data: read, path: isInput ? "<stdin>" : path)
    }

    /// Reads a document that is here already.
    package init(data: Data, path: String) {
        self.data = data
        self.path = path
    }

    /// Calls `body` for each usable review in order, `onFault` for each entry that can't be used.
    ///
    /// - Throws: `UserFault` when the document is no JSON or has no `ClaimReview` at all, and what `body` throws.
    package func forEach(
        onFault: (UserFault) -> Void,
        _ body: (PublishedReview) throws -> Void
    ) throws -> ReviewSummary {
        let (entries, faults) = try RegistryFile(data: data, path: path).entries()
        faults.forEach(onFault)
        for entry in entries { try body(PublishedReview(claim: entry.claim, isWithdrawn: false)) }
        var summary = ReviewSummary()
        summary.count = entries.count
        summary.skipped = faults.count
        summary.isWhole = entries.contains { $0.location?.number != nil } && entries.count + faults.count > 1
        return summary
    }

    /// Whether the first bytes are those of JSON that may hold checks, as against a feed's.
    package static func looksLikeReviews(_ data: Data) -> Bool {
        let head = String(decoding: data.prefix(1 << 16), as: UTF8.self)
        guard let first = head.first(where: { !$0.isWhitespace && $0 != "\u{FEFF}" }), "{[".contains(first) else {
            return false
        }
        return !head.contains("jsonfeed.org")
            && ["ClaimReview", "claimReviewed", "dataFeedElement", "@graph"].contains { head.contains($0) }
    }
}
