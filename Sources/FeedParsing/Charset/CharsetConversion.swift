import Glibc

/// Decodes bytes of any character set that the system's `iconv` knows into UTF-8.
enum CharsetConversion {
    /// A decoded text and the number of bytes that meant nothing in the set.
    struct Outcome {
        var bytes: [UInt8]
        var badBytes: Int
    }

    /// Decodes `input`, putting U+FFFD for what the set does not define.
    ///
    /// - Parameters:
    ///   - input: The bytes, without byte-order mark.
    ///   - charset: The set.
    ///   - badLimit: How many bytes may mean nothing before the attempt is given up.
    /// - Returns: The text; `nil` if the set is unknown or refused, or if the limit was passed.
    static func decode(_ input: ArraySlice<UInt8>, from charset: CharsetLabel, badLimit: Int) -> Outcome? {
        if charset.isUTF8 { return UTF8Repair.repair(input, badLimit: badLimit) }
        if charset.refusal != nil { return nil }
        if let table = ByteTable.named(charset.name) { return Outcome(bytes: table.decode(input), badBytes: 0) }
        guard let handle = open(charset.converter) ?? open(charset.hyphenatedConverter) else { return nil }
        defer { iconv_close(handle) }
        return input.withUnsafeBytes { convert($0, with: handle, unit: charset.unitBytes, badLimit: badLimit) }
    }

    /// Whether a set of this name can be read.
    static func knows(_ charset: CharsetLabel) -> Bool {
        decode([], from: charset, badLimit: 0) != nil
    }

    private static func open(_ name: String) -> iconv_t? {
        // glibc reads "//" in a name as an instruction, and looks for converters by name in the file system.
        guard name.utf8.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "/") && $0 > 0x20 }),
            let handle = iconv_open("UTF-8", name), Int(bitPattern: handle) != -1
        else { return nil }
        return handle
    }

    private static func convert(
        _ input: UnsafeRawBufferPointer,
        with handle: iconv_t,
        unit: Int,
        badLimit: Int
    ) -> Outcome? {
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
            if written > 0 { chunk.withUnsafeBytes { outcome.bytes.append(contentsOf: $0.prefix(written)) } }
            if status != -1 || (reason == E2BIG && written > 0) { continue }
            let skipped = min(unit, left)
            source = source?.advanced(by: skipped)
            left -= skipped
            outcome.bytes.append(contentsOf: UTF8Repair.replacement)
            outcome.badBytes += skipped
            if outcome.badBytes > badLimit { return nil }
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
