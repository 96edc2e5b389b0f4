import PressModel

/// The page of the queue.
struct QueuePage {
    let texts: DeskTexts
    let query: FilterQuery
    let canDecide: Bool

    func view(_ slice: QueueSlice, _ facts: QueueFacts, resume: String?) -> QueueView {
        let filter = query.filter
        let findings = slice.stories.reduce(0) { $0 + $1.items.count }
        return QueueView(
            resumeHref: resume,
            statuses: tabs(facts.counts),
            status: filter.status.rawValue,
            kinds: FindingKind.allCases.map(kind),
            issues: ChoiceView.issues(texts.settings, chosen: filter.issue, texts.language),
            places: places(facts.places),
            sources: facts.sources.filter { $0.id.utf8.count <= FilterQuery.longestValue }.map {
                ChoiceView(value: $0.id, label: PlainText.cut($0.title, 80), isChosen: $0.id == filter.source)
            },
            first: filter.first?.description ?? "",
            last: filter.last?.description ?? "",
            isFiltered: query.isNarrowed,
            clearHref: FilterQuery().with(filter.status).address("/"),
            summary: texts.phrases.shown(findings, stories: slice.stories.count),
            bulkHref: canDecide && filter.status == .open ? query.from(nil).address("/bulk") : nil,
            hasStories: !slice.stories.isEmpty,
            stories: slice.stories.map(story),
            firstHref: query.start == nil ? nil : query.from(nil).address("/"),
            nextHref: slice.next.map { query.from($0).address("/") },
            empty: (query.isNarrowed ? QueueWord.emptyFiltered : .empty).words[texts.language]
        )
    }

    private func tabs(_ counts: QueueCounts) -> [QueueView.Tab] {
        [ReviewStatus.open, .unsure, .confirmed, .wrong, .corrected, .all].map { status in
            QueueView.Tab(
                href: query.with(status).address("/"),
                label: DeskLabels.words(status)[texts.language],
                number: texts.format.number(counts.byStatus[status] ?? 0),
                isCurrent: status == query.filter.status
            )
        }
    }

    private func kind(_ kind: FindingKind) -> ChoiceView {
        let label = DeskLabels.words(kind)[texts.language]
        return ChoiceView(value: kind.rawValue, label: label, isChosen: kind == query.filter.kind)
    }

    /// The places to choose from, the chosen one among them in any case.
    private func places(_ names: [String]) -> [ChoiceView] {
        let chosen = query.filter.place
        // A name that no address could carry is no choice.
        let names = names.filter { $0.utf8.count <= FilterQuery.longestValue }
        let missing = chosen.flatMap { names.contains($0) ? nil : $0 }
        return (missing.map { [$0] + names } ?? names).map {
            ChoiceView(value: $0, label: PlainText.cut($0, 80), isChosen: $0 == chosen)
        }
    }

    private func story(_ story: QueueStory) -> QueueView.Story {
        QueueView.Story(
            storyLine: story.articles > 1 ? texts.phrases.outlets(story.outlets, articles: story.articles) : nil,
            items: story.items.map(item)
        )
    }

    private func item(_ item: ReviewItem) -> QueueView.Item {
        let (finding, article) = (item.finding, item.article)
        let passage = PlainText.cut(article.content.summary, 240)
        return QueueView.Item(
            id: String(item.id),
            href: query.address(of: item.id),
            headline: PlainText.cut(article.content.title, 300),
            subject: texts.subject(finding),
            state: texts.state(item.decision),
            stateClass: texts.stateClass(item.decision),
            score: "\(texts.format.decimal(finding.score)) / \(texts.format.decimal(finding.threshold))",
            sourceTitle: PlainText.cut(article.sourceTitle, 80),
            published: texts.published(article),
            placeNames: texts.places(article),
            passage: passage.isEmpty ? nil : passage,
            terms: finding.evidence.sorted { abs($0.weight) > abs($1.weight) }.prefix(4).map {
                QueueView.Term(words: PlainText.cut($0.text, 60), weight: texts.format.points($0.weight))
            }
        )
    }
}

/// What the queue's template shows.
struct QueueView {
    struct Tab {
        let href, label, number: String
        let isCurrent: Bool
    }

    struct Story {
        let storyLine: String?
        let items: [Item]
    }

    struct Item {
        let id, href, headline, subject, state, stateClass, score, sourceTitle, published: String
        let placeNames, passage: String?
        let terms: [Term]
    }

    struct Term {
        let words, weight: String
    }

    let resumeHref: String?
    let statuses: [Tab]
    let status: String
    let kinds, issues, places, sources: [ChoiceView]
    let first, last: String
    let isFiltered: Bool
    let clearHref, summary: String
    let bulkHref: String?
    let hasStories: Bool
    let stories: [Story]
    let firstHref, nextHref: String?
    let empty: String
}
