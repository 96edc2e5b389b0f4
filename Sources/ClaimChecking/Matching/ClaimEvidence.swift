import PressModel

/// Makes of the words that meet a claim the passages that are shown.
struct ClaimEvidence {
    let item: ItemWords
    let content: ArticleContent

    /// Passages of words that stand side by side, in the order of the item; single binding words are left out.
    func passages(_ result: ClaimScorer.Result, _ claim: ClaimTerms) -> [Evidence] {
        var runs: [[Int]] = []
        for place in result.places {
            if let last = runs.last?.last, last + 1 == place, item.places[place].before != nil {
                runs[runs.count - 1].append(place)
            } else {
                runs.append([place])
            }
        }
        return runs.filter { run in run.contains { !item.places[$0].word.isFunction } }
            .prefix(Self.mostPassages).map { evidence($0, claim) }
    }

    private static let mostPassages = 12

    private func evidence(_ run: [Int], _ claim: ClaimTerms) -> Evidence {
        let field = item.places[run[0]].field
        let range = item.places[run[0]].word.range.lowerBound..<item.places[run[run.count - 1]].word.range.upperBound
        let weight = run.reduce(0) { sum, place in
            sum + (claim.position(of: item.places[place].word.folded).map { claim.terms[$0].weight } ?? 0)
        }
        let text = String(decoding: Array(content[field].utf8)[range], as: UTF8.self)
        return Evidence(
            field: field,
            start: range.lowerBound,
            end: range.upperBound,
            text: text,
            term: text.lowercased(),
            weight: weight / max(claim.total, 0.001)
        )
    }
}
