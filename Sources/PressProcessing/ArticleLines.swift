package import Foundation
package import PressModel

/// An article as `classify`, `claims match`, `figures check` and `group` read it, one a line.
package struct ArticleInput: Sendable, Decodable {
    package let id: String
    package let content: ArticleContent
    package let url: String?
    package let published: String?
    package let source: String?
    /// When it was published, where the line says so in ISO 8601.
    package var publishedDate: Date? { published.flatMap { Date(iso8601: $0) } }
    /// Labels, where the line has them.
    package let issues: [String]?

    init(
        id: String,
        content: ArticleContent,
        url: String?,
        published: String?,
        source: String?
    ) {
        self.id = id
        self.content = content
        self.url = url
        self.published = published
        self.source = source
        issues = nil
    }

    private enum Key: String, CodingKey { case id, title, summary, text, url, published, source, issues }

    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        id = try Self.identifier(values)
        content = ArticleContent(
            title: try values.decodeIfPresent(String.self, forKey: .title) ?? "",
            summary: try values.decodeIfPresent(String.self, forKey: .summary) ?? "",
            text: try values.decodeIfPresent(String.self, forKey: .text) ?? ""
        )
        url = try values.decodeIfPresent(String.self, forKey: .url)
        published = try values.decodeIfPresent(String.self, forKey: .published)
        source = try values.decodeIfPresent(String.self, forKey: .source)
        issues = try values.decodeIfPresent([String].self, forKey: .issues)
    }

    /// Other programs number their articles; a number is taken as its digits.
    private static func identifier(_ values: KeyedDecodingContainer<Key>) throws -> String {
        do {
            return try values.decode(String.self, forKey: .id)
        } catch DecodingError.typeMismatch {
            return String(try values.decode(Int.self, forKey: .id))
        }
    }
}

/// Reads articles from NDJSON; a bad line is reported and the rest goes on.
package struct ArticleLines {
    private let path: String
    private let handle: FileHandle

    /// Opens a file, or standard input for `-`.
    /// - Throws: `UserFault` when it can't be read.
    package init(path: String) throws {
        self.path = path == "-" ? "<stdin>" : path
        if path == "-" {
            handle = .standardInput
        } else if let file = FileHandle(forReadingAtPath: path), !Self.isFolder(path) {
            handle = file
        } else {
            throw UserFault(
                FileLocation(path: path, line: 0),
                Words(vi: "không đọc được tệp", en: "the file can't be read"),
                remedy: Words(vi: "kiểm tra đường dẫn; - là đầu vào chuẩn", en: "check the path; - is standard input")
            )
        }
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    /// Calls `body` for each article in order.
    ///
    /// - Parameters:
    ///   - beforeWaiting: Called before more input is read.
    ///   - onFault: Called for each line that is no article.
    ///   - body: Called for each article.
    /// - Throws: What `body` throws.
    package func forEach(
        beforeWaiting: () throws -> Void = {},
        onFault: (UserFault) -> Void,
        _ body: (ArticleInput) throws -> Void
    ) throws {
        let decoder = JSONDecoder()
        var lines = LineReader(handle)
        var number = 0
        while true {
            if lines.mustWait { try beforeWaiting() }
            guard let line = lines.next() else { return }
            number += 1
            guard !Self.isBlank(line) else { continue }
            let article: ArticleInput
            do {
                article = try PlainArticleLine.article(line) ?? decoder.decode(ArticleInput.self, from: line)
            } catch let error as DecodingError {
                onFault(fault(error, line: number))
                continue
            }
            try body(article)
        }
    }

    private static func isBlank(_ line: Data) -> Bool { line.withUnsafeBytes { $0.allSatisfy { $0 <= 0x20 } } }

    private func fault(_ error: DecodingError, line: Int) -> UserFault {
        let reason =
            switch error {
            case .keyNotFound(let key, _):
                Words(vi: "thiếu `\(key.stringValue)`", en: "`\(key.stringValue)` is missing")
            case .typeMismatch(_, let context), .valueNotFound(_, let context):
                context.codingPath.last.map { key in
                    Words(vi: "`\(key.stringValue)` sai kiểu", en: "`\(key.stringValue)` is of the wrong type")
                } ?? Words(vi: "dòng không phải đối tượng JSON", en: "the line is no JSON object")
            default: Words(vi: "dòng không phải JSON", en: "the line is not JSON")
            }
        return UserFault(
            FileLocation(path: path, line: line),
            reason,
            remedy: Words(
                vi: "mỗi dòng một đối tượng JSON có id, title, summary, text",
                en: "one JSON object a line with id, title, summary, text"
            )
        )
    }
}
