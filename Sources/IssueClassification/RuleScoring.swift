import PressModel
import TermMatching

/// An occurrence that counts, with its points.
struct ScoredHit {
    let field: ArticleField
    let match: TermMatch
    let points: Double
}

/// Sums rules over an article.
struct RuleScoring {
    let rules: CompiledRules

    /// The occurrences that count, the heaviest of each rule up to its cap.
    func hits(in article: ArticleOccurrences) -> [ScoredHit] {
        let active = article.activeRules.filter { rules.numbers.contains($0) }
        guard !active.isEmpty else { return [] }
        let masked = article.fields.map { $0.spans(of: rules.masks) }
        return active.flatMap { number in
            let rule = rules.rules[number - rules.numbers.lowerBound]
            let all = zip(article.fields, masked).flatMap { hits(of: rule, in: $0, masks: $1) }
            guard all.count > rule.rule.cap else { return all }
            return Array(all.sorted { abs($0.points) > abs($1.points) }.prefix(rule.rule.cap))
        }
    }

    /// The first occurrences in a field up to the rule's cap: within a field, earlier ones never weigh less.
    private func hits(of rule: CompiledRule, in field: FieldOccurrences, masks: SpanIndex) -> [ScoredHit] {
        let matches = rule.rule.fields.contains(field.field) ? field.matches(ofRule: rule.number) : []
        guard !matches.isEmpty else { return [] }
        let near = field.spans(of: rule.near)
        var hits: [ScoredHit] = []
        var end = 0
        for match in matches where match.syllables.lowerBound >= end && hits.count < rule.rule.cap {
            guard !isHidden(match.syllables, by: masks),
                rule.near.isEmpty || stands(match.syllables, near: near, within: rule.rule.within)
            else { continue }
            end = match.syllables.upperBound
            let factor = IssueScoring.factor(field.field, position: match.syllables.lowerBound)
            hits.append(ScoredHit(field: field.field, match: match, points: rule.rule.weight * factor))
        }
        return hits
    }

    /// A mask hides what it overlaps, unless the term is longer and holds the whole mask.
    private func isHidden(_ span: Range<Int>, by masks: SpanIndex) -> Bool {
        masks.contains(reachingInto: span) { mask in
            mask.overlaps(span)
                && !(span.lowerBound <= mask.lowerBound && mask.upperBound <= span.upperBound
                    && mask.count < span.count)
        }
    }

    private func stands(_ span: Range<Int>, near others: SpanIndex, within: Int) -> Bool {
        others.contains(reachingInto: (span.lowerBound - within)..<(span.upperBound + within)) { other in
            (other.lowerBound >= span.upperBound && other.lowerBound - span.upperBound < within)
                || (other.upperBound <= span.lowerBound && span.lowerBound - other.upperBound < within)
        }
    }
}
