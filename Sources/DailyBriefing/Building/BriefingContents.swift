import PressModel

/// The parts of a briefing that are made differently for a day and for a longer period.
struct BriefingContents {
    var counts: BriefingCounts
    var outlets: [String]
    var read: [ReadLine] = []
    var omitted: OmittedLines
    var needsAnswer: [StoryLine]
    var issues: [IssueSection]
    var claims: [ClaimLine]
    var figures: [FigureLine]
    var undated: [ArticleLine]
    var otherUndated: Int
    /// Of a longer period the stories that ran longest.
    var longest: [StoryLine] = []
}

/// What a day's briefing tells: everything that there is.
struct DayAssembly {
    private let input: BriefingInput
    private let assembly: StoryAssembly

    init(_ input: BriefingInput) {
        self.input = input
        assembly = StoryAssembly(input)
    }

    func contents() -> BriefingContents {
        let taken = input.articles.filter(input.takes)
        let undated = taken.filter { $0.article.published == nil }
        let stories = assembly.stories(of: taken.filter { $0.article.published != nil })
        let outlets = Set(input.articles.map(\.article.sourceTitle)).sorted()
        return BriefingContents(
            counts: counts(stories, outlets),
            outlets: outlets,
            read: input.articles.prefix(BriefingLimits.read).map(ReadLine.init),
            omitted: OmittedLines(read: max(0, input.articles.count - BriefingLimits.read)),
            needsAnswer: stories.filter(assembly.isOwn).map(input.dated),
            issues: sections(stories),
            claims: FindingLines.claims(in: taken),
            figures: FindingLines.figures(in: taken),
            undated: undated.filter(\.hasIssue).map { ArticleLine($0.article, isReprint: false) },
            otherUndated: input.articles.count { $0.article.published == nil && !$0.hasIssue }
        )
    }

    private func counts(_ stories: [StoryLine], _ outlets: [String]) -> BriefingCounts {
        var review = ReviewTally()
        for finding in input.articles.flatMap(\.findings) { review.add(finding.decision?.verdict) }
        return BriefingCounts(
            articles: input.articles.count,
            outlets: outlets.count,
            kept: stories.reduce(0) { $0 + $1.articles.count },
            stories: stories.count,
            findingsConfirmed: review.confirmed,
            findingsWrong: review.wrong,
            findingsWaiting: review.waiting
        )
    }

    private func sections(_ stories: [StoryLine]) -> [IssueSection] {
        Dictionary(grouping: stories) { $0.issues.first ?? "" }.map { issue, stories in
            IssueSection(
                issue: issue,
                title: input.title(of: issue),
                articles: stories.reduce(0) { $0 + $1.articles.count },
                stories: stories,
                brief: [],
                omitted: 0
            )
        }.sorted { ($1.articles, $0.issue) < ($0.articles, $1.issue) }
    }
}

extension BriefingInput {
    /// The story with the day by which it is to be answered: the one that was set, else the one of the office's rule.
    func dated(_ story: StoryLine) -> StoryLine {
        var story = story
        story.answerDue = story.answerDue ?? day.adding(days: office.answerDays)
        return story
    }
}

extension ReadLine {
    init(_ archived: ArchivedArticle) {
        var review = ReviewTally()
        for finding in archived.findings { review.add(finding.decision?.verdict) }
        self.init(
            title: archived.article.content.title,
            outlet: archived.article.sourceTitle,
            url: archived.article.url,
            issues: archived.findings.compactMap(\.effectiveIssue).uniqued(),
            confirmed: review.confirmed,
            wrong: review.wrong,
            waiting: review.waiting
        )
    }
}
