package import Foundation

/// A briefing as JSON: what `brief --json` prints and `diem-tin.json` holds, as `Schema/briefing.schema.json` describes
/// it.
package struct BriefingJSON: Encodable, Sendable {
    private let briefing: Briefing
    private let frame: DocumentFrame

    package init(_ briefing: Briefing, frame: DocumentFrame) {
        self.briefing = briefing
        self.frame = frame
    }

    /// The published schema (JSON Schema 2020-12).
    package static var schema: Data { Data(PackageResources.briefing_schema_json) }

    /// Sorted keys, dates as ISO 8601 in UTC: the same briefing gives the same bytes.
    /// - Throws: `EncodingError` for a number that JSON does not have.
    package var data: Data {
        get throws {
            let encoder = JSONEncoder()
            encoder.dateEncodingStrategy = .iso8601
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
            return try encoder.encode(self) + Data([UInt8(ascii: "\n")])
        }
    }

    package func encode(to encoder: any Encoder) throws {
        try briefing.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(frame.highlights, forKey: .highlights)
        try container.encode(frame.number, forKey: .documentNumber)
        try container.encode(frame.recipients, forKey: .recipients)
    }

    private enum CodingKeys: String, CodingKey {
        case highlights
        case documentNumber
        case recipients
    }
}
