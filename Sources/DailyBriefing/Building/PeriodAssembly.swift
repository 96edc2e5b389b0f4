import PressModel

/// What a longer period's briefing tells: the most reported, with how much more there is.
struct PeriodAssembly {
    private let input: BriefingInput
    private let digest: PeriodDigest
    private let articles: [Int64: ArchivedArticle]
    private let assembly: StoryAssembly

    init(_ input: BriefingInput, _ digest: PeriodDigest) {
        self.input = input
        self.digest = digest
        articles = Dictionary(input.articles.map { ($0.article.id, $0) }) { first, _ in first }
        assembly = StoryAssembly(input)
    }

    func contents() -> BriefingContents {
        let outlets = Set(input.outlets.map(\.outlet)).sorted()
        let claims = Array(FindingLines.claims(in: shown(digest.claims)).prefix(BriefingLimits.rows))
        let figures = Array(FindingLines.figures(in: shown(digest.figures)).prefix(BriefingLimits.rows))
        let undated = shown(digest.undated)
        return BriefingContents(
            counts: counts(outlets),
            outlets: outlets,
            omitted: OmittedLines(
                needsAnswer: digest.needsAnswerOmitted,
                claims: digest.claims.count - claims.count,
                figures: digest.figures.count - figures.count,
                undated: digest.undated.count - undated.count,
                longest: digest.longestOmitted
            ),
            needsAnswer: digest.needsAnswer.compactMap(line).map(input.dated),
            issues: digest.sections.map(section),
            claims: claims,
            figures: figures,
            undated: undated.map { ArticleLine($0.article, isReprint: false) },
            otherUndated: max(0, input.outlets.reduce(0) { $0 + $1.undated } - digest.allUndated),
            longest: longest()
        )
    }

    private func counts(_ outlets: [String]) -> BriefingCounts {
        BriefingCounts(
            articles: input.outlets.reduce(0) { $0 + $1.articles },
            outlets: outlets.count,
            kept: digest.stories.reduce(0) { $0 + $1.articles.count },
            stories: digest.stories.count,
            findingsConfirmed: digest.reviews.values.reduce(0) { $0 + $1.confirmed },
            findingsWrong: digest.reviews.values.reduce(0) { $0 + $1.wrong },
            findingsWaiting: digest.reviews.values.reduce(0) { $0 + $1.waiting }
        )
    }

    private func section(_ choice: SectionChoice) -> IssueSection {
        let (stories, brief) = (choice.full.compactMap(line), choice.brief.compactMap(entry))
        return IssueSection(
            issue: choice.issue,
            title: input.title(of: choice.issue),
            articles: choice.articles,
            stories: stories,
            brief: brief,
            omitted: choice.all.count - stories.count - brief.count
        )
    }

    /// By their whole course, which may have begun before the period.
    private func longest() -> [StoryLine] {
        digest.longest.compactMap(line).enumerated().sorted { left, right in
            (left.element.courseDays, right.offset) > (right.element.courseDays, left.offset)
        }.map(\.element)
    }

    private func line(_ summary: StorySummary) -> StoryLine? { assembly.story(summary, articles) }

    private func entry(_ summary: StorySummary) -> StoryEntry? {
        articles[summary.lead].map { lead in
            StoryEntry(
                title: lead.article.content.title,
                outlet: lead.article.sourceTitle,
                url: lead.article.url,
                articles: summary.articles.count,
                outlets: summary.outlets.count,
                isConfirmed: summary.isConfirmed
            )
        }
    }

    /// The articles of a list's rows that the archive still has.
    private func shown(_ ids: [Int64]) -> [ArchivedArticle] {
        ids.prefix(BriefingLimits.rows).uniqued().compactMap { articles[$0] }
    }
}

extension StoryLine {
    /// Days from the first to the last article.
    fileprivate var courseDays: Int {
        guard let firstSeen, let lastSeen else { return 0 }
        return lastSeen.number - firstSeen.number
    }
}
