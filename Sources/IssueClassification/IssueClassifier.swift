package import Foundation
package import PressModel

/// What the lexicons say of one article.
package struct Classification: Sendable {
    /// Findings that reach their threshold, the strongest first.
    package let findings: [Finding]
    /// The issues of the lexicons and their scores, reached or not.
    let issues: [String]
    let points: [Double]
    /// Places named in the article, in the order of first mention.
    package let places: [String]

    /// The score of every issue, reached or not.
    package var scores: [String: Double] { Dictionary(uniqueKeysWithValues: zip(issues, points)) }
}

/// Finds the issues of public concern that an article is about, with the passages that show it.
///
/// The score is a sum over terms that were seen; nothing else enters it (DESIGN §4, §6).
package struct IssueClassifier: Sendable {
    let lexicons: [CompiledLexicon]
    let lists: [SharedList]
    let finder: PhraseFinder
    private let listRules: [CompiledRules]
    private let issues: [String]
    private let places: PlaceFinder
    private let hash: String

    /// Compiles the lexicons of a set into one matcher.
    package init(_ set: LexiconSet) {
        var table = PhraseTable()
        lexicons = set.lexicons.map { CompiledLexicon($0, lists: set.sharedLists, &table) }
        issues = set.lexicons.map(\.id)
        lists = set.sharedLists
        listRules = set.sharedLists.map { CompiledRules($0.rules, masks: $0.masks, &table) }
        places = PlaceFinder(set.gazetteer)
        finder = PhraseFinder(table, places: places.terms)
        hash = set.hash
    }

    /// Classifies one article.
    /// - Parameters:
    ///   - content: The article's words.
    ///   - fields: The fields to read; the others count as empty.
    ///   - published: When it was published; without it every lexicon and rule is in force.
    /// - Returns: Findings, scores and places.
    package func classify(
        _ content: ArticleContent,
        fields: [ArticleField] = ArticleField.allCases,
        published: Date? = nil
    ) -> Classification {
        var scoring = scoring(content, fields, published)
        var points: [Double] = []
        var findings: [Finding] = []
        for lexicon in lexicons {
            let result = scoring.score(lexicon, keepsAllHits: false)
            points.append(result.score)
            if result.isFound { findings.append(finding(lexicon, result, scoring.article, content)) }
        }
        findings.sort { ($1.score / $1.threshold, $0.subject) < ($0.score / $0.threshold, $1.subject) }
        let places = places.places(in: scoring.article.fields)
        return Classification(findings: findings, issues: issues, points: points, places: places)
    }

    /// What is needed to score lexicons over an article.
    func scoring(_ content: ArticleContent, _ fields: [ArticleField], _ published: Date?) -> ArticleScoring {
        ArticleScoring(
            article: ArticleOccurrences(content, fields: fields, finder: finder),
            lists: listRules,
            published: published
        )
    }

    private func finding(
        _ lexicon: CompiledLexicon,
        _ result: LexiconScore,
        _ article: ArticleOccurrences,
        _ content: ArticleContent
    ) -> Finding {
        Finding(
            kind: .issue,
            subject: lexicon.lexicon.id,
            score: result.score,
            threshold: result.threshold,
            evidence: hits(result, lexicon.lexicon, article, content).map(\.evidence),
            rule: hash
        )
    }

    /// A passage of an article with what it adds.
    func evidence(
        _ occurrence: Occurrence,
        _ article: ArticleOccurrences,
        _ content: ArticleContent,
        weight: Double,
        list: String? = nil
    ) -> Evidence {
        let field = article.fields[Int(occurrence.field)].field
        let range = article.bytes(occurrence)
        let phrase = finder.phrases[Int(occurrence.phrase)]
        let bytes = content[field].utf8.dropFirst(range.lowerBound).prefix(range.count)
        return Evidence(
            field: field,
            start: range.lowerBound,
            end: range.upperBound,
            text: String(decoding: bytes, as: UTF8.self),
            term: list.map { "\($0): \(phrase)" } ?? phrase,
            weight: weight
        )
    }
}
