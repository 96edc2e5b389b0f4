import Foundation

/// Writes text into XML and HTML.
enum Markup {
    /// Text for element content and quoted attributes; characters that XML forbids (XML 1.0 §2.2) are left out.
    static func escape(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count + 16)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\u{0}"..."\u{8}", "\u{B}", "\u{C}", "\u{E}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": continue
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Text as a CDATA section, cut where it would end too early.
    static func cdata(_ text: String) -> String {
        "<![CDATA[" + text.replacing("]]>", with: "]]]]><![CDATA[>") + "]]>"
    }

    /// An element with text, or nothing when there is no text.
    static func element(_ name: String, _ text: String?) -> String {
        text.map { "<\(name)>\(escape($0))</\(name)>\n" } ?? ""
    }

    /// The article's body as the outlets put it into feeds: sapo, picture, paragraphs; also well-formed XML.
    static func body(_ article: PressArticle, base: String) -> String {
        let picture = article.caption.map { caption in
            "<figure><img src=\"\(base)/images/\(escape(article.id)).jpg\" alt=\"\"/>"
                + "<figcaption>\(escape(caption))</figcaption></figure>"
        }
        let paragraphs = article.paragraphs.map { "<p>\(escape($0))</p>" }
        return (["<p><strong>\(escape(article.lead))</strong></p>", picture ?? ""] + paragraphs)
            .joined(separator: "\n")
    }
}
