package import PressModel

/// Finds phrases that lexicons lack, in two readings of the labelled articles.
///
/// The first counts what stands in articles with an issue; the second looks those phrases up in all articles. Memory is
/// bounded: a table that is full gives up what it saw once.
package struct PhraseProposer {
    /// Articles with the issue in which a phrase must stand.
    static let leastArticles = 4
    /// Grams kept for one issue.
    private static let capacity = 200_000

    private let fields: [ArticleField]
    private let issues: Set<String>
    private var numbers = SyllableNumbers()
    private var ends: Set<Int32> = []
    private var tables: [String: [Gram: Int32]] = [:]
    private(set) var candidates: [Gram: GramCounts] = [:]
    private(set) var articleCount = 0
    private(set) var labelled: [String: Int] = [:]

    /// - Parameters:
    ///   - issues: Those to look for.
    ///   - fields: The fields to read.
    package init(issues: [String], fields: [ArticleField]) {
        self.issues = Set(issues)
        self.fields = fields
    }

    /// The first reading of an article.
    package mutating func count(_ article: LabelledArticle) {
        let wanted = article.issues.intersection(issues)
        guard !wanted.isEmpty else { return }
        var grams: Set<Gram> = []
        GramReader(content: article.content, fields: fields).forEach(number: { numbers.number(of: $0) }) { place in
            grams.insert(place.gram)
        }
        for issue in wanted {
            for gram in grams { tables[issue, default: [:]][gram, default: 0] += 1 }
            if tables[issue, default: [:]].count > Self.capacity {
                tables[issue] = tables[issue]?.filter { $0.value > 1 }
            }
        }
    }

    /// Ends the first reading.
    package mutating func startSecondReading() {
        for (issue, table) in tables {
            for (gram, count) in table where count >= Self.leastArticles {
                candidates[gram, default: GramCounts()].inside[issue] = 0
            }
        }
        tables = [:]
        ends = Set(ProposalWords.functionWords.map { numbers.known($0) })
    }

    /// The second reading of an article.
    package mutating func recount(_ article: LabelledArticle) {
        articleCount += 1
        for issue in article.issues { labelled[issue, default: 0] += 1 }
        var seen: Set<Gram> = []
        let numbers = numbers
        GramReader(content: article.content, fields: fields).forEach(number: { numbers.known($0) }) { place in
            guard candidates[place.gram]?.add(place, ends: ends) != nil else { return }
            seen.insert(place.gram)
        }
        for gram in seen { candidates[gram]?.add(article.issues) }
    }

    /// The syllables of a gram.
    func words(_ gram: Gram) -> [String] { numbers.words(gram) }
}
