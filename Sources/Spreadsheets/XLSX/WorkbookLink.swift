/// Addresses that may become links of a workbook.
enum WorkbookLink {
    /// Excel's limits: bytes of an address, and links of a sheet.
    static let lengthLimit = 2_079
    static let countLimit = 65_530

    /// Whether an address leads to the web and fits when libxlsxwriter has escaped some characters as three bytes.
    static func isAllowed(_ url: String) -> Bool {
        let scheme = url.prefix { $0 != ":" }.lowercased()
        guard scheme == "http" || scheme == "https", url.dropFirst(scheme.count).hasPrefix("://") else { return false }
        guard url.unicodeScalars.allSatisfy({ $0.value > 0x20 && !$0.properties.isWhitespace }) else { return false }
        let escapes = url.utf8.count { #""<>[]^`{}%"#.utf8.contains($0) }
        return url.utf8.count + 2 * escapes <= lengthLimit
    }
}
