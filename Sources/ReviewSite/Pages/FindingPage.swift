import PressModel

/// The page on which a person decides.
struct FindingPage {
    let texts: DeskTexts
    let query: FilterQuery
    let canDecide: Bool

    func view(_ review: ReviewCase, _ walk: QueueWalk) -> FindingView {
        let item = review.item
        let followUp = review.followUp
        return FindingView(
            id: item.id,
            previousHref: walk.previous,
            queueHref: query.address("/"),
            nextHref: walk.next,
            article: ArticlePage(texts: texts).view(item),
            decided: decided(review),
            formAction: "/f/\(item.id)/decide",
            held: review.heldDecision.map(String.init) ?? "",
            query: query.text,
            isIssue: item.finding.kind == .issue,
            hasNote: true,
            reasons: ReasonView.all(for: item.finding.kind, texts.language),
            issues: ChoiceView.issues(texts.settings, chosen: nil, texts.language)
                .filter { $0.value != item.finding.subject },
            followUp: followUp.map(follow),
            canFollow: canDecide && followUp.map { $0.closedAt != nil } ?? true,
            due: texts.settings.clock.today.adding(days: texts.settings.answerDays).description,
            story: walk.story.flatMap { story($0, around: item.id) },
            hasBeside: !review.beside.isEmpty,
            beside: review.beside.map(beside),
            hasHistory: review.history.count > 1,
            history: review.history.suffix(20).map(texts.line)
        )
    }

    private func decided(_ review: ReviewCase) -> FindingView.Decided? {
        guard let decision = review.item.decision else { return nil }
        let moment = texts.format.moment(decision.decidedAt)
        return FindingView.Decided(
            decidedLine: texts.phrases.decided(texts.verdict(decision), by: decision.decidedBy, at: moment),
            decidedNote: decision.note.isEmpty ? nil : decision.note
        )
    }

    private func follow(_ followUp: FollowUp) -> FindingView.Follow {
        let line = texts.phrases.followUp(
            PlainText.cut(followUp.unit, 200),
            due: texts.format.day(followUp.due),
            state: texts.state(followUp).text
        )
        return FindingView.Follow(followLine: line, followID: followUp.id)
    }

    /// The story, where it has more than this article.
    private func story(_ story: QueueStory, around id: Int64) -> FindingView.Story? {
        guard story.articles > 1 else { return nil }
        let items = story.items.prefix(12).map { item in
            let title = PlainText.cut(item.article.content.title, 120)
            let label = "\(PlainText.cut(item.article.sourceTitle, 60)): \(title)"
            return FindingView.StoryItem(href: query.address(of: item.id), label: label, isCurrent: item.id == id)
        }
        let line = texts.phrases.outlets(story.outlets, articles: story.articles)
        return FindingView.Story(storyLine: line, storyItems: Array(items))
    }

    private func beside(_ item: ReviewItem) -> FindingView.Beside {
        FindingView.Beside(
            href: query.address(of: item.id),
            label: texts.subject(item.finding),
            state: texts.state(item.decision),
            stateClass: texts.stateClass(item.decision)
        )
    }
}

/// What the template of a finding shows.
struct FindingView {
    struct Decided {
        let decidedLine: String
        let decidedNote: String?
    }

    struct Follow {
        let followLine: String
        let followID: Int64
    }

    struct Story {
        let storyLine: String
        let storyItems: [StoryItem]
    }

    struct StoryItem {
        let href, label: String
        let isCurrent: Bool
    }

    struct Beside {
        let href, label, state, stateClass: String
    }

    let id: Int64
    let previousHref: String?
    let queueHref: String
    let nextHref: String?
    let article: ArticleView
    let decided: Decided?
    let formAction, held, query: String
    let isIssue, hasNote: Bool
    let reasons: [ReasonView]
    let issues: [ChoiceView]
    let followUp: Follow?
    let canFollow: Bool
    let due: String
    let story: Story?
    let hasBeside: Bool
    let beside: [Beside]
    let hasHistory: Bool
    let history: [String]
}
