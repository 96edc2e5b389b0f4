/// Follows one JSON value byte by byte (RFC 8259) and finds where it ends, or where it breaks.
///
/// It may stop at the end of what is held and go on later. Control characters in strings, which many publishers leave in,
/// are let through.
struct ValueScanner {
    enum Outcome: Equatable {
        /// The value goes on behind the bytes.
        case goesOn
        /// The value ends before the index.
        case ended(Int)
        /// What stands at the index can't stand there.
        case broken(Int)
    }

    private enum State { case value, firstKey, key, colon, comma, string, escape, hexadecimal, token }

    /// Published checks have 4 levels.
    static let depthLimit = 60

    private var state = State.value
    private var isKey = false
    private var digits = 0
    /// The open brackets: a bit each, set for an object.
    private var open: UInt64 = 0
    private var depth = 0
    private let isOneLine: Bool

    /// - Parameter isOneLine: Whether a line break breaks the value.
    init(isOneLine: Bool = false) { self.isOneLine = isOneLine }

    mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Outcome {
        var index = start
        while index < bytes.count {
            if state == .string {
                index = skipString(bytes, index)
                guard index < bytes.count else { return .goesOn }
            }
            let byte = bytes[index]
            if isOneLine, byte == 0x0A { return state == .token && depth == 0 ? .ended(index) : .broken(index) }
            if state == .token {
                if Self.isTokenByte(byte) {
                    index += 1
                    continue
                }
                if depth == 0 { return .ended(index) }
                state = .comma
            }
            guard step(byte) else { return .broken(index) }
            index += 1
            if depth == 0, state == .comma { return .ended(index) }
        }
        return .goesOn
    }

    /// The index of the next byte in a string that may end it.
    private func skipString(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || (isOneLine && byte == 0x0A) { break }
            index += 1
        }
        return index
    }

    /// Takes a byte; false when it can't stand here.
    private mutating func step(_ byte: UInt8) -> Bool {
        switch state {
        case .string: endOrEscape(byte)
        case .escape: return escape(byte)
        case .hexadecimal: return hexadecimal(byte)
        case _ where byte == 0x20 || (0x09...0x0D).contains(byte): break
        case .value: return value(byte)
        case .firstKey, .key: return key(byte)
        case .colon:
            guard byte == UInt8(ascii: ":") else { return false }
            state = .value
        case .comma, .token: return comma(byte)
        }
        return true
    }

    private mutating func endOrEscape(_ byte: UInt8) {
        if byte == UInt8(ascii: "\\") {
            state = .escape
        } else if byte == UInt8(ascii: "\"") {
            state = isKey ? .colon : .comma
        }
    }

    private mutating func escape(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "u"): (state, digits) = (.hexadecimal, 4)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            state = .string
        default: return false
        }
        return true
    }

    private mutating func hexadecimal(_ byte: UInt8) -> Bool {
        digits -= 1
        if digits == 0 { state = .string }
        return Character(Unicode.Scalar(byte)).isHexDigit && byte < 0x80
    }

    private mutating func value(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "{"): return open(isObject: true)
        case UInt8(ascii: "["): return open(isObject: false)
        case UInt8(ascii: "]"): return depth > 0 && !isObject && isFirst && close(byte)
        case UInt8(ascii: "\""): (state, isKey) = (.string, false)
        case _ where Self.isTokenByte(byte): state = .token
        default: return false
        }
        isFirst = false
        return true
    }

    private mutating func key(_ byte: UInt8) -> Bool {
        if byte == UInt8(ascii: "}"), state == .firstKey { return close(byte) }
        guard byte == UInt8(ascii: "\"") else { return false }
        (state, isKey) = (.string, true)
        return true
    }

    private mutating func comma(_ byte: UInt8) -> Bool {
        guard byte == UInt8(ascii: ",") else { return close(byte) }
        state = isObject ? .key : .value
        return true
    }

    /// Whether an array was opened just now, so that it may end.
    private var isFirst = false
    private var isObject: Bool { open & 1 == 1 }

    private mutating func open(isObject: Bool) -> Bool {
        guard depth < Self.depthLimit else { return false }
        depth += 1
        open = open << 1 | (isObject ? 1 : 0)
        state = isObject ? .firstKey : .value
        isFirst = !isObject
        return true
    }

    private mutating func close(_ byte: UInt8) -> Bool {
        guard depth > 0, byte == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else { return false }
        depth -= 1
        open >>= 1
        state = .comma
        isFirst = false
        return true
    }

    private static func isTokenByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): true
        default: false
        }
    }
}
