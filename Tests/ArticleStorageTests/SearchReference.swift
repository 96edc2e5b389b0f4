import Foundation
import PressModel

@testable import ArticleStorage

/// An article of random words, with marks or without.
struct InventedArticle {
    static let words = [
        "bão", "báo", "bảo", "bao", "giá", "giả", "gia", "xăng", "xang", "đất", "dắt", "đạt", "đô", "độ", "thị", "thi",
        "xe", "tin", "hòa", "hóa", "hoà", "nước", "nuốc", "lũ", "lu", "tràm", "trạm", "mưa", "mùa", "mua",
    ]
    static let issues = ["land", "urban", "disaster"]
    static let places = ["Cần Thơ", "An Giang", "Cà Mau"]
    static let sources = ["a", "b", "c"]

    let number: Int
    let title, text: [String]
    let isBare: Bool
    let age, publishedAge: Int
    let issue, place, source: String

    init(number: Int, _ random: inout SplitMix64) {
        self.number = number
        isBare = Int.random(in: 0..<6, using: &random) == 0
        title = Self.sentence(6, isBare, &random)
        text = Self.sentence(Int.random(in: 8...30, using: &random), isBare, &random)
        age = 100 - number / 3
        publishedAge = Int.random(in: 0..<10, using: &random) == 0 ? Int.random(in: 0...100, using: &random) : age
        issue = Self.issues.randomElement(using: &random) ?? ""
        place = Self.places.randomElement(using: &random) ?? ""
        source = Self.sources.randomElement(using: &random) ?? ""
    }

    /// The last word shows how the sentence is written: four bare words that are Vietnamese, or one with a mark.
    private static func sentence(_ count: Int, _ isBare: Bool, _ random: inout SplitMix64) -> [String] {
        let drawn = (0..<count).map { _ in words.randomElement(using: &random) ?? "" }
        return isBare ? drawn.map(Reference.folded) + ["tren", "song", "hau", "nay"] : drawn + ["sông"]
    }

    var url: String? { "https://\(source).example/\(number + 1)" }
    var day: CalendarDay {
        CalendarDay(Sample.noon.addingTimeInterval(-Double(publishedAge) * Sample.day), in: Sample.clock.timeZone)
    }

    func store(_ desk: SearchArchive) throws {
        try desk.add(
            title.joined(separator: " "),
            text.joined(separator: " ").capitalized,
            age: Double(age),
            publishedAge: Double(publishedAge),
            issues: [issue],
            places: [place],
            source: source
        )
    }
}

/// A random query, and its answer by a look at every article.
struct InventedQuery {
    private struct Term {
        let words: [String]
        let isPrefix, isExcluded: Bool

        var text: String {
            let inside = words.joined(separator: " ")
            return (isExcluded ? "-" : "") + (words.count > 1 ? "\"\(inside)\"" : inside) + (isPrefix ? "*" : "")
        }
    }

    private let terms: [Term]
    private(set) var asked: SearchQuery

    init(_ random: inout SplitMix64) {
        var terms: [Term] = []
        for index in 0..<Int.random(in: 1...3, using: &random) {
            let length = [1, 1, 2].randomElement(using: &random) ?? 1
            var words = (0..<length).map { _ in
                InventedArticle.words.randomElement(using: &random) ?? ""
            }
            if Bool.random(using: &random) { words = words.map(Reference.folded) }
            let isPrefix = words.count == 1 && Int.random(in: 0..<6, using: &random) == 0
            if isPrefix { words = words.map { String($0.prefix(2)) } }
            terms.append(
                Term(
                    words: words,
                    isPrefix: isPrefix,
                    isExcluded: index > 0 && Int.random(in: 0..<4, using: &random) == 0
                )
            )
        }
        self.terms = terms
        asked = SearchQuery(terms.map(\.text).joined(separator: " "))
        let kind = Int.random(in: 0..<8, using: &random)
        let days = (0..<2).map { _ in Sample.today.adding(days: -Int.random(in: 0...100, using: &random)) }.sorted()
        if kind == 1 || kind == 5 { asked.first = days[0] }
        if kind == 2 || kind == 5 { asked.last = days[1] }
        if kind == 3 || kind == 6 { asked.issue = InventedArticle.issues.randomElement(using: &random) }
        if kind == 4 || kind == 6 { asked.place = InventedArticle.places.randomElement(using: &random) }
        if kind == 7 { asked.source = InventedArticle.sources.randomElement(using: &random) }
    }

    /// Exact ones before bare ones; chosen by arrival, shown by day.
    func answer(_ articles: [InventedArticle], limit: Int) -> [InventedArticle] {
        let judged = articles.filter(isAsked).map { (article: $0, rank: rank($0)) }
        let exact = judged.filter { $0.rank == 2 }.map(\.article).sorted { $0.number > $1.number }.prefix(limit)
        let bare = judged.filter { $0.rank == 1 }.map(\.article).sorted { $0.number > $1.number }
            .prefix(limit - exact.count)
        return [Array(exact), Array(bare)].flatMap { $0.sorted { ($0.day, $0.number) > ($1.day, $1.number) } }
    }

    private func isAsked(_ article: InventedArticle) -> Bool {
        (asked.first.map { $0 <= article.day } ?? true) && (asked.last.map { article.day <= $0 } ?? true)
            && (asked.issue ?? article.issue) == article.issue && (asked.place ?? article.place) == article.place
            && (asked.source ?? article.source) == article.source
    }

    /// 2 for exact marks, 1 for bare text, 0 for no hit.
    private func rank(_ article: InventedArticle) -> Int {
        terms.map { term in
            let best =
                [article.title, article.text].map { Reference.rank(term.words, term.isPrefix, in: $0, article.isBare) }
                .max() ?? 0
            return term.isExcluded ? (best > 0 ? 0 : 2) : best
        }.min() ?? 0
    }
}

/// Words compared one by one.
enum Reference {
    static func folded(_ word: String) -> String {
        word.folding(options: .diacriticInsensitive, locale: nil).replacingOccurrences(of: "đ", with: "d")
    }

    static func rank(_ words: [String], _ isPrefix: Bool, in text: [String], _ isBare: Bool) -> Int {
        guard words.count <= text.count else { return 0 }
        return (0...(text.count - words.count)).map { start in
            zip(words, text[start...]).map { rank($0, isPrefix, $1, isBare) }.min() ?? 0
        }.max() ?? 0
    }

    private static func rank(_ word: String, _ isPrefix: Bool, _ other: String, _ isBare: Bool) -> Int {
        func meets(_ word: String, _ other: String) -> Bool { isPrefix ? other.hasPrefix(word) : other == word }
        let (word, other) = (oldStyle(word), oldStyle(other))
        if folded(word) == word { return meets(word, folded(other)) ? 2 : 0 }
        if meets(word, other) { return 2 }
        return isBare && meets(folded(word), other) ? 1 : 0
    }

    private static func oldStyle(_ word: String) -> String { word == "hoà" ? "hòa" : word }
}
