package import PressModel

/// An address to which a briefing is sent; nothing in it can end a header field or be taken for an option.
package struct MailAddress: Sendable, Hashable {
    package let text: String

    /// Nil for what is no `local@domain` of RFC 5322's dot-atoms.
    package init?(_ text: String) {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, text.utf8.count <= 254, Self.isAtom(parts[0], "!#$%&'*+-/=?^_`{|}~."),
            Self.isAtom(parts[1], "-."), !text.hasPrefix("-")
        else { return nil }
        self.text = text
    }

    /// Reads a list with commas.
    /// - Throws: `CommandFault` that quotes what is no address.
    package static func list(_ text: String) throws -> [MailAddress] {
        try text.split(separator: ",", omittingEmptySubsequences: false).map { part in
            let trimmed = part.trimming { $0 == " " }
            guard let address = MailAddress(String(trimmed)) else { throw fault(String(trimmed)) }
            return address
        }
    }

    /// What is said of a text that is no address.
    package static func fault(_ text: String) -> CommandFault {
        let shown = VisibleText.of(String(text.prefix(100)))
        return CommandFault(
            Words(vi: "“\(shown)” không phải địa chỉ thư", en: "“\(shown)” is no mail address"),
            remedy: Words(
                vi: "viết như vanphong@example.gov.vn, cách nhau bằng dấu phẩy",
                en: "write it as office@example.gov.vn, separated by commas"
            )
        )
    }

    var domain: Substring { text.split(separator: "@").last ?? "" }

    private static func isAtom(_ text: Substring, _ marks: String) -> Bool {
        guard let first = text.first, let last = text.last, first != ".", last != ".", !text.contains("..") else {
            return false
        }
        return text.unicodeScalars.allSatisfy { scalar in
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9": true
            default: marks.unicodeScalars.contains(scalar)
            }
        }
    }
}

extension Substring {
    fileprivate func trimming(_ isTrimmed: (Character) -> Bool) -> Substring {
        let start = drop(while: isTrimmed)
        let end = start.reversed().drop(while: isTrimmed)
        return start.prefix(end.count)
    }
}
