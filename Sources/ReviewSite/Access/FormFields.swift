import Foundation

/// Names and values of a form or a query string (`application/x-www-form-urlencoded`, WHATWG URL §5.1).
///
/// The first of several values of one name counts. What is no UTF-8 after decoding is left out.
struct FormFields: Sendable, Equatable {
    /// Fields that are read; a form of ours has some ten.
    static let mostFields = 64

    private var values: [String: String] = [:]

    /// No fields.
    init() {}

    init(_ text: String) {
        for pair in text.split(separator: "&").prefix(Self.mostFields) {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = Self.decoded(parts[0]), let value = Self.decoded(parts.count > 1 ? parts[1] : ""),
                values[name] == nil
            else { continue }
            values[name] = value
        }
    }

    /// A field's value, trimmed; nil when it is missing or blank.
    subscript(name: String) -> String? {
        guard let value = values[name]?.trimmingCharacters(in: .whitespacesAndNewlines), !value.isEmpty else {
            return nil
        }
        return value
    }

    /// A field's value as it was sent.
    func raw(_ name: String) -> String? { values[name] }

    private static func decoded(_ text: Substring) -> String? {
        text.replacing("+", with: " ").removingPercentEncoding
    }

    /// A value written for a query string: everything but letters, digits and `-._~` as percent references (RFC 3986 §2).
    static func encoded(_ value: String) -> String {
        value.addingPercentEncoding(withAllowedCharacters: unreserved) ?? ""
    }

    private static let unreserved = CharacterSet(
        charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
    )
}
