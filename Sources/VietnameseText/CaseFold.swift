/// Small letters of any script, with or without diacritics.
enum CaseFold {
    /// Appends the small form of a scalar; when `folded`, without diacritics, and nothing for a combining mark.
    @inline(__always)
    static func append(_ scalar: UInt32, _ table: LetterTable, folded: Bool, to bytes: inout [UInt8]) {
        if table.contains(scalar) {
            let info = table.info(scalar)
            UTF8Decoding.append(UInt32(folded ? info.fold : info.lower), to: &bytes)
        } else if !folded || !(0x300...0x36F).contains(scalar) {
            appendOther(scalar, to: &bytes)
        }
    }

    /// The small form of canonical bytes; when `folded`, without diacritics.
    static func form(_ bytes: UnsafeBufferPointer<UInt8>, folded: Bool) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        let table = LetterTable.shared
        var index = 0
        while index < bytes.count {
            let scalar = UTF8Decoding.decode(bytes, at: index)
            append(scalar.value, table, folded: folded, to: &result)
            index += scalar.length
        }
        return result
    }

    private static func appendOther(_ scalar: UInt32, to bytes: inout [UInt8]) {
        let properties = (Unicode.Scalar(scalar) ?? "\u{FFFD}").properties
        for small in properties.lowercaseMapping.unicodeScalars { UTF8Decoding.append(small.value, to: &bytes) }
    }
}
