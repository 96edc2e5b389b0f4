/// Tells gates from pages.
struct PageGate {
    /// Gates are small.
    static let limit = 256 << 10

    private static let mostText: Int32 = 1_500
    private static let fewWords: Int32 = 750
    private static let stubText: Int32 = 200
    private static let stubBytes = 4_096
    private static let leastProse = 250

    /// The page.
    private let page: PageTree
    /// The bytes of text that a browser without scripts shows, blanks left out.
    private let visible: Int32
    /// The markup, scripts included.
    private let code: FoldedText
    private let codeBytes: Int
    private let titles: FoldedText
    private let lines: [ArticleLine]

    /// The kind of a page.
    static func kind(_ page: PageTree, source: [UInt8]) -> PageKind {
        let survey = PageSurvey(of: page, showsFallback: true)
        // The root has all text inside it.
        guard let visible = survey.lengths.first, visible < mostText else { return .article }
        return PageGate(page, survey, visible, source).kind
    }

    private init(_ page: PageTree, _ survey: PageSurvey, _ visible: Int32, _ source: [UInt8]) {
        self.page = page
        self.visible = visible
        code = FoldedText(String(decoding: source, as: UTF8.self), limit: Self.limit)
        codeBytes = source.count
        let titles = (page.elements(.title) + page.elements(.h1)).prefix(4)
        self.titles = FoldedText(titles.map { Self.text(page, $0) }.joined(separator: " "))
        let pruning = PagePruning(page: page, survey: survey, rule: nil, strictness: .hiddenOnly)
        lines = ParagraphCollector(page: page, survey: survey, pruning: pruning).lines(in: [0])
    }

    /// The text of a title, which ``PageTree/text(of:)`` takes for hidden.
    private static func text(_ page: PageTree, _ index: Int) -> String {
        var line = LineBuilder()
        for inner in page.inside(index).prefix(20) where page.nodes[inner].tag == .text { line.append(page, inner) }
        return line.text
    }

    private var kind: PageKind {
        if isChallenge || isReloadStub { return .scriptChallenge }
        return isLoginWall ? .loginWall : .article
    }

    private var isChallenge: Bool {
        let hasMachinery = code.contains(anyOf: GatePhrases.machinery)
        if hasMachinery, !hasProse || titles.contains(anyOf: GatePhrases.challenges) { return true }
        guard visible < Self.fewWords, !hasProse, page.nodes.contains(where: { $0.tag == .script }) else {
            return false
        }
        return says(GatePhrases.challenges)
    }

    /// A few lines of script that set a cookie and load the page again, as some Vietnamese hosts send at first.
    private var isReloadStub: Bool {
        visible < Self.stubText && codeBytes < Self.stubBytes && code.contains(anyOf: GatePhrases.cookie)
            && code.contains(anyOf: GatePhrases.reload)
    }

    private var isLoginWall: Bool {
        guard visible < Self.fewWords, !hasProse else { return false }
        return says(GatePhrases.logins)
            || page.nodes.indices.contains {
                page.nodes[$0].tag == .input && page.attribute($0, .type, has: "password")
            }
    }

    /// Whether there are sentences that are not about the gate.
    private var hasProse: Bool {
        let prose = lines.filter { line in
            guard line.count >= 80, !line.isLinks, LineShape.endsSentence(line.text) else { return false }
            let text = FoldedText(line.text)
            return !text.contains(anyOf: GatePhrases.challenges) && !text.contains(anyOf: GatePhrases.logins)
        }
        return prose.reduce(0) { $0 + $1.count } >= Self.leastProse
    }

    private func says(_ phrases: PhraseList) -> Bool {
        titles.contains(anyOf: phrases) || lines.contains { FoldedText($0.text).contains(anyOf: phrases) }
    }
}
