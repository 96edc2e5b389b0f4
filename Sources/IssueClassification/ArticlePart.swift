/// Part K of N of a set of articles, written `K/N`, by the SHA-1 (FIPS 180-4) of their ids.
///
/// An article lies in part K when the digest, read as a big-endian number, leaves K on division by N; Python says
/// `int(hashlib.sha1(id.encode()).hexdigest(), 16) % N == K`. So anyone can keep the same articles apart, and an
/// article stays in its part however the set grows.
package struct ArticlePart: Sendable, Equatable, CustomStringConvertible {
    /// More parts than that are a slip.
    package static let maximumCount = 1_000

    package let index: Int
    package let count: Int

    /// Reads `K/N`; nil unless 0 ≤ K < N ≤ 1,000.
    package init?(_ text: String) {
        let numbers = text.split(separator: "/", omittingEmptySubsequences: false)
        guard numbers.count == 2, let index = Self.number(numbers[0]), let count = Self.number(numbers[1]),
            index < count, count <= Self.maximumCount
        else { return nil }
        self.index = index
        self.count = count
    }

    /// `K/N`.
    package var description: String { "\(index)/\(count)" }

    /// True when the article with this id lies in the part.
    package func contains(_ id: String) -> Bool {
        Self.index(of: id, among: count) == index
    }

    /// The part that the article with an id lies in, of `count` parts.
    static func index(of id: String, among count: Int) -> Int {
        SHA1.digest(Array(id.utf8)).reduce(0) { ($0 << 32 + Int($1)) % count }
    }

    /// Digits alone: no sign, no space.
    private static func number(_ text: Substring) -> Int? {
        text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(text) : nil
    }
}

/// Which articles of a labelled set are evaluated.
package enum ArticleSelection: Sendable, Equatable {
    case all
    case part(ArticlePart)
    /// All but those of a part.
    case except(ArticlePart)

    /// True when the article with this id is evaluated.
    package func contains(_ id: String) -> Bool {
        switch self {
        case .all: true
        case .part(let part): part.contains(id)
        case .except(let part): !part.contains(id)
        }
    }
}
