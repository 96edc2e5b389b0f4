/// Resolves the named characters of HTML (`&nbsp;`, `&rarr;`), which XML does not know by itself.
enum NamedCharacters {
    /// The five names that XML defines, which may stay as they are.
    static let xmlNames: Set<String> = ["amp", "lt", "gt", "quot", "apos"]

    /// The text that a name stands for, or `nil` if HTML does not define it.
    static func text(for name: String) -> String? {
        table[name]
    }

    private static let table: [String: String] = {
        var table: [String: String] = [:]
        table.reserveCapacity(2_200)
        for row in namedCharacterTable.description.split(whereSeparator: \.isWhitespace) {
            let parts = row.split(separator: ":")
            guard parts.count == 2 else { continue }
            var text = String.UnicodeScalarView()
            for code in parts[1].split(separator: "+") {
                if let value = UInt32(code, radix: 16), let scalar = Unicode.Scalar(value) { text.append(scalar) }
            }
            table[String(parts[0])] = String(text)
        }
        return table
    }()
}
