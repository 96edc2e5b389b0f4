import Foundation
import PressModel

/// What can be said of a document by its first bytes.
enum DocumentHead {
    /// The byte-order mark of UTF-8.
    static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private static let utf16: [[UInt8]] = [[0xFF, 0xFE], [0xFE, 0xFF]]
    private static let packed: [[UInt8]] = [
        [0x1F, 0x8B], [0x50, 0x4B, 0x03, 0x04], [0x28, 0xB5, 0x2F, 0xFD], [0x42, 0x5A, 0x68],
    ]

    /// Why the document can't be read; nil when it may be JSON.
    static func problem(_ head: [UInt8], _ path: String) -> UserFault? {
        if utf16.contains(where: head.starts) || (head.count > 1 && head.prefix(2).contains(0)) {
            return RegistryFault.utf16(path)
        }
        if packed.contains(where: head.starts) { return RegistryFault.packed(path) }
        return head.first == UInt8(ascii: "<") ? RegistryFault.markup(path) : nil
    }

    /// Whether the bytes of an entry name a review: `ClaimReview` or `claimReviewed`.
    static func tellsOfReview(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            let probe = Array("laimReview".utf8)
            let letter = 4
            var start = letter
            while start + probe.count - letter <= bytes.count, let base = bytes.baseAddress {
                guard let hit = memchr(base + start, Int32(probe[letter]), bytes.count - start) else { return false }
                let index = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(hit))
                let found = UnsafeBufferPointer(rebasing: bytes[(index - letter)...].prefix(probe.count))
                if found.elementsEqual(probe) { return true }
                start = index + 1
            }
            return false
        }
    }

    /// Whether JSON that begins so may hold reviews; a JSON Feed (https://jsonfeed.org) holds none.
    static func looksLikeReviews(_ head: [UInt8]) -> Bool {
        let text = head.starts(with: mark) ? head.dropFirst(mark.count) : head[...]
        guard let first = text.first(where: { $0 > 0x20 }), [UInt8(ascii: "{"), UInt8(ascii: "[")].contains(first)
        else {
            return false
        }
        if tellsOfReview(text) { return true }
        let words = String(decoding: text, as: UTF8.self)
        return !words.contains("jsonfeed.org")
            && ["dataFeedElement", "itemListElement", "@graph"].contains(where: words.contains)
    }
}
