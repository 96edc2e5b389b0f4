/// The outlet's or agency's mark before a lead: `(TTXVN) -`, `Hà Nội (Báo Một) –`, `BMO - `.
enum Dateline {
    /// The line without its dateline.
    static func removed(from line: Substring) -> Substring {
        let line = line.drop(while: \.isWhitespace)
        let head = line.prefix(longest)
        guard let dash = head.firstIndex(where: { "-–—".contains($0) }), dash > line.startIndex else { return line }
        let after = line.index(after: dash)
        let mark = head[..<dash]
        guard after < line.endIndex, line[after] == " ", mark.last?.isWhitespace == true, isMark(mark.dropLast())
        else { return line }
        return removed(from: line[after...])
    }

    /// Characters of a dateline at most.
    private static let longest = 60

    /// Whether it ends with a name in brackets, or is an abbreviation in capitals.
    private static func isMark(_ mark: Substring) -> Bool {
        if mark.last == ")" { return mark.contains("(") }
        return mark.count <= 16 && mark.contains(where: \.isLetter)
            && mark.allSatisfy { $0.isUppercase || $0.isNumber || ".+/ ".contains($0) }
    }
}
