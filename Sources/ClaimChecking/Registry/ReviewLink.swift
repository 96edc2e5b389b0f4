import Foundation

/// A link under which a check is published: http or https with a host, and without a user's name.
struct ReviewLink {
    private static let limit = 4_096

    let text: String
    /// Whether it leads to a site's front page.
    let isFrontPage: Bool

    init?(_ text: String) {
        let text = text.trimmingCharacters(in: .whitespacesAndNewlines).replacingOccurrences(of: "&amp;", with: "&")
        guard text.utf8.count <= Self.limit, text.hasPrefix("http"), text.unicodeScalars.allSatisfy(Self.isAllowed),
            let parts = URLComponents(string: text), let scheme = parts.scheme, ["http", "https"].contains(scheme),
            parts.host?.isEmpty == false, parts.user == nil
        else { return nil }
        self.text = text
        isFrontPage = (parts.path.isEmpty || parts.path == "/") && parts.query == nil
    }

    /// The link, seen from a page's address.
    init?(_ text: String, from page: URL?) {
        if let link = ReviewLink(text) {
            self = link
        } else if let page, let url = URL(string: text, relativeTo: page), let link = ReviewLink(url.absoluteString) {
            self = link
        } else {
            return nil
        }
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        !"<>\"\\`{}|^".unicodeScalars.contains(scalar) && !scalar.properties.isWhitespace
            && !PlainText.isInvisible(scalar)
    }
}
