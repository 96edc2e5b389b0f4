import Foundation

/// JSON inside columns that are read and written whole.
enum StoredJSON {
    static func encode(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    static func decode<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        return try decoder.decode(type, from: Data(text.utf8))
    }
}

extension String {
    /// The text with a blank for each NUL, which ends a text where SQLite binds it; byte offsets of evidence hold.
    var storable: String { utf8.contains(0) ? String(decoding: utf8.map { $0 == 0 ? 0x20 : $0 }, as: UTF8.self) : self }
}

extension Date {
    /// Seconds since 1970 of the years 1 to 9999: a date outside them is a mistake of the outlet, and no date.
    static let storable = -62_135_596_800.0..<253_402_214_400.0

    /// Whole seconds since 1970, as the archive stores times; 0 for a moment that no calendar has.
    var seconds: Int64 { Int64(exactly: timeIntervalSince1970.rounded(.down)) ?? 0 }

    init(seconds: Int64) { self.init(timeIntervalSince1970: TimeInterval(seconds)) }
}
