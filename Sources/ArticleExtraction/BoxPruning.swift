/// Marks the boxes between an article's paragraphs that show other articles, whatever they are called: lists of links,
/// and cards of a picture or a linked headline with a few words.
struct BoxPruning {
    /// The page.
    let page: PageTree
    /// What surrounds each node.
    let survey: PageSurvey

    private static let mostNodes = 80
    private static let mostCardText: Int32 = 900

    /// Adds the boxes inside some elements to what is pruned already.
    func prune(_ roots: [Int], in pruning: inout PagePruning) {
        let total = roots.reduce(Int32(0)) { $0 + survey.lengths[$1] }
        for root in roots {
            var index = root + 1
            while index < Int(page.nodes[root].end) {
                let isPruned = pruning.contains(index)
                if !isPruned, isBox(index, in: total) { pruning.prune(index, in: page) }
                index = pruning.contains(index) ? max(index + 1, Int(page.nodes[index].end)) : index + 1
            }
        }
    }

    private func isBox(_ index: Int, in total: Int32) -> Bool {
        let length = survey.lengths[index]
        guard survey.links[index] > 0, length * 3 < total else { return false }
        switch page.nodes[index].tag {
        case .div, .section, .article, .ul, .ol, .table, .dl, .center:
            return survey.linkShare(index) > 0.5 || isCard(index, length: length)
        default: return false
        }
    }

    /// Whether a box shows another article: its headline or picture is a link.
    private func isCard(_ index: Int, length: Int32) -> Bool {
        guard length < Self.mostCardText, page.inside(index).count <= Self.mostNodes, survey.linkShare(index) > 0.1
        else { return false }
        return page.inside(index).contains { inner in
            let node = page.nodes[inner]
            if node.tag == .img { return survey.contexts[inner].contains(.link) }
            return node.tag.isHeading && survey.linkShare(inner) > 0.8
        }
    }
}
