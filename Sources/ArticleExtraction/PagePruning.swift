/// Marks what of a page cannot be part of its article.
struct PagePruning {
    /// How much is taken away.
    enum Strictness {
        /// What has the name or the element of something else.
        case names
        /// What has the shape of something else, for pages whose names mislead.
        case shapes
        /// Only what no reader sees.
        case hiddenOnly
    }

    private var isPruned: [Bool]

    /// A block with more than this share of the page's text is kept whatever it is called.
    private static let keptShare = 0.4
    /// Comments can be longer than the article.
    private static let keptForeignShare = 0.85

    /// Looks through a page once.
    init(page: PageTree, survey: PageSurvey, rule: SiteRule?, strictness: Strictness = .names, headline: Int? = nil) {
        isPruned =
            strictness == .hiddenOnly
            ? Array(repeating: false, count: page.nodes.count)
            : TeaserLists(page: page, survey: survey).isTeaser
        let judge = PruningJudge(page: page, survey: survey, rule: rule, strictness: strictness, headline: headline)
        var index = 0
        while index < page.nodes.count {
            guard page.nodes[index].tag != .text, judge.isUnwanted(index) else {
                index += 1
                continue
            }
            let end = max(index + 1, Int(page.nodes[index].end))
            for inner in index..<end { isPruned[inner] = true }
            index = end
        }
    }

    /// Whether a node is no part of an article.
    func contains(_ index: Int) -> Bool {
        isPruned[index]
    }

    /// Takes away what stands inside a node.
    mutating func prune(_ index: Int, in page: PageTree) {
        for inner in index..<max(index + 1, Int(page.nodes[index].end)) { isPruned[inner] = true }
    }

    /// Judges one element.
    private struct PruningJudge {
        let page: PageTree
        let survey: PageSurvey
        let rule: SiteRule?
        let strictness: Strictness
        let holders: ArticleHolders
        let total: Double

        init(page: PageTree, survey: PageSurvey, rule: SiteRule?, strictness: Strictness, headline: Int?) {
            self.page = page
            self.survey = survey
            self.rule = rule
            self.strictness = strictness
            holders = ArticleHolders(page: page, survey: survey, headline: headline)
            var total: Int32 = 0
            for index in page.nodes.indices where page.nodes[index].parent < 0 { total += survey.lengths[index] }
            self.total = Double(total)
        }

        func isUnwanted(_ index: Int) -> Bool {
            let node = page.nodes[index]
            if survey.contexts[index].contains(.hidden) { return true }
            if node.tag == .html || node.tag == .body { return false }
            let share = total > 0 ? Double(survey.lengths[index]) / total : 0
            if rule?.isUnwanted(index, in: page) == true { return true }
            let isForeign = node.roles.contains(.foreign)
            if holders.hold(index, isForeign: isForeign) { return false }
            let keptShare = isForeign || holders.isTextNamed ? PagePruning.keptForeignShare : PagePruning.keptShare
            if share > keptShare { return false }
            if isInvisible(index) || strictness != .hiddenOnly && isForm(index) { return true }
            guard strictness == .names else { return false }
            if node.roles.contains(.body) { return false }
            return isUnwantedElement(index) || isPerson(index) || isForeign && node.roles.isDisjoint(with: .lead)
                || node.roles.contains(.unwanted) && node.roles.isDisjoint(with: .lead)
        }

        private func isUnwantedElement(_ index: Int) -> Bool {
            switch page.nodes[index].tag {
            case .aside, .dialog, .figcaption, .footer, .form, .menu, .nav: true
            case .figure: !holdsTable(index)
            default: page.attribute(index, .role, has: "navigation") || page.attribute(index, .role, has: "dialog")
            }
        }

        /// Whether a box is there to be filled in: a question to the editors, a poll, a quiz.
        private func isForm(_ index: Int) -> Bool {
            guard survey.lengths[index] < 700, [.div, .section, .dl, .fieldset].contains(page.nodes[index].tag) else {
                return false
            }
            return page.inside(index).prefix(80).contains {
                page.nodes[$0].tag == .textarea || page.nodes[$0].tag == .input
            }
        }

        /// Whether microdata says that a few words are the author's or the publisher's name, or a date.
        private func isPerson(_ index: Int) -> Bool {
            guard survey.lengths[index] < 200, page.range(index, .itemprop) != nil else { return false }
            return page.attribute(index, .itemprop, has: "author") || page.attribute(index, .itemprop, has: "publisher")
                || page.attribute(index, .itemprop, has: "datepublished")
                || page.attribute(index, .itemprop, has: "datemodified")
        }

        /// Some systems wrap tables and quotations in `figure`.
        private func holdsTable(_ index: Int) -> Bool {
            page.inside(index).prefix(40).contains {
                page.nodes[$0].tag == .table || page.nodes[$0].tag == .blockquote
            }
        }

        private func isInvisible(_ index: Int) -> Bool {
            if page.range(index, .hidden) != nil || page.attribute(index, .ariaHidden, has: "true") { return true }
            guard let range = page.range(index, .style), range.count < 400 else { return false }
            let style = page.bytes[range].lazy.filter { $0 > 0x20 }.map(ASCII.lower)
            return String(decoding: Array(style), as: UTF8.self).contains("display:none")
        }
    }
}
