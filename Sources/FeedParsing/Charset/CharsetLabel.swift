/// The name of a character set as documents and servers write it, and the converter that reads it.
struct CharsetLabel: Equatable {
    /// The name to show, in lower case; the usual one where an unusual alias was written.
    let name: String

    /// The name by which `iconv` knows the set, or ``ByteTable`` one that `iconv` lacks.
    let converter: String

    /// The same with hyphens for underscores, for `iconv` to try next.
    let hyphenatedConverter: String

    /// Why a set of this name is not read, if it never is.
    let refusal: String?

    /// Reads a label: blanks and quotes around it, case, and underscores for hyphens do not count.
    ///
    /// As on the web (WHATWG Encoding, section 4.2) a set stands for its superset: ISO-8859-1 for windows-1252,
    /// GB 2312 for GB 18030, Shift_JIS for Microsoft's, EUC-KR for UHC.
    init?(_ label: some StringProtocol) {
        let quotes: Set<Character> = ["\"", "'", "“", "”"]
        let bare = String(label.trimmed.filter { !quotes.contains($0) }).trimmed.lowercased()
        guard !bare.isEmpty, bare.utf8.count <= 64 else { return nil }
        let hyphenated = bare.replacing("_", with: "-")
        let usual = CharsetTable.aliases[hyphenated] ?? Self.windows(hyphenated)
        name = usual ?? bare
        converter = CharsetTable.converters[usual ?? hyphenated] ?? usual ?? bare
        hyphenatedConverter = converter.replacing("_", with: "-")
        refusal = CharsetTable.refused.contains { (usual ?? hyphenated).hasPrefix($0) } ? "is not read" : nil
    }

    /// Whether the label means UTF-8.
    var isUTF8: Bool { name == "utf-8" }

    /// The bytes of a code unit, where that is more than one.
    var unitBytes: Int { name.hasPrefix("utf-16") ? 2 : name.hasPrefix("utf-32") ? 4 : 1 }

    /// Whether one byte is always one character: a text in UTF-8 read by such a set gives no error but rubbish.
    var isSingleByte: Bool {
        ["windows-", "iso-8859", "iso8859", "latin", "cp125", "us-ascii", "ascii", "koi8", "mac", "ibm8"]
            .contains { name.hasPrefix($0) }
    }

    /// `windows-1251` for `win-1251`, `win1251`, `cp-1251` and the like.
    private static func windows(_ label: String) -> String? {
        let number = label.drop { !$0.isNumber }
        let stem = label.dropLast(number.count)
        guard ["win", "win-", "windows", "windows-", "x-cp", "cp-", "ms-windows-", "microsoft-cp"].contains(stem) else {
            return nil
        }
        return number.count == 4 && number.hasPrefix("125") ? "windows-" + number : nil
    }
}
