/// The value of the header `Content-Type` (RFC 9110 §8.3).
enum ContentType {
    /// The `charset` that it states; `nil` if it states none or one that is empty.
    ///
    /// Servers also write blanks around the equals sign, quote with apostrophes, and send the header twice, which
    /// arrives as one value with a comma.
    static func charset(in value: String) -> CharsetLabel? {
        for parameter in value.prefix(1_024).split(whereSeparator: { $0 == ";" || $0 == "," }).dropFirst() {
            let parts = parameter.split(separator: "=", maxSplits: 1)
            guard parts.count == 2, parts[0].trimmed.lowercased() == "charset" else { continue }
            return CharsetLabel(parts[1])
        }
        return nil
    }
}
