import PressModel
import TermMatching

extension PhraseProposer {
    /// The phrases most associated with an issue that its lexicon lacks.
    /// - Parameters:
    ///   - issue: The tuned issue.
    ///   - limit: How many at most.
    /// - Returns: The strongest first; none holds another.
    package func proposals(for issue: TunedIssue, limit: Int) -> [PhraseProposal] {
        let lexicon = issue.lexicon
        let known = (lexicon.rules.flatMap(\.phrases) + lexicon.masks).map { TermForm($0) }
        var chosen: [TermForm] = []
        var proposals: [PhraseProposal] = []
        for ranked in ranked(lexicon.id) where proposals.count < limit {
            let words = words(ranked.gram)
            let phrase = words.joined(separator: " ")
            let form = TermForm(phrase)
            guard !ProposalWords.areRefused(words),
                !(known + chosen).contains(where: { $0.contains(form) || form.contains($0) })
            else { continue }
            chosen.append(form)
            proposals.append(proposal(phrase, ranked.table, issue))
        }
        return proposals
    }

    /// Candidates by association; of equal ones the longer, which is the whole word.
    private func ranked(_ issue: String) -> [(gram: Gram, table: AssociationTable)] {
        let all = labelled[issue] ?? 0
        return candidates.compactMap { gram, counts -> (gram: Gram, table: AssociationTable)? in
            guard let inside = counts.inside[issue], inside >= Self.leastArticles, !counts.isName,
                !counts.isPiece
            else { return nil }
            let outside = counts.articles - inside
            let table = AssociationTable(inside: inside, ofInside: all, outside: outside, ofOutside: articleCount - all)
            return table.isLikely ? (gram, table) : nil
        }.sorted {
            ($1.table.ratio, $1.gram.syllables.count, words($0.gram).joined(separator: " "))
                < ($0.table.ratio, $0.gram.syllables.count, words($1.gram).joined(separator: " "))
        }
    }

    /// Half of what the counts alone would give, since terms of one subject come together; never enough for a title.
    private func proposal(_ phrase: String, _ table: AssociationTable, _ issue: TunedIssue) -> PhraseProposal {
        let title = issue.lexicon.fieldWeights.factor(.title, position: 0)
        let most = max(0.1, ((issue.tunedThreshold / title - 1e-6) * 10).rounded(.down) / 10)
        let points = IssueSetting.rounded(table.logOdds * issue.pointsPerLogit / 2)
        return PhraseProposal(
            phrase: phrase,
            weight: min(max(points, 0.1), most),
            inside: PhraseProposal.Share(count: table.inside, all: table.ofInside),
            outside: PhraseProposal.Share(count: table.outside, all: table.ofOutside),
            association: table.ratio
        )
    }
}

extension TunedIssue {
    /// The threshold as it would be.
    var tunedThreshold: Double { threshold?.to ?? lexicon.threshold }
}
