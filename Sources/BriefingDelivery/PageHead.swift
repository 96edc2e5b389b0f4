import Foundation
import PressModel

/// What a briefing's page says of itself in its head; the page is one that this program wrote.
struct PageHead {
    private static let length = 4_096
    private let text: String

    init(path: String) {
        let file = FileHandle(forReadingAtPath: path)
        defer { try? file?.close() }
        text = String(decoding: (try? file?.read(upToCount: Self.length)) ?? Data(), as: UTF8.self)
    }

    /// The sentence with its numbers, as it stands in HTML; nil when a hand has put markup into it.
    var description: String? {
        content("description").flatMap { $0.contains { "<>\n".contains($0) } ? nil : $0 }
    }

    var made: Date? { content("dcterms.created").flatMap(Date.init(iso8601:)) }

    private func content(_ name: String) -> String? {
        guard let start = text.range(of: "<meta name=\"\(name)\" content=\""),
            let end = text[start.upperBound...].firstIndex(of: "\"")
        else { return nil }
        return String(text[start.upperBound..<end])
    }
}
