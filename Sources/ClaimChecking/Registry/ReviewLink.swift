import Foundation

/// A link under which a check is published: http or https with a host, and without a user's name.
struct ReviewLink {
    private static let limit = 4_096
    private static let schemes = ["https://", "http://"].map { Array($0.utf8) }

    let text: String
    /// Whether it leads to a site's front page.
    let isFrontPage: Bool

    init?(_ text: String) {
        var text = text.trimmingCharacters(in: .whitespacesAndNewlines)
        if text.contains("&amp;") { text = text.replacing("&amp;", with: "&") }
        let bytes = Array(text.utf8)
        guard bytes.count <= Self.limit, let scheme = Self.schemes.first(where: bytes.starts),
            text.unicodeScalars.allSatisfy(Self.isAllowed)
        else { return nil }
        let rest = bytes.dropFirst(scheme.count)
        let authority = rest.prefix { !"/?#".utf8.contains($0) }
        let path = rest.dropFirst(authority.count)
        guard Self.isHost(authority) else { return nil }
        self.text = text
        isFrontPage = path.isEmpty || path.elementsEqual("/".utf8)
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

    /// Whether it is a host's name or number, and perhaps a port.
    private static func isHost(_ authority: ArraySlice<UInt8>) -> Bool {
        let host = authority.prefix { $0 != UInt8(ascii: ":") }
        let port = authority.dropFirst(host.count + 1)
        return !host.isEmpty && host.first != UInt8(ascii: ".") && host.allSatisfy(isHostByte)
            && port.count <= 5 && port.allSatisfy { (0x30...0x39).contains($0) }
    }

    private static func isHostByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), 0x80...:
            true
        default: false
        }
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value < 0x7F else { return !PlainText.isBlank(scalar) && !PlainText.isInvisible(scalar) }
        switch scalar {
        case "<", ">", "\"", "\\", "`", "{", "}", "|", "^": return false
        default: return scalar.value > 0x20
        }
    }
}
