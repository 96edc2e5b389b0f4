import PressModel

/// The head of the document: who, when, the numbers, and what a person wrote.
struct HeadView {
    let title: String
    let superior: String?
    let office: String
    /// The office with what a line must not part.
    let officeHead: String
    let number: String
    let heading: String
    let placeAndDate: String
    let period: String
    let scope: String?
    let numbers: [Segment]
    let review: [Segment]
    let coverage: [Segment]
    let unusual: [SentenceView]
    /// The same without links.
    let numbersText: String
    let reviewText: String
    let coverageText: String
    /// When it was made, in UTC.
    let made: String
    let highlights: [String]
    let hasHighlights: Bool
    let wordHead: String

    init(_ briefing: Briefing, _ frame: DocumentFrame, _ format: DisplayFormat) {
        let lines = HeadLines(briefing, frame, format)
        title = PeriodNames(briefing.period).title[format.language]
        heading = "\(title) \(format.day(briefing.day)) – \(briefing.office)"
        superior = frame.superior.isEmpty ? nil : frame.superior
        office = briefing.office
        officeHead = OfficeName.unbroken(briefing.office)
        number = frame.number
        placeAndDate = lines.placeAndDate
        period = lines.period
        scope = lines.scope
        (numbers, review, coverage) = (lines.numbers, lines.review, lines.coverage)
        (numbersText, reviewText, coverageText) = (numbers.text, review.text, coverage.text)
        unusual = ([lines.answers].compactMap { $0 } + UnusualLines(briefing, format).lines).map(SentenceView.init)
        made = briefing.madeAt.iso8601UTC
        highlights = frame.highlights
        hasHighlights = !highlights.isEmpty
        wordHead = WordHead(briefing, frame, lines.placeAndDate, format.language).xml
    }
}

/// A sentence with its links, and without them.
struct SentenceView {
    let segments: [Segment]
    let text: String

    init(_ segments: [Segment]) {
        self.segments = segments
        text = segments.text
    }
}

/// The foot of an administrative document: who receives it, and the space for a signature.
struct FootView {
    let recipients: [String]
    let hasRecipients: Bool
    let signer: String?
    let hasFoot: Bool
    let wordFoot: String

    init(_ frame: DocumentFrame, _ language: Language) {
        recipients = Self.lines(frame.recipients)
        hasRecipients = !recipients.isEmpty
        signer = frame.signer.isEmpty ? nil : frame.signer
        hasFoot = hasRecipients || signer != nil
        wordFoot = hasFoot ? WordFoot(recipients, frame.signer, BriefingWords.of(language)["recipients"] ?? "").xml : ""
    }

    /// A semicolon after each, a full stop after the last (Decree 30/2020/NĐ-CP, Appendix I).
    private static func lines(_ recipients: [String]) -> [String] {
        recipients.enumerated().map { index, text in
            let bare = text.hasSuffix(";") || text.hasSuffix(".") ? String(text.dropLast()) : text
            return bare + (index == recipients.count - 1 ? "." : ";")
        }
    }
}
