import PressModel

/// Makes what is shown of a finding and its article.
struct ArticlePage {
    static let titleLimit = 300
    static let leadLimit = 4_000
    static let textLimit = 20_000
    static let evidenceLimit = 60
    /// Earlier wordings that are compared, the latest ones.
    static let mostRevisions = 5

    let texts: DeskTexts

    /// What is shown; with `showsState` false, as for a second reader, not what the first one decided.
    func view(_ item: ReviewItem, showsState: Bool = true) -> ArticleView {
        let (finding, article) = (item.finding, item.article)
        let marker = highlighter(finding)
        let content = article.content
        let decision = showsState ? item.decision : nil
        let revisions = revisions(article)
        return ArticleView(
            subject: texts.subject(finding),
            state: texts.state(decision),
            stateClass: texts.stateClass(decision),
            score: texts.format.decimal(finding.score, places: 2),
            threshold: texts.format.decimal(finding.threshold, places: 2),
            titleParts: marker.line(content.title, field: .title, limit: Self.titleLimit),
            sourceTitle: PlainText.cut(article.sourceTitle, 120),
            published: texts.published(article),
            placeNames: texts.places(article),
            url: HTMLEscaping.href(article.url),
            check: finding.check.map { check($0, finding) },
            figure: finding.kind == .figure ? figure(finding) : nil,
            hasLead: !content.summary.isEmpty,
            leadParts: marker.line(content.summary, field: .summary, limit: Self.leadLimit),
            paragraphs: marker.paragraphs(content.text, field: .text, limit: Self.textLimit)
                .map(ArticleView.Paragraph.init),
            textNote: content.text.unicodeScalars.count > Self.textLimit ? texts.phrases.cutText(Self.textLimit) : nil,
            evidence: finding.evidence.prefix(Self.evidenceLimit).map(line),
            evidenceNote: finding.evidence.count > Self.evidenceLimit
                ? texts.phrases.moreEvidence(finding.evidence.count - Self.evidenceLimit) : nil,
            ruleName: texts.subject(finding),
            ruleVersion: PlainText.cut(finding.rule, 16),
            hasRevisions: !revisions.isEmpty,
            revisions: revisions
        )
    }

    private func highlighter(_ finding: Finding) -> Highlighter {
        let subject = texts.subject(finding)
        let format = texts.format
        return Highlighter(
            evidence: finding.evidence,
            label: { "“\(PlainText.cut($0.term, 80))” \(format.points($0.weight)) (\(subject))" },
            points: format.points
        )
    }

    private func line(_ evidence: Evidence) -> ArticleView.EvidenceLine {
        ArticleView.EvidenceLine(
            words: PlainText.cut(evidence.text, 200),
            term: PlainText.cut(evidence.term, 200),
            field: DeskLabels.words(evidence.field)[texts.language],
            weight: texts.format.points(evidence.weight)
        )
    }

    private func check(_ check: PublishedCheck, _ finding: Finding) -> ArticleView.Check {
        let day = check.datePublished.flatMap { CalendarDay(String($0.prefix(10))) }
        return ArticleView.Check(
            claim: PlainText.cut(check.claim, 1_000),
            publisher: PlainText.cut(check.publisher, 120),
            judgement: PlainText.cut(check.verdict, 200),
            checkDate: day.map(texts.format.day) ?? check.datePublished.map { PlainText.cut($0, 40) },
            checkURL: HTMLEscaping.href(check.url),
            quotes: finding.evidence.prefix(5).map { PlainText.cut($0.text, 600) }
        )
    }

    private func figure(_ finding: Finding) -> ArticleView.Figure {
        let evidence = finding.evidence.first
        let note = PlainText.cut(finding.note, 600)
        let shown = HTMLEscaping.escapeVisible(note)
        return ArticleView.Figure(
            quote: PlainText.cut(evidence?.text ?? "", 1_000),
            arithmetic: note,
            calculation: evidence.flatMap { piece in
                let term = PlainText.cut(piece.term, 300)
                return shown.contains(HTMLEscaping.escapeVisible(term)) ? nil : term
            }
        )
    }

    /// What each of the latest wordings changed into the one after it, the latest change first.
    private func revisions(_ article: Article) -> [ArticleView.Revision] {
        let wordings = article.revisions.map(\.content) + [article.content]
        return article.revisions.indices.suffix(Self.mostRevisions).reversed().compactMap { index in
            let changes = ArticleField.allCases.compactMap { change($0, wordings[index], wordings[index + 1]) }
            guard !changes.isEmpty else { return nil }
            let moment = texts.format.moment(article.revisions[index].replacedAt)
            return ArticleView.Revision(replaced: texts.phrases.replaced(at: moment), changes: changes)
        }
    }

    private func change(_ field: ArticleField, _ old: ArticleContent, _ new: ArticleContent) -> ArticleView.Change? {
        let limit = Self.textLimit
        let pieces = WordDifference.pieces(from: PlainText.cut(old[field], limit), to: PlainText.cut(new[field], limit))
        guard !pieces.isEmpty else { return nil }
        return ArticleView.Change(changed: DeskLabels.words(field)[texts.language], pieces: pieces)
    }
}
