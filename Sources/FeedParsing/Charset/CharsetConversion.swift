import Glibc

/// Decodes bytes of any character set that the system's `iconv` knows into UTF-8.
enum CharsetConversion {
    /// A decoded text and the number of bytes that meant nothing in the set.
    struct Outcome {
        var bytes: [UInt8]
        var badBytes: Int
    }

    /// Decodes `input`, putting U+FFFD for what the set does not define; `nil` if the set is unknown.
    static func decode(_ input: ArraySlice<UInt8>, from charset: String) -> Outcome? {
        if isUTF8(charset) { return repairUTF8(input) }
        // glibc reads "//" in a name as an instruction, and looks for converters by name in the file system.
        guard charset.utf8.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "/") && $0 > 0x20 }) else { return nil }
        guard let handle = iconv_open("UTF-8", charset), Int(bitPattern: handle) != -1 else { return nil }
        defer { iconv_close(handle) }
        return input.withUnsafeBytes { convert($0, with: handle, unit: codeUnitBytes(of: charset)) }
    }

    /// Whether a name means UTF-8.
    static func isUTF8(_ charset: String) -> Bool {
        ["utf-8", "utf8", "unicode-1-1-utf-8"].contains(charset.lowercased())
    }

    private static func repairUTF8(_ input: ArraySlice<UInt8>) -> Outcome {
        if input.withUnsafeBufferPointer({ (try? UTF8Span(validating: $0.span)) != nil }) {
            return Outcome(bytes: Array(input), badBytes: 0)
        }
        let repaired = Array(String(decoding: input, as: UTF8.self).utf8)
        return Outcome(bytes: repaired, badBytes: max(1, replacements(in: repaired) - replacements(in: Array(input))))
    }

    private static func replacements(in bytes: [UInt8]) -> Int {
        var count = 0
        var index = 0
        while index + 2 < bytes.count {
            if bytes[index] == 0xEF, bytes[index + 1] == 0xBF, bytes[index + 2] == 0xBD { count += 1 }
            index += 1
        }
        return count
    }

    private static func codeUnitBytes(of charset: String) -> Int {
        let name = charset.lowercased()
        if name.hasPrefix("utf-16") { return 2 }
        return name.hasPrefix("utf-32") ? 4 : 1
    }

    private static func convert(_ input: UnsafeRawBufferPointer, with handle: iconv_t, unit: Int) -> Outcome {
        var outcome = Outcome(bytes: [], badBytes: 0)
        outcome.bytes.reserveCapacity(input.count + input.count / 2)
        var source = UnsafeMutableRawPointer(mutating: input.baseAddress)?.assumingMemoryBound(to: CChar.self)
        var left = input.count
        var chunk = [CChar](repeating: 0, count: 64 << 10)
        while left > 0 {
            var status = 0
            let written = chunk.withUnsafeMutableBufferPointer { buffer in
                var target = buffer.baseAddress
                var room = buffer.count
                status = iconv(handle, &source, &left, &target, &room)
                return buffer.count - room
            }
            let reason = errno
            chunk.withUnsafeBytes { outcome.bytes.append(contentsOf: $0.prefix(written)) }
            if status != -1 { continue }
            if reason == E2BIG, written > 0 { continue }
            let skipped = min(unit, left)
            source = source?.advanced(by: skipped)
            left -= skipped
            outcome.bytes.append(contentsOf: [0xEF, 0xBF, 0xBD])
            outcome.badBytes += skipped
        }
        flush(handle, into: &outcome)
        return outcome
    }

    /// Some sets (CP1258, TCVN) hold the last letter back until they know that no tone mark follows.
    private static func flush(_ handle: iconv_t, into outcome: inout Outcome) {
        var rest = [CChar](repeating: 0, count: 64)
        let written = rest.withUnsafeMutableBufferPointer { buffer in
            var target = buffer.baseAddress
            var room = buffer.count
            iconv(handle, nil, nil, &target, &room)
            return buffer.count - room
        }
        rest.withUnsafeBytes { outcome.bytes.append(contentsOf: $0.prefix(written)) }
    }
}
