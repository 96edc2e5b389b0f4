import Foundation

/// The bytes of a CSV file as UTF-8 without byte order mark.
enum CSVEncoding {
    /// Converts UTF-16 with a mark, which Excel writes as “Unicode Text”; other bytes are left to be checked field by
    /// field, where a fault can name the line.
    static func utf8(_ data: Data) throws(SpreadsheetFault) -> [UInt8] {
        if data.starts(with: [0xFF, 0xFE]) { return try fromUTF16(data.dropFirst(2), isBigEndian: false) }
        if data.starts(with: [0xFE, 0xFF]) { return try fromUTF16(data.dropFirst(2), isBigEndian: true) }
        let bytes = [UInt8](data.starts(with: [0xEF, 0xBB, 0xBF]) ? data.dropFirst(3) : data)
        // No text has one; UTF-16 without a mark and most binary files do.
        guard !bytes.contains(0) else { throw .notText }
        return bytes
    }

    private static func fromUTF16(_ data: Data, isBigEndian: Bool) throws(SpreadsheetFault) -> [UInt8] {
        let bytes = [UInt8](data)
        guard bytes.count % 2 == 0 else { throw .notText }
        let units = stride(from: 0, to: bytes.count, by: 2).map { index in
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            return isBigEndian ? first << 8 | second : second << 8 | first
        }
        guard !units.contains(0), let text = String(validating: units, as: UTF16.self) else { throw .notText }
        return [UInt8](text.utf8)
    }
}
