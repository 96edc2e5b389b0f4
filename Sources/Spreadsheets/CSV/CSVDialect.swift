/// How a CSV file parts its fields, and where its rows begin.
struct CSVDialect {
    private(set) var delimiter = UInt8(ascii: ",")
    /// The offset of the first row.
    private(set) var start = 0
    /// The line of the first row.
    private(set) var line = 1

    private static let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]

    /// Tells the dialect of a text in UTF-8.
    init(of bytes: [UInt8]) {
        if !readHint(bytes) { delimiter = Self.mostFrequent(in: bytes) }
    }

    /// Takes the line `sep=;` that Excel understands, and that belongs to no row.
    private mutating func readHint(_ bytes: [UInt8]) -> Bool {
        let hint = [UInt8]("sep=".utf8)
        guard bytes.starts(with: hint), bytes.count > hint.count, Self.candidates.contains(bytes[hint.count]) else {
            return false
        }
        let rest = bytes[(hint.count + 1)...]
        let lineBreak = rest.prefix(2).elementsEqual([0x0D, 0x0A]) ? 2 : 1
        guard let first = rest.first, first == 0x0D || first == 0x0A else { return false }
        delimiter = bytes[hint.count]
        start = hint.count + 1 + lineBreak
        line = 2
        return true
    }

    /// The delimiter that stands most often in the first record outside quotes; with none of them a comma.
    private static func mostFrequent(in bytes: [UInt8]) -> UInt8 {
        var counts = [Int](repeating: 0, count: candidates.count)
        var isQuoted = false
        for byte in bytes {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if isQuoted { continue }
            if byte == 0x0D || byte == 0x0A {
                if counts.contains(where: { $0 > 0 }) { break }
                continue
            }
            if let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
        }
        let best = counts.indices.max { counts[$0] < counts[$1] || (counts[$0] == counts[$1] && $0 > $1) } ?? 0
        return candidates[best]
    }
}
