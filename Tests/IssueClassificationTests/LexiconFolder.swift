import Foundation
import IssueClassification
import PressModel

/// Writes lexicons into a folder of their own, hands it over, and removes it.
func withLexicons<Value>(_ files: [String: String], _ body: (String) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("lexicons-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files {
        let file = folder.appendingPathComponent(name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }
    return try body(folder.path)
}

/// The text of a lexicon `thu` with the given terms and further keys.
func lexiconText(_ terms: [String], more: String = "", threshold: String = "10") -> String {
    """
    id: thu
    title: {vi: Thử, en: Trial}
    threshold: \(threshold)
    terms:
    \(terms.map { "  - {\($0)}" }.joined(separator: "\n"))
    examples: {match: [một], no_match: [hai]}
    \(more)
    """
}

/// A classifier with the lexicon `thu` alone, and perhaps shared lists.
func classifier(_ terms: [String], more: String = "", shared: [String: String] = [:]) throws -> IssueClassifier {
    var files = ["thu.yaml": lexiconText(terms, more: more)]
    for (id, list) in shared {
        files["shared/\(id).yaml"] = "id: \(id)\ntitle: {vi: \(id), en: \(id)}\nterms:\n\(list)\n"
    }
    return try withLexicons(files) { IssueClassifier(try LexiconSet(folder: $0)) }
}

/// So many syllables that no lexicon looks for.
func filler(_ count: Int) -> String { Array(repeating: "thế", count: count).joined(separator: " ") }

extension Classification {
    /// The finding of the lexicon `thu`, if it reached its threshold.
    var trial: Finding? { findings.first { $0.subject == "thu" } }
}
