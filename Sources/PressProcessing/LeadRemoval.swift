import Foundation

/// Takes the lead off the front of the text: many feeds and pages repeat it there, and it would count twice.
enum LeadRemoval {
    /// The text without the summary at its beginning; unchanged where it does not begin so.
    static func removed(_ summary: String, from text: String) -> String {
        guard !summary.isEmpty else { return text }
        let lines = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: true)
        guard let first = lines.first, first.trimmingCharacters(in: .whitespaces) == summary else { return text }
        return lines.count > 1 ? String(lines[1]) : ""
    }
}
