import PressModel

/// A text with the passages that counted marked: in colour on a terminal, «so» elsewhere.
struct TermMarks {
    let isColoured: Bool

    /// The field of an article with its evidence marked, without control characters.
    func marked(_ text: String, _ evidence: [Evidence]) -> String {
        var result = ""
        var position = text.startIndex
        for range in ranges(evidence, in: text) {
            result += lines(text[position..<range.lowerBound]) + opening + lines(text[range]) + closing
            position = range.upperBound
        }
        return result + lines(text[position...])
    }

    private var opening: String { isColoured ? "\u{1B}[1;33m" : "«" }
    private var closing: String { isColoured ? "\u{1B}[0m" : "»" }

    /// Passages in order, those that touch joined; those that do not fit the text are left out.
    private func ranges(_ evidence: [Evidence], in text: String) -> [Range<String.Index>] {
        let ranges = evidence.compactMap { range($0, in: text) }.sorted { $0.lowerBound < $1.lowerBound }
        return ranges.reduce(into: []) { joined, range in
            if let last = joined.last, range.lowerBound <= last.upperBound {
                joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                joined.append(range)
            }
        }
    }

    private func range(_ evidence: Evidence, in text: String) -> Range<String.Index>? {
        let utf8 = text.utf8
        guard 0 <= evidence.start, evidence.start < evidence.end,
            let start = utf8.index(utf8.startIndex, offsetBy: evidence.start, limitedBy: utf8.endIndex),
            let end = utf8.index(start, offsetBy: evidence.end - evidence.start, limitedBy: utf8.endIndex),
            start.samePosition(in: text.unicodeScalars) != nil, end.samePosition(in: text.unicodeScalars) != nil
        else { return nil }
        return start..<end
    }

    /// Line breaks are the only control characters that pass.
    private func lines(_ text: Substring) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { TerminalText.safe(String($0)) }
            .joined(separator: "\n")
    }
}
