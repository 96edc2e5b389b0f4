import Foundation
import PressModel

/// An occurrence that counts, with its points.
struct ScoredHit {
    /// Index of the rule in its list.
    let rule: Int
    let field: ArticleField
    let occurrence: Occurrence
    let points: Double
}

/// Sums rules over an article.
struct RuleScoring {
    let rules: CompiledRules
    let article: ArticleOccurrences
    let published: Date?

    /// The occurrences that count, the heaviest of each rule up to its cap.
    func hits() -> [ScoredHit] {
        let active = rules.rules.indices.filter { isActive($0) }
        guard !active.isEmpty else { return [] }
        let masks = article.spans(of: rules.masks[...])
        var hits: [ScoredHit] = []
        for index in active {
            let found = self.hits(index, masks)
            let cap = rules.rules[index].cap
            hits += found.count > cap ? Array(found.sorted { abs($0.points) > abs($1.points) }.prefix(cap)) : found
        }
        return hits
    }

    /// The terms that would count if no mask hid them.
    func masked() -> [Occurrence] {
        let masks = article.spans(of: rules.masks[...])
        return rules.rules.indices.filter { isActive($0) }.flatMap { index in
            article.occurrences(of: rules.phrases[rules.rules[index].phrases]).filter {
                isHidden($0.syllables, by: masks)
            }
        }
    }

    private func isActive(_ index: Int) -> Bool {
        guard article.isActive(rules.numbers.lowerBound + index) else { return false }
        guard let published else { return true }
        return published.timeIntervalSince1970 >= rules.rules[index].validFrom
    }

    /// The first occurrences in each field up to the rule's cap: within a field, earlier ones never weigh less.
    private func hits(_ index: Int, _ masks: SpanIndex) -> [ScoredHit] {
        let rule = rules.rules[index]
        let neighbours = rule.hasConditions ? Neighbourhood(rule, rules.phrases, article) : nil
        var hits: [ScoredHit] = []
        var end = 0
        var field: Int32 = -1
        var left = 0
        for occurrence in article.occurrences(of: rules.phrases[rule.phrases]) {
            let span = occurrence.syllables
            if occurrence.field != field { (field, left) = (occurrence.field, rule.cap) }
            guard left > 0, span.lowerBound >= end, !isHidden(span, by: masks) else { continue }
            let place = article.fields[Int(field)]
            guard rule.looks(in: place.field), neighbours?.allow(span) ?? true else { continue }
            end = span.upperBound
            left -= 1
            let factor = rules.weights.factor(place.field, position: span.lowerBound - place.offset)
            hits.append(
                ScoredHit(rule: index, field: place.field, occurrence: occurrence, points: rule.weight * factor)
            )
        }
        return hits
    }

    /// A mask hides what it overlaps, unless the term is longer and holds the whole mask.
    private func isHidden(_ span: Range<Int>, by masks: SpanIndex) -> Bool {
        guard !masks.isEmpty else { return false }
        return masks.contains(reachingInto: span) { mask in
            mask.overlaps(span)
                && !(span.lowerBound <= mask.lowerBound && mask.upperBound <= span.upperBound
                    && mask.count < span.count)
        }
    }
}

/// What must and must not stand around the occurrences of a rule.
private struct Neighbourhood {
    private let near: SpanIndex?
    private let all: [SpanIndex]
    private let none: SpanIndex?
    private let within: Int

    init(_ rule: CompiledRule, _ phrases: [Int32], _ article: ArticleOccurrences) {
        near = rule.near.isEmpty ? nil : article.spans(of: phrases[rule.near])
        all = rule.all.map { article.spans(of: phrases[$0...$0]) }
        none = rule.none.isEmpty ? nil : article.spans(of: phrases[rule.none])
        within = rule.within
    }

    func allow(_ span: Range<Int>) -> Bool {
        (near.map { stands(span, near: $0) } ?? true) && all.allSatisfy { stands(span, near: $0) }
            && !(none.map { stands(span, near: $0) } ?? false)
    }

    private func stands(_ span: Range<Int>, near others: SpanIndex) -> Bool {
        guard !others.isEmpty else { return false }
        return others.contains(reachingInto: (span.lowerBound - within)..<(span.upperBound + within)) { other in
            (other.lowerBound >= span.upperBound && other.lowerBound - span.upperBound < within)
                || (other.upperBound <= span.lowerBound && span.lowerBound - other.upperBound < within)
        }
    }
}
