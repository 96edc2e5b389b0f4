import Foundation

/// The demo's invented press, read from a folder with one folder an outlet.
public struct PressLibrary: Sendable, Equatable {
    /// The outlets in the order of their folders' names.
    public let outlets: [PressOutlet]

    /// Makes a library.
    public init(outlets: [PressOutlet]) {
        self.outlets = outlets
    }

    /// Every article of every outlet.
    public var articles: [PressArticle] { outlets.flatMap(\.articles) }

    /// Reads a folder.
    ///
    /// - Parameter folder: The path of the folder that holds the outlets' folders.
    /// - Returns: The outlets with their articles.
    /// - Throws: `PressFileFault` with file and line; Foundation's error when a file cannot be read.
    public static func load(folder: String) throws -> PressLibrary {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        let outlets = try names.filter { !$0.hasPrefix(".") }.map { try outlet($0, in: "\(folder)/\($0)") }
        try check(outlets)
        return PressLibrary(outlets: outlets)
    }

    private static func outlet(_ id: String, in folder: String) throws -> PressOutlet {
        let about = try PressFile(
            "\(folder)/outlet.txt",
            keys: ["name", "home-section", "language", "description"]
        )
        return PressOutlet(
            id: id,
            name: try about.value("name"),
            homeSection: try about.value("home-section"),
            language: try about.value("language"),
            description: try about.value("description"),
            articles: try articles(of: id, in: folder)
        )
    }

    private static func articles(of outlet: String, in folder: String) throws -> [PressArticle] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        var latest = Date.distantPast
        return try names.filter { $0.hasSuffix(".txt") && $0 != "outlet.txt" }.map { name in
            let file = try PressFile("\(folder)/\(name)", keys: PressArticle.keys)
            let article = try PressArticle(file, outlet: outlet, after: latest)
            latest = article.visibleFrom
            return article
        }
    }

    /// Refuses two articles of one name and reprints of nothing.
    private static func check(_ outlets: [PressOutlet]) throws {
        var seen: Set<String> = []
        let articles = outlets.flatMap(\.articles)
        for article in articles where !seen.insert(article.id).inserted {
            throw PressFileFault(path: article.outlet, line: 0, message: "id `\(article.id)` is used twice")
        }
        for article in articles {
            guard let original = article.reprintOf, !seen.contains(original) else { continue }
            let message = "`\(article.id)` is a reprint of `\(original)`, which is not there"
            throw PressFileFault(path: article.outlet, line: 0, message: message)
        }
    }
}

extension PressArticle {
    fileprivate static let keys: Set<String> = [
        "id", "title", "title-before", "published", "section", "issues", "reprint-of", "encoding", "lead", "caption",
        "claim", "verdict",
    ]

    fileprivate init(_ file: PressFile, outlet: String, after latest: Date) throws {
        let published = try Self.date(file)
        guard let encoding = Encoding(rawValue: file.optional("encoding") ?? "plain") else {
            throw file.fault("encoding", "`encoding` is nfd or bare, or left out")
        }
        guard !file.paragraphs.isEmpty else { throw file.fault("", "no paragraphs after the head") }
        let issues = file.optional("issues")?.split(separator: ",") ?? []
        self.init(
            id: try file.value("id"),
            outlet: outlet,
            title: try file.value("title"),
            titleBefore: file.optional("title-before"),
            published: published,
            visibleFrom: published ?? latest,
            section: try file.value("section"),
            issues: issues.map { $0.trimmingCharacters(in: .whitespaces) },
            reprintOf: file.optional("reprint-of"),
            encoding: encoding,
            lead: try file.value("lead"),
            caption: file.optional("caption"),
            check: try Self.check(file),
            paragraphs: file.paragraphs
        )
    }

    private static func check(_ file: PressFile) throws -> PressCheck? {
        guard let claim = file.optional("claim") else { return nil }
        return PressCheck(claim: claim, verdict: try file.value("verdict"))
    }

    private static func date(_ file: PressFile) throws -> Date? {
        let text = try file.value("published")
        if text == "none" { return nil }
        guard let date = try? Date(text, strategy: .iso8601) else {
            throw file.fault("published", "`published` is not a moment such as 2026-11-12T06:40:00+07:00, nor `none`")
        }
        return date
    }
}
