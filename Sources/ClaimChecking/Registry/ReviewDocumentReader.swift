package import Foundation
package import PressModel

/// Reads the checks of a document of any size in a few megabytes of memory.
///
/// The document is a `DataFeed`, an `ItemList`, a JSON-LD `@graph`, a JSON array, one `ClaimReview`, or one of these a
/// line (NDJSON). What is damaged is named with line and column, and the rest is read.
package struct ReviewDocumentReader {
    private let source: ByteSource
    private let path: String

    /// Opens a file, or standard input for `-`.
    /// - Throws: `UserFault` when it can't be read.
    package init(path: String) throws {
        if path == "-" {
            self.init(.handle(.standardInput, path: "<stdin>"), path: "<stdin>")
            return
        }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue,
            let handle = FileHandle(forReadingAtPath: path)
        else { throw RegistryFault.unreadable(path) }
        self.init(.handle(handle, path: path), path: path)
    }

    /// Reads a document that is here already.
    package init(data: Data, path: String) { self.init(.data(data), path: path) }

    private init(_ source: ByteSource, path: String) {
        self.source = source
        self.path = path
    }

    /// Calls `body` for each usable review in order, `onFault` for each entry that can't be used.
    ///
    /// Reviews that refer to an object further down come last. An id may come twice; which counts is for the caller.
    ///
    /// - Throws: `UserFault` when the document is no JSON or has no `ClaimReview` at all, and what `body` throws.
    package func forEach(
        onFault: (UserFault) -> Void,
        _ body: (PublishedReview) throws -> Void
    ) throws -> ReviewSummary {
        try forEachLocated(onFault: onFault) { try body($0.review) }
    }

    func forEachLocated(
        onFault: (UserFault) -> Void,
        _ body: (LocatedReview) throws -> Void
    ) throws -> ReviewSummary {
        var summary = ReviewSummary()
        var walker = DocumentWalker(source, path: path)
        var entries = EntryReader(ReviewReader(page: nil, today: ReviewDate.today()))
        /// The fault that says what the document is, should it have no review.
        var first: UserFault?
        var hasReview = false
        func take(_ outcomes: [EntryReader.Outcome]) throws {
            for outcome in outcomes {
                hasReview = true
                switch outcome {
                case .success(let review):
                    summary.count += 1
                    try body(review)
                case .failure(let fault):
                    summary.skipped += 1
                    onFault(fault)
                }
            }
        }
        try walker.begin()
        while let step = try walker.next() {
            switch step {
            case .entry(let bytes, let location): try take(entries.read(bytes, at: location))
            case .fault(let fault):
                first = first ?? fault
                summary.skipped += 1
                onFault(fault)
            }
        }
        try entries.readWaiting(take)
        guard hasReview else { throw first ?? RegistryFault.noReview(path) }
        summary.isWhole = walker.isWhole && !entries.hasUnreadable
        return summary
    }

    /// Whether the first bytes are those of JSON that may hold checks, as against a feed's.
    package static func looksLikeReviews(_ data: Data) -> Bool {
        DocumentHead.looksLikeReviews(Array(data.prefix(1 << 16)))
    }
}
