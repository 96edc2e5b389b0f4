/// Names for the tabs of a workbook that Excel takes.
struct SheetNames {
    private var taken: Set<String> = []
    /// UTF-16 units.
    private static let limit = 31

    /// The name itself, or the nearest that Excel allows and no sheet before has.
    mutating func legal(_ name: String) -> String {
        let base = Self.allowed(name)
        var candidate = base
        var number = 2
        while !taken.insert(candidate.lowercased()).inserted {
            let ending = " (\(number))"
            candidate = Self.cut(base, to: Self.limit - ending.utf16.count) + ending
            number += 1
        }
        return candidate
    }

    /// Without what Excel forbids: certain characters, apostrophes at the ends, no name, and the name of its own log.
    private static func allowed(_ name: String) -> String {
        let scalars = name.unicodeScalars.map { scalar -> Unicode.Scalar in
            let isForbidden = "[]:*?/\\".unicodeScalars.contains(scalar) || scalar.value < 0x20
            return isForbidden || !WorkbookText.isAllowed(scalar) ? "-" : scalar
        }
        var text = cut(String(String.UnicodeScalarView(scalars)), to: limit)
        while text.hasPrefix("'") { text.removeFirst() }
        while text.hasSuffix("'") { text.removeLast() }
        return text.isEmpty || text.lowercased() == "history" ? text + "-" : text
    }

    private static func cut(_ text: String, to limit: Int) -> String {
        var text = text
        while text.utf16.count > limit { text.unicodeScalars.removeLast() }
        return text
    }
}
