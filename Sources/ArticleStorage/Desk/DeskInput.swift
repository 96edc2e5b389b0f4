import Foundation
import PressModel

/// What people type at the desk, held to its limits.
enum DeskInput {
    static let longestNote = 2_000
    static let longestUnit = 200
    static let longestAnswer = 5_000
    static let longestName = 64
    /// Of ids, log lines and positions.
    static let longestDetail = 2_000

    /// - Throws: `CommandFault` for a decision without a name, one that corrects to nothing, or one that is too long.
    static func check(_ decision: Decision) throws {
        _ = try text(decision.note, longest: longestNote)
        _ = try text(decision.correctedIssue ?? "", longest: longestUnit)
        _ = try text(decision.decidedBy, longest: longestUnit)
        let issue = decision.correctedIssue?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
        if decision.verdict == .corrected, issue.isEmpty { throw ArchiveFault.noIssue }
    }

    /// A text as it is stored: without white space around it, and without NUL.
    static func text(_ text: String, longest: Int) throws -> String {
        let trimmed = text.storable.trimmingCharacters(in: .whitespacesAndNewlines)
        guard trimmed.unicodeScalars.count <= longest else { throw ArchiveFault.tooLong(longest) }
        return trimmed
    }

    /// A text that may not be empty.
    static func filled(_ text: String, longest: Int) throws -> String {
        let text = try Self.text(text, longest: longest)
        guard !text.isEmpty else { throw ArchiveFault.empty }
        return text
    }

    /// An account's name: trimmed and composed, so that one name can't be written in two ways.
    /// - Throws: `CommandFault` for an empty name, a long one, or one with control or invisible characters.
    static func name(_ name: String) throws -> String {
        let composed = name.trimmingCharacters(in: .whitespacesAndNewlines).precomposedStringWithCanonicalMapping
        let forbidden = CharacterSet.controlCharacters.union(.newlines).union(.illegalCharacters)
        guard (1...longestName).contains(composed.unicodeScalars.count),
            !composed.unicodeScalars.contains(where: forbidden.contains)
        else { throw ArchiveFault.badName }
        return composed
    }

    /// The first part of a text that nobody typed.
    static func cut(_ text: String, to count: Int) -> String { String(text.storable.prefix(count)) }
}
