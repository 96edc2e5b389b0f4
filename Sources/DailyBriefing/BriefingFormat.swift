/// The formats in which a briefing is handed out.
package enum BriefingFormat: String, Sendable, CaseIterable {
    case html
    case md
    case json
    case docx
    case pdf
    case xlsx
    case csv
    case rss

    /// The names for a message.
    package static var list: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
