/// The text of a list that is being written.
struct OPMLOutput {
    /// What has been written.
    var text = ""

    private let prefixes: Set<String>

    /// Begins a document that declares some prefixes.
    init(prefixes: [String]) {
        self.prefixes = Set(prefixes + ["xml"])
    }

    /// Writes a line as it is.
    mutating func line(_ line: String) {
        text += line + "\n"
    }

    /// Writes an element of the head.
    mutating func element(_ name: String, _ value: String) {
        text += "    <\(name)>"
        escape(value)
        line("</\(name)>")
    }

    /// Writes a tag with those of its attributes that XML allows.
    mutating func tag(_ name: String, _ attributes: [OPMLAttribute], _ end: String) {
        text += "<\(name)"
        var seen: Set<String> = []
        for attribute in attributes where isWritable(attribute.name) && seen.insert(attribute.name).inserted {
            text += " \(attribute.name)=\""
            escape(attribute.value)
            text += "\""
        }
        line(end)
    }

    /// Whether a name is one of XML, with no prefix or with one that is declared.
    private func isWritable(_ name: String) -> Bool {
        let parts = name.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count <= 2, parts.allSatisfy({ Self.isName($0) }) else { return false }
        return parts.count == 1 || parts[0] == "xmlns" || prefixes.contains(String(parts[0]))
    }

    private static func isName(_ part: Substring) -> Bool {
        guard let first = part.unicodeScalars.first, first == "_" || first.properties.isAlphabetic else { return false }
        return part.unicodeScalars.allSatisfy { scalar in
            scalar == "_" || scalar == "-" || scalar == "." || scalar.properties.isAlphabetic
                || (0x30...0x39).contains(scalar.value)
        }
    }

    /// Writes a value: line ends and tabs as references, which a reader would else take for blanks.
    private mutating func escape(_ value: String) {
        for scalar in value.unicodeScalars {
            switch scalar {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            case "\"": text += "&quot;"
            case "\n", "\t", "\r": text += "&#\(scalar.value);"
            case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: break
            default: text.unicodeScalars.append(scalar)
            }
        }
    }
}
