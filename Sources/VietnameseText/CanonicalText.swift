/// A text in canonical form, and where each of its bytes came from.
public struct CanonicalText: Sendable {
    /// The canonical text as UTF-8, always well formed.
    public let utf8: [UInt8]

    let origins: OriginMap
    let originalCount: Int

    /// The canonical text.
    public var string: String { String(decoding: utf8, as: UTF8.self) }

    /// The bytes of the text as given that a range of canonical bytes was made from.
    ///
    /// Invisible characters that were taken out are part of the range when they stood inside it, and not when
    /// they stood at its edges. An empty range gives an empty one; offsets outside the text are moved to its end.
    ///
    /// - Parameter canonical: Byte offsets into `utf8`.
    /// - Returns: Byte offsets into the text as given.
    public func originalRange(_ canonical: Range<Int>) -> Range<Int> {
        let lower = min(max(canonical.lowerBound, 0), utf8.count)
        let upper = min(max(canonical.upperBound, lower), utf8.count)
        let start = lower < utf8.count ? origins.origin(lower).lowerBound : originalCount
        guard upper > lower else { return start..<start }
        return start..<max(start, min(origins.origin(upper - 1).upperBound, originalCount))
    }
}
