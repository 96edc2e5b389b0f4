/// The lines of a file with changes of some of them, and the unified diff that they make.
struct EditedLines {
    /// The lines without their ends.
    let lines: [String]
    private let endsWithNewline: Bool
    /// By line, counted from 0.
    private var replaced: [Int: String] = [:]
    private var inserted: [Int: [String]] = [:]

    init(_ text: String) {
        // By scalars: a carriage return and a newline are one `Character`.
        var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        endsWithNewline = lines.last == ""
        if endsWithNewline { lines.removeLast() }
        self.lines = lines
    }

    /// The line as it is now.
    func line(_ index: Int) -> String { replaced[index] ?? lines[index] }

    mutating func replace(_ index: Int, with text: String) { replaced[index] = text == lines[index] ? nil : text }

    /// Puts lines after one, with its line end.
    mutating func insert(_ texts: [String], after index: Int) {
        let end = lines[index].unicodeScalars.last == "\r" ? "\r" : ""
        inserted[index, default: []] += texts.map { $0 + end }
    }

    /// Whether anything differs.
    var isEdited: Bool { !(replaced.isEmpty && inserted.isEmpty) }

    /// The whole text with the changes.
    var text: String {
        let all = lines.indices.flatMap { [line($0)] + (inserted[$0] ?? []) }
        return all.joined(separator: "\n") + (endsWithNewline ? "\n" : "")
    }

    /// The changes as `diff -u` writes them (POSIX.1-2017, diff, “Diff -u Output Format”).
    func unifiedDiff(path: String) -> String {
        guard isEdited else { return "" }
        var diff = "--- a/\(path)\n+++ b/\(path)\n"
        var shift = 0
        for hunk in hunks {
            let body = hunk.flatMap(body)
            let removed = hunk.count
            let added = body.count { !$0.hasPrefix("-") && !$0.hasPrefix("\\") }
            diff += "@@ -\(hunk.lowerBound + 1),\(removed) +\(hunk.lowerBound + 1 + shift),\(added) @@\n"
            diff += body.map { $0 + "\n" }.joined()
            shift += added - removed
        }
        return diff
    }

    private static let context = 3

    /// Ranges of lines, each change with the lines around it.
    ///
    /// An insertion has as many before it as after: `patch` takes a hunk with fewer lines after it for the file's end.
    private var hunks: [Range<Int>] {
        var hunks: [Range<Int>] = []
        for index in Set(replaced.keys).union(inserted.keys).sorted() {
            let before = replaced[index] == nil ? Self.context - 1 : Self.context
            let range = max(0, index - before)..<min(lines.count, index + Self.context + 1)
            if let last = hunks.last, last.upperBound >= range.lowerBound {
                hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
            } else {
                hunks.append(range)
            }
        }
        return hunks
    }

    private func body(_ index: Int) -> [String] {
        let isLast = index == lines.count - 1 && !endsWithNewline
        let end = isLast ? ["\\ No newline at end of file"] : []
        let added = inserted[index] ?? []
        if let new = replaced[index] ?? (isLast && !added.isEmpty ? lines[index] : nil) {
            return ["-" + lines[index]] + end + (["+" + new] + added.map { "+" + $0 }) + end
        }
        return [" " + lines[index]] + end + added.map { "+" + $0 }
    }
}
