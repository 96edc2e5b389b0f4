import ClaimChecking
import Foundation
import PressModel

/// The 220 labelled items and 60 claims that are shared beside the checkout, and press titles that distract.
struct MatchingQualitySet {
    struct Gold: Decodable { let claim, relation: String }

    struct Item: Decodable {
        let id, title, summary, text: String
        private let goldOrNone: [Gold]?
        var gold: [Gold] { goldOrNone ?? [] }
        var content: ArticleContent { ArticleContent(title: title, summary: summary, text: text) }
        /// How the item stands to its claims; nil where it is about none.
        var relation: String? { gold.first?.relation }

        /// Whether it is one of the texts of criticism.
        var isCriticism: Bool { goldOrNone == nil }

        private enum CodingKeys: String, CodingKey {
            case id, title, summary, text
            case goldOrNone = "gold"
        }
    }

    private struct Headline: Decodable { let id, title, summary: String }

    let items: [Item]
    /// Sixty texts of criticism and complaint on the subjects of the claims, about none of them.
    let criticism: [Item]
    let claims: [CheckedClaim]
    /// Titles and summaries of 4,000 press articles as claims that no item is about.
    let distractors: [CheckedClaim]

    /// The set in `$DIEMTIN_SHARED/data`, else in `../shared/data` beside the checkout; nil when it is not there.
    init?() throws {
        let data = Self.folder.appendingPathComponent("data")
        let registry = data.appendingPathComponent("claims-dev/registry.json")
        guard FileManager.default.fileExists(atPath: registry.path) else { return nil }
        claims = try ClaimRegistry(data: Data(contentsOf: registry), path: registry.path).claims
        items = try Self.lines(Data(contentsOf: data.appendingPathComponent("claims-dev/items.ndjson")))
        criticism = try Self.criticism()
        let headlines: [Headline] = try Self.lines(Self.unpacked(data.appendingPathComponent("press.ndjson.gz")))
        distractors = headlines.map { Self.claim("press-\($0.id)", $0.title + ". " + $0.summary) }
    }

    /// The texts of criticism, which stand beside the tests.
    static func criticism() throws -> [Item] {
        let tests = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        return try lines(Data(contentsOf: tests.appendingPathComponent("Criticism/criticism.ndjson")))
    }

    /// A claim of which only the text matters.
    static func claim(_ id: String, _ text: String) -> CheckedClaim {
        CheckedClaim(
            id: id,
            text: text,
            url: "https://bao.example/\(id)",
            publisher: "Báo Mẫu",
            verdict: "–",
            datePublished: nil
        )
    }

    /// Claims that must not be parted: near but different ones, and those checked by two publishers.
    static let bound: [(Int, Int)] = [
        (1, 2), (3, 4), (5, 6), (7, 8), (9, 10), (13, 14), (18, 19), (22, 23), (25, 26), (27, 28), (30, 31), (33, 34),
        (35, 36), (38, 39), (44, 45), (46, 47), (49, 50), (53, 54), (3, 56), (13, 57), (30, 58), (46, 59), (38, 60),
    ]
    /// Claims checked twice: either id is right, and counts once.
    static let twins = ["56": "03", "57": "13", "58": "30", "59": "46", "60": "38"]
    static let slices: [(name: String, items: Set<String>)] = [
        ("no diacritics", ["i038", "i042", "i052", "i094", "i122", "i124", "i152", "i206"]),
        ("heavy typos", ["i096", "i150", "i173", "i184"]),
        (
            "buried",
            [
                "i009", "i014", "i024", "i058", "i069", "i085", "i104", "i130", "i147", "i176", "i192", "i213", "i214",
                "i218",
            ]
        ),
    ]

    private static var folder: URL {
        if let path = ProcessInfo.processInfo.environment["DIEMTIN_SHARED"] { return URL(fileURLWithPath: path) }
        var checkout = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        for _ in 0..<4 { checkout = checkout.deletingLastPathComponent() }
        return checkout.appendingPathComponent("shared")
    }

    private static func lines<Value: Decodable>(_ data: Data) throws -> [Value] {
        try data.split(separator: UInt8(ascii: "\n")).map { try JSONDecoder().decode(Value.self, from: $0) }
    }

    private static func unpacked(_ file: URL) throws -> Data {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["gzip", "-dc", file.path]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return data
    }
}

extension String {
    /// The claim that both checks of it stand for.
    var claimGroup: String {
        MatchingQualitySet.twins[String(suffix(2))].map { dropLast(2) + $0 } ?? self
    }
}
