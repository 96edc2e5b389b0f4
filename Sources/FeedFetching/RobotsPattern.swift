/// A path of robots.txt in which `*` stands for anything and a last `$` for the end (RFC 9309 §2.2.3).
struct RobotsPattern: Sendable, Equatable {
    /// Octets of a path that are looked at; addresses of articles are far shorter.
    static let longestPath = 2_048

    /// Octets of the pattern, which decide between two that match.
    let length: Int
    private let pieces: [[UInt8]]
    private let isAnchored: Bool

    init(_ text: String) {
        var octets = Self.normalized(text)
        self.length = octets.count
        self.isAnchored = octets.last == UInt8(ascii: "$")
        if isAnchored { octets.removeLast() }
        self.pieces = octets.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false).map(Array.init)
    }

    /// Whether the pattern matches the path from its start; time grows with pieces times path, never worse.
    func matches(_ path: ArraySlice<UInt8>) -> Bool {
        guard let first = pieces.first, path.starts(with: first) else { return false }
        var rest = path.dropFirst(first.count)
        guard pieces.count > 1 else { return !isAnchored || rest.isEmpty }
        for piece in pieces[1..<pieces.count - 1] {
            guard let after = Self.end(of: piece, in: rest) else { return false }
            rest = rest[after...]
        }
        let last = pieces[pieces.count - 1]
        guard isAnchored else { return Self.end(of: last, in: rest) != nil }
        return rest.count >= last.count && rest.suffix(last.count).elementsEqual(last)
    }

    /// Octets with percent-encoding in one style: encoded where not ASCII, decoded where plain letters were encoded.
    static func normalized(_ text: String) -> [UInt8] {
        var result: [UInt8] = []
        let octets = Array(text.utf8)
        var index = 0
        while index < octets.count {
            if let byte = escape(octets, at: index) {
                if isUnreserved(byte) { result.append(byte) } else { result += encoded(byte) }
                index += 3
            } else {
                result += octets[index] < 0x80 ? [octets[index]] : encoded(octets[index])
                index += 1
            }
        }
        return result
    }

    private static func end(of piece: [UInt8], in text: ArraySlice<UInt8>) -> Int? {
        guard let first = piece.first else { return text.startIndex }
        guard text.count >= piece.count else { return nil }
        return (text.startIndex...text.endIndex - piece.count).first { start in
            text[start] == first && text[start...].starts(with: piece)
        }.map { $0 + piece.count }
    }

    private static func escape(_ octets: [UInt8], at index: Int) -> UInt8? {
        guard octets[index] == UInt8(ascii: "%"), index + 2 < octets.count else { return nil }
        return UInt8(String(decoding: octets[index + 1...index + 2], as: UTF8.self), radix: 16)
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "-._~".utf8.contains(byte)
        }
    }

    private static func encoded(_ byte: UInt8) -> [UInt8] {
        let digits = String(byte, radix: 16, uppercase: true)
        return Array((byte < 16 ? "%0" : "%").utf8) + Array(digits.utf8)
    }
}
