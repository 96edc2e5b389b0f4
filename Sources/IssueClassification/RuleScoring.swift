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
    /// Seconds since 1970; an article without a date is new.
    let published: Double

    init(rules: CompiledRules, article: ArticleOccurrences, published: Date?) {
        self.rules = rules
        self.article = article
        self.published = published?.timeIntervalSince1970 ?? .infinity
    }

    /// Adds the occurrences that count, the heaviest of each rule up to its cap.
    func addHits(to hits: inout [ScoredHit]) {
        article.withReader { reader in
            rules.rules.withUnsafeBufferPointer { list in
                let sets = rules.firstSet..<(rules.firstSet + Int32(truncatingIfNeeded: list.count))
                reader.forEachSeen(of: sets) { set in
                    let index = Int(set &- rules.firstSet)
                    guard published >= list[index].validFrom else { return }
                    let start = hits.count
                    add(index, list[index], reader, &hits)
                    keepHeaviest(of: &hits, from: start, cap: list[index].cap)
                }
            }
        }
    }

    /// The terms that would count if no mask hid them.
    func masked() -> [Occurrence] {
        article.withReader { reader in
            rules.rules.indices.filter { published >= rules.rules[$0].validFrom }.flatMap { index in
                reader.occurrences(of: rules.phrases(ofRule: index)).filter { isHidden($0.syllables, reader) }
            }
        }
    }

    private func keepHeaviest(of hits: inout [ScoredHit], from start: Int, cap: Int) {
        guard hits.count - start > cap else { return }
        let heaviest = hits[start...].sorted { abs($0.points) > abs($1.points) }.prefix(cap)
        hits.replaceSubrange(start..., with: heaviest)
    }

    /// Adds the first occurrences in each field up to the rule's cap: within a field, earlier ones never weigh less.
    private func add(_ index: Int, _ rule: CompiledRule, _ reader: PhraseSets.Reader, _ hits: inout [ScoredHit]) {
        var end = 0
        var field: Int32 = -1
        var left = 0
        for occurrence in reader.occurrences(of: rules.phrases(ofRule: index)) {
            let span = occurrence.syllables
            if occurrence.field != field { (field, left) = (occurrence.field, rule.cap) }
            guard left > 0, span.lowerBound >= end, !isHidden(span, reader) else { continue }
            let (name, offset) = (article.fields[Int(field)].field, article.fields[Int(field)].offset)
            guard rule.looks(in: name), !rule.hasConditions || allows(rule, occurrence, reader) else { continue }
            end = span.upperBound
            left -= 1
            let factor = rules.weights.factor(name, position: span.lowerBound - offset)
            hits.append(ScoredHit(rule: index, field: name, occurrence: occurrence, points: rule.weight * factor))
        }
    }

    /// A mask hides what it overlaps, unless the term is longer and holds the whole mask.
    private func isHidden(_ span: Range<Int>, _ reader: PhraseSets.Reader) -> Bool {
        guard !reader.isEmpty(rules.masks) else { return false }
        return reader.contains(rules.masks, reachingInto: span) { mask in
            mask.overlaps(span)
                && !(span.lowerBound <= mask.lowerBound && mask.upperBound <= span.upperBound
                    && mask.count < span.count)
        }
    }

    /// Whether what must stand around an occurrence does, and what must not does not.
    private func allows(_ rule: CompiledRule, _ occurrence: Occurrence, _ reader: PhraseSets.Reader) -> Bool {
        if rule.near != PhraseTable.none, !meets(rule.near, occurrence, rule.within, reader) { return false }
        for condition in rule.all
        where !meets(rules.conditions[Int(condition)], occurrence, rule.within, reader) { return false }
        return rule.none == PhraseTable.none || !meets(rule.none, occurrence, rule.within, reader)
    }

    private func meets(
        _ condition: Int32,
        _ occurrence: Occurrence,
        _ within: Int,
        _ reader: PhraseSets.Reader
    ) -> Bool {
        let span = occurrence.syllables
        return reader.meets(condition, around: occurrence, within: within) { other in
            (other.lowerBound >= span.upperBound && other.lowerBound - span.upperBound < within)
                || (other.upperBound <= span.lowerBound && span.lowerBound - other.upperBound < within)
        }
    }
}
