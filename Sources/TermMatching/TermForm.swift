import VietnameseText

/// A term as the matcher compares it: terms of one form match the same texts, however they are written.
///
/// For asking of lists of terms what no text needs to be read for: which are the same, which hides which.
package struct TermForm: Hashable, Sendable {
    /// The parts between gaps, each a list of syllables in small letters; `i` stands for both spellings.
    package let parts: [[String]]
    /// The syllable itself where there is only one: that is matched in its own spelling of `i` and `y`.
    private let single: String?

    /// Reads a term in any spelling that `Canonicalizer` can repair.
    package init(_ term: String) {
        let pattern = TermPattern(term)
        parts = pattern.parts.map { $0.map { Self.syllable($0.exact) } }
        single = pattern.allowsAlternates ? nil : pattern.parts.first?.first.map { Self.text($0.exact) }
    }

    /// How many syllables it has, without those in gaps.
    package var syllableCount: Int { parts.reduce(0) { $0 + $1.count } }

    /// Whether an ellipsis stands in it.
    package var hasGap: Bool { parts.count > 1 }

    /// Whether the syllables of the other stand in one part of this term, one after another.
    package func contains(_ other: TermForm) -> Bool {
        guard let wanted = other.parts.first, !other.hasGap else { return self == other }
        return parts.contains { Self.positions(of: wanted, in: $0) }
    }

    private static func positions(of wanted: [String], in part: [String]) -> Bool {
        guard !wanted.isEmpty, wanted.count <= part.count else { return false }
        return (0...part.count - wanted.count).contains { Array(part[$0..<$0 + wanted.count]) == wanted }
    }

    private static func syllable(_ exact: [UInt8]) -> String {
        let alternate = Alternate.of(exact)
        return text(alternate.letter == .y ? alternate.other : exact)
    }

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
