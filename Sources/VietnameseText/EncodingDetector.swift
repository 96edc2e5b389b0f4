/// Tells in which encoding Vietnamese bytes are written.
///
/// In this order:
/// 1. A byte order mark, or NULs in every other place: UTF-16.
/// 2. Well-formed UTF-8, plain ASCII included, or UTF-8 with less than one broken byte in ten: ``LegacyEncoding/utf8``.
///    Such text is never taken for anything else, however odd it reads.
/// 3. The encoding under which most words with bytes beyond ASCII are Vietnamese syllables, the common ones counting
///    twice. Where several do equally well, the first of TCVN3, VNI, windows-1258, VISCII, VPS, which is about the
///    order of how much was written in each; with so little text they mostly decode it alike.
/// 4. None, where even the best reads like no Vietnamese (French in windows-1252) or there is too little to tell.
public struct EncodingDetector: Sendable {
    /// The encodings by bytes, in the order in which ties are broken.
    private static let candidates: [LegacyEncoding] = [.tcvn3, .vni, .windows1258, .viscii, .vps]
    /// More words than these do not change the answer.
    private static let maximumWords = 4_000

    /// Creates a detector.
    public init() {}

    /// The encoding of bytes, nil when they are neither Unicode nor recognisably Vietnamese.
    ///
    /// - Parameters:
    ///   - bytes: The text, or its beginning. From eight syllables on the answer can be relied on.
    ///   - isCut: Whether more follows, so that the last character may be incomplete.
    /// - Returns: The encoding, or nil; then ask the person, or read the bytes as UTF-8 with replacement characters.
    public func encoding(of bytes: [UInt8], isCut: Bool = false) -> LegacyEncoding? {
        bytes.withUnsafeBufferPointer { bytes in
            if let utf16 = UnicodeProbe.utf16(bytes) { return utf16 }
            if UnicodeProbe.isUTF8(bytes, isCut: isCut) { return .utf8 }
            return legacy(bytes)
        }
    }

    private func legacy(_ bytes: UnsafeBufferPointer<UInt8>) -> LegacyEncoding? {
        var bare = BareWordCount()
        var scores = Self.candidates.map { VietnameseScore($0) }
        var words = ByteWords(bytes)
        var count = 0
        while count < Self.maximumWords, let word = words.next() {
            if word.isMarked {
                for index in scores.indices { scores[index].add(word.bytes) }
                count += 1
            } else {
                bare.add(word.bytes)
            }
        }
        guard let points = scores.map(\.points).max(), let best = scores.first(where: { $0.points == points }) else {
            return nil
        }
        return best.isVietnamese(bare) ? best.encoding : nil
    }
}
