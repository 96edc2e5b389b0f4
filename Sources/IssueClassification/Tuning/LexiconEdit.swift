import Foundation
import PressModel
import StrictYAML

/// Changes numbers of a lexicon's file in place, so that comments and lay-out stay as a person made them.
struct LexiconEdit {
    private let path: String
    private let file: YAMLMapping
    private let terms: [YAMLValue]
    private(set) var lines: EditedLines

    /// Reads the file.
    /// - Throws: `UserFault` when it can't be read.
    init(path: String) throws {
        self.path = path
        let text = String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
        file = try YAMLFile.mapping(yaml: text, path: path)
        terms = try file.required("terms").list()
        lines = EditedLines(text)
    }

    /// Writes the changes of a tuned issue.
    /// - Throws: `UserFault` where a number is not written plainly.
    mutating func apply(_ issue: TunedIssue) throws {
        // From the last to the first: a change may move what stands after it on its line.
        for change in issue.weights.sorted(by: { $0.rule > $1.rule }) {
            try replace(terms[change.rule].mapping().required("weight"), with: change.to)
        }
        if let short = issue.thresholdWithoutText {
            try setShortThreshold(short.to)
        } else if issue.threshold != nil, file["threshold_without_text"] == nil {
            try setShortThreshold(issue.lexicon.thresholdWithoutText)
        }
        if let threshold = issue.threshold { try replace(file.required("threshold"), with: threshold.to) }
    }

    private mutating func setShortThreshold(_ number: Double) throws {
        if let known = file["threshold_without_text"] { return try replace(known, with: number) }
        let threshold = try file.required("threshold")
        lines.insert(["threshold_without_text: \(Self.text(number))"], after: threshold.location.line - 1)
    }

    /// Adds comment lines after the last term.
    mutating func propose(_ comments: [String]) {
        guard !comments.isEmpty, let last = terms.last?.location.line, last > 0 else { return }
        let indent = String(lines.lines[last - 1].prefix { $0 == " " })
        lines.insert(comments.map { indent + $0 }, after: endOfTerms(from: last - 1))
    }

    /// The last line of the last term, from its first on: what is indented below it belongs to it.
    private func endOfTerms(from first: Int) -> Int {
        var end = first
        for index in lines.lines.indices.dropFirst(first + 1) {
            let text = lines.lines[index].trimmingCharacters(in: .whitespaces)
            if text.isEmpty || text.hasPrefix("#") { continue }
            guard lines.lines[index].hasPrefix(" ") else { break }
            end = index
        }
        return end
    }

    private mutating func replace(_ value: YAMLValue, with number: Double) throws {
        let old = Array(try value.string().unicodeScalars)
        let index = value.location.line - 1
        guard let indent = value.indent, lines.lines.indices.contains(index) else { throw notPlain(value) }
        var scalars = Array(lines.line(index).unicodeScalars)
        let isQuoted = scalars.indices.contains(indent) && (scalars[indent] == "'" || scalars[indent] == "\"")
        let start = indent + (isQuoted ? 1 : 0)
        guard scalars.count >= start + old.count, Array(scalars[start..<start + old.count]) == old else {
            throw notPlain(value)
        }
        scalars.replaceSubrange(start..<start + old.count, with: Array(Self.text(number).unicodeScalars))
        lines.replace(index, with: String(String.UnicodeScalarView(scalars)))
    }

    private func notPlain(_ value: YAMLValue) -> UserFault {
        value.fault(
            Words(vi: "không sửa được `\(value.key)` tại chỗ", en: "`\(value.key)` can't be changed in place"),
            remedy: Words(
                vi: "viết số trần trên một dòng, như 2.5",
                en: "write a plain number on one line, such as 2.5"
            )
        )
    }

    /// A number as lexicons write it: `2.5`, `3`.
    static func text(_ number: Double) -> String {
        let rounded = (number * 1_000).rounded() / 1_000
        return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
    }
}
