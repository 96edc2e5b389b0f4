package import PressModel
import TermMatching
import VietnameseText

/// Which phrases of the lexicons stand in a corpus, and which never do.
package struct CorpusUsage {
    private let set: LexiconSet
    private let finder: PhraseFinder
    private let numbers: [String: Int]
    private var isSeen: [Bool]
    /// Articles that were looked at.
    package private(set) var articleCount = 0

    /// Nothing seen yet.
    package init(_ set: LexiconSet) {
        self.set = set
        finder = IssueClassifier(set).finder
        numbers = Dictionary(uniqueKeysWithValues: finder.phrases.enumerated().map { ($1, $0) })
        isSeen = Array(repeating: false, count: finder.phrases.count)
    }

    /// Looks at one article.
    package mutating func add(_ content: ArticleContent) {
        articleCount += 1
        for field in ArticleField.allCases where !content[field].isEmpty {
            var found: [Occurrence] = []
            var places: [TermMatch] = []
            finder.find(in: SyllabifiedText(content[field]), field: 0, offset: 0, &found, &places)
            for occurrence in found { isSeen[Int(occurrence.phrase)] = true }
        }
    }

    /// A hint for each rule of which nothing was seen.
    func remarks() -> [LexiconRemark] {
        rules.filter { rule in !rule.phrases.contains(where: isSeen) }.map { rule in
            let names = PhraseList.text(rule.phrases)
            return LexiconRemark(
                .unseen,
                .hint,
                rule.location,
                Words(
                    vi: "không cụm nào gặp trong \(articleCount) bài: \(names)",
                    en: "nothing of it stands in \(articleCount) articles: \(names)"
                ),
                remedy: Words(
                    vi: "sửa theo cách báo viết, hoặc bỏ nếu không còn dùng",
                    en: "write it as the press does, or remove it if it is no longer used"
                )
            )
        }
    }

    /// How many phrases of the rules were seen, and how many there are.
    package var phrases: (seen: Int, all: Int) {
        rules.reduce(into: (seen: 0, all: 0)) { count, rule in
            count.seen += rule.phrases.count(where: isSeen)
            count.all += rule.phrases.count
        }
    }

    private var rules: [TermRule] { self.set.lexicons.flatMap(\.rules) + set.sharedLists.flatMap(\.rules) }

    private func isSeen(_ phrase: String) -> Bool { numbers[phrase].map { isSeen[$0] } ?? false }
}
