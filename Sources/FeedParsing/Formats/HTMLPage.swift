/// Recognises a web page that was sent in place of a feed.
enum HTMLPage {
    /// Whether the document begins as a web page does.
    static func isPage(_ bytes: [UInt8]) -> Bool {
        let head = start(of: bytes).drop { $0.isWhitespace }.lowercased()
        return ["<!doctype html", "<html", "<head", "<body"].contains { head.hasPrefix($0) }
    }

    /// The page's title, by which an office recognises a log-in page or a browser check.
    static func title(of bytes: [UInt8]) -> String? {
        let head = String(decoding: bytes.prefix(16_384), as: UTF8.self)
        for part in head.split(separator: "<") where part.prefix(5).lowercased() == "title" {
            let title = part.drop { $0 != ">" }.dropFirst()
            return HTMLText.plainText(String(title.prefix(200))).trimmedOrNil
        }
        return nil
    }

    /// The start of the document after comments.
    private static func start(of bytes: [UInt8]) -> Substring {
        var head = Substring(String(decoding: bytes.prefix(4_096), as: UTF8.self)).drop { $0.isWhitespace }
        while head.hasPrefix("<!--"), let end = head.firstRange(of: "-->") {
            head = head[end.upperBound...].drop { $0.isWhitespace }
        }
        return head
    }
}
