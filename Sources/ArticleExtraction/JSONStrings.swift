/// Walks over JSON and hands out its strings with the objects that they stand in.
///
/// Pages carry JSON that no strict parser takes: line feeds inside strings, commas too many, text cut off. What can be
/// read of it is read, in one pass, without values that nobody asks for.
struct JSONStrings {
    /// An object or a list that is open.
    private struct Frame {
        var isObject: Bool
        /// The key before the current value; of a list, the key that it stands under.
        var key: Range<Int>
        var fields: [(key: Range<Int>, value: Range<Int>)] = []
    }

    /// An object that has ended: its strings by key, and how deep it stands.
    struct Object {
        /// The number of objects and lists around it.
        var depth: Int
        /// The key of the object or list that it stands under; empty at the top.
        var owner: Range<Int>
        /// Keys and strings, as places in the source; a list of strings repeats its key.
        var fields: [(key: Range<Int>, value: Range<Int>)]
    }

    private static let depthLimit = 128
    private static let fieldLimit = 64

    private let source: [UInt8]
    private var frames: [Frame] = []

    /// Hands each object that ends to `visit`.
    static func walk(_ source: [UInt8], in range: Range<Int>, visit: (Object) -> Void) {
        var strings = JSONStrings(source: source)
        strings.run(range, visit)
    }

    private init(source: [UInt8]) {
        self.source = source
    }

    private mutating func run(_ range: Range<Int>, _ visit: (Object) -> Void) {
        var index = range.lowerBound
        while index < range.upperBound {
            switch source[index] {
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                guard frames.count < Self.depthLimit else { return }
                let owner = frames.last?.key ?? 0..<0
                frames.append(Frame(isObject: source[index] == UInt8(ascii: "{"), key: owner))
            case UInt8(ascii: "}"), UInt8(ascii: "]"): close(visit)
            case UInt8(ascii: "\""):
                let string = (index + 1)..<end(of: index + 1, in: range.upperBound)
                index = string.upperBound
                take(string, isKey: isFollowedByColon(index + 1, range.upperBound))
            default: break
            }
            index += 1
        }
        while !frames.isEmpty { close(visit) }
    }

    private mutating func close(_ visit: (Object) -> Void) {
        guard let frame = frames.popLast() else { return }
        if frame.isObject {
            visit(Object(depth: frames.count, owner: frames.last?.key ?? 0..<0, fields: frame.fields))
        } else if let last = frames.indices.last, frames[last].isObject {
            frames[last].fields += frame.fields.prefix(Self.fieldLimit)
        }
    }

    private mutating func take(_ string: Range<Int>, isKey: Bool) {
        guard let last = frames.indices.last else { return }
        if isKey, frames[last].isObject {
            frames[last].key = string
        } else if frames[last].fields.count < Self.fieldLimit {
            frames[last].fields.append((frames[last].key, string))
        }
    }

    private func end(of start: Int, in limit: Int) -> Int {
        var index = start
        while index < limit, source[index] != UInt8(ascii: "\"") {
            index += source[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return min(index, limit)
    }

    private func isFollowedByColon(_ start: Int, _ limit: Int) -> Bool {
        var index = start
        while index < limit, source[index] <= 0x20 { index += 1 }
        return index < limit && source[index] == UInt8(ascii: ":")
    }
}

extension JSONStrings {
    /// A string of the source with its escapes read.
    static func text(_ source: [UInt8], _ range: Range<Int>) -> String {
        guard source[range].contains(UInt8(ascii: "\\")) else { return String(decoding: source[range], as: UTF8.self) }
        var units: [UInt8] = []
        units.reserveCapacity(range.count)
        var index = range.lowerBound
        while index < range.upperBound {
            guard source[index] == UInt8(ascii: "\\"), index + 1 < range.upperBound else {
                units.append(source[index])
                index += 1
                continue
            }
            let escape = source[index + 1]
            index += 2
            switch escape {
            case UInt8(ascii: "n"): units.append(0x0A)
            case UInt8(ascii: "r"), UInt8(ascii: "t"), UInt8(ascii: "b"), UInt8(ascii: "f"): units.append(0x20)
            case UInt8(ascii: "u"):
                if let scalar = scalar(source, &index, range.upperBound) {
                    units.append(contentsOf: Array(String(Character(scalar)).utf8))
                }
            default: units.append(escape)
            }
        }
        return String(decoding: units, as: UTF8.self)
    }

    private static func scalar(_ source: [UInt8], _ index: inout Int, _ limit: Int) -> Unicode.Scalar? {
        guard let first = unit(source, index, limit) else { return nil }
        index += 4
        guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) }
        guard index + 1 < limit, source[index] == UInt8(ascii: "\\"), source[index + 1] == UInt8(ascii: "u"),
            let second = unit(source, index + 2, limit), (0xDC00..<0xE000).contains(second)
        else { return nil }
        index += 6
        return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    }

    private static func unit(_ source: [UInt8], _ start: Int, _ limit: Int) -> UInt32? {
        guard start + 4 <= limit else { return nil }
        return UInt32(String(decoding: source[start..<(start + 4)], as: UTF8.self), radix: 16)
    }
}
