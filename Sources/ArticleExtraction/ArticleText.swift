/// Finds the text of a page's article.
struct ArticleText {
    /// The page.
    let page: PageTree
    /// What surrounds each node.
    let survey: PageSurvey
    /// What the page says of itself.
    let metadata: PageMetadata
    /// The site's own rule.
    let rule: SiteRule?

    /// Shorter texts are sought again with less taken away.
    private static let leastText = 250

    /// The paragraphs, the lead first; none if the page has no article.
    func paragraphs() -> [String] {
        var found = attempt(survey, .names)
        for strictness in [PagePruning.Strictness.shapes, .hiddenOnly] where Self.bytes(found) < Self.leastText {
            let second = attempt(survey, strictness)
            if Self.bytes(second) > Self.bytes(found) * 2 { found = second }
        }
        let stated = StatedBody.paragraphs(of: metadata.structured, title: metadata.headline.text)
        found = BodyChoice.choose(found: found, stated: stated)
        if Self.bytes(found) < Self.leastText,
            page.nodes.contains(where: { $0.tag == .noscript || $0.tag == .template })
        {
            let third = attempt(PageSurvey(of: page, showsFallback: true), .names)
            if Self.bytes(third) > max(Self.leastText, Self.bytes(found) * 2) { found = third }
        }
        if let first = found.first, PageLanguage.isVietnamese(first) { found[0] = BrandPrefix.removed(from: first) }
        return found
    }

    private func attempt(_ survey: PageSurvey, _ strictness: PagePruning.Strictness) -> [String] {
        var pruning = PagePruning(
            page: page,
            survey: survey,
            rule: rule,
            strictness: strictness,
            headline: metadata.headline.line
        )
        let finder = BodyFinder(
            page: page,
            survey: survey,
            pruning: pruning,
            rule: rule,
            headline: metadata.headline.line
        )
        let roots = finder.find()
        guard let first = roots.first else { return [] }
        let whole = pruning
        BoxPruning(page: page, survey: survey).prune(roots, in: &pruning)
        let lines = ParagraphCollector(page: page, survey: survey, pruning: pruning).lines(in: roots)
        let cleaning = TextCleaning(title: metadata.headline.text, authors: metadata.structured.authors)
        let paragraphs = cleaning.cleaned(belowHeadline(lines)).map(\.text)
        let leads = LeadFinder(
            page: page,
            survey: survey,
            pruning: whole,
            rule: rule,
            headline: metadata.headline,
            description: metadata.description
        )
        return leads.adding(to: paragraphs, before: first)
    }

    /// The lines below the headline, if it stands among them with most of the text after it.
    private func belowHeadline(_ lines: [ArticleLine]) -> [ArticleLine] {
        guard let headline = metadata.headline.line, let first = lines.firstIndex(where: { $0.first > headline }),
            first > 0
        else { return lines }
        let below = Array(lines[first...])
        return below.reduce(0) { $0 + $1.count } * 2 > lines.reduce(0) { $0 + $1.count } ? below : lines
    }

    private static func bytes(_ paragraphs: [String]) -> Int {
        paragraphs.reduce(0) { $0 + $1.utf8.count }
    }
}

/// Chooses between the text found in a page and the one that its JSON-LD states.
enum BodyChoice {
    private static let probes = 12
    private static let probeLength = 24

    /// The better of two texts.
    ///
    /// The page's own is preferred: it has no truncated teasers and keeps its paragraphs.
    static func choose(found: [String], stated: [String]) -> [String] {
        let claimed = Array(stated.joined(separator: " ").utf8)
        guard claimed.count >= 300 else { return found }
        let text = Array(found.joined(separator: " ").utf8)
        // Nothing found, or less than half of what is stated: the page builds its text by script.
        if text.count * 2 < claimed.count { return stated }
        let shared = share(of: claimed, in: text)
        // Something else was found: a teaser list, comments. A short statement may be a teaser, and loses.
        if shared < 0.3, claimed.count > text.count { return stated }
        return shared > 0.5 && text.count * 5 < claimed.count * 4 ? stated : found
    }

    /// The share of samples of one text that stand in another.
    private static func share(of claimed: [UInt8], in text: [UInt8]) -> Double {
        let step = max(1, (claimed.count - probeLength) / probes)
        var tried = 0
        var hits = 0
        for start in stride(from: 0, to: max(1, claimed.count - probeLength), by: step) {
            tried += 1
            let probe = Array(claimed[start..<min(claimed.count, start + probeLength)])
            if ByteSearch.contains(text, probe) { hits += 1 }
        }
        return Double(hits) / Double(max(1, tried))
    }
}
