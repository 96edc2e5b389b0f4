/// Collects the lines inside elements, without what has been pruned.
struct ParagraphCollector {
    /// A line under collection.
    private struct Draft {
        var line = LineBuilder()
        var linkBytes = 0
        var emphasisBytes = 0
        var context: PageSurvey.Context = []
        var isRow = false
        var firstText = 0
    }

    /// The page.
    let page: PageTree
    /// What surrounds each node.
    let survey: PageSurvey
    /// What of the page does not count.
    let pruning: PagePruning

    /// The lines of some elements, in order.
    func lines(in roots: [Int]) -> [ArticleLine] {
        var lines: [ArticleLine] = []
        var draft = Draft()
        var block: Int32 = -1
        var isAfterPicture = false
        var rowEnd = 0
        for root in roots {
            var index = root
            let end = max(root + 1, Int(page.nodes[root].end))
            while index < end {
                let node = page.nodes[index]
                if node.tag == .figure || node.tag == .img || node.tag == .picture { isAfterPicture = true }
                if pruning.contains(index) {
                    index = max(index + 1, Int(node.end))
                    continue
                }
                if index < rowEnd {
                    draft.isRow = true
                    if node.tag == .td || node.tag == .th { draft.line.appendTab() }
                    if node.tag.isBlock { draft.line.appendBlank() }
                    block = survey.blocks[index]
                } else if survey.blocks[index] != block || node.tag == .br {
                    if let line = finished(&draft, block: block, isAfterPicture: isAfterPicture) {
                        lines.append(line)
                        isAfterPicture = false
                    }
                    block = node.tag == .br ? block : survey.blocks[index]
                }
                if node.tag == .tr, isDataRow(index) { rowEnd = Int(node.end) }
                if node.tag == .text { add(index, to: &draft) }
                index += 1
                // A finished row is a line, whatever follows.
                if index == rowEnd { block = -1 }
            }
        }
        if let line = finished(&draft, block: block, isAfterPicture: isAfterPicture) { lines.append(line) }
        return lines
    }

    private func add(_ index: Int, to draft: inout Draft) {
        let before = draft.line.count
        let context = survey.contexts[index]
        if draft.line.isEmpty { draft.firstText = index }
        draft.line.append(page, index)
        let added = draft.line.count - before
        if context.contains(.link) { draft.linkBytes += added }
        if context.contains(.emphasis) { draft.emphasisBytes += added }
        draft.context.formUnion(context)
    }

    /// Whether a row of a table holds figures or words, not the page's lay-out.
    private func isDataRow(_ index: Int) -> Bool {
        guard survey.lengths[index] < 400 else { return false }
        let cells = page.inside(index).prefix(200).filter {
            Int(page.nodes[$0].parent) == index && (page.nodes[$0].tag == .td || page.nodes[$0].tag == .th)
        }
        return cells.count > 1
    }

    private func finished(_ draft: inout Draft, block: Int32, isAfterPicture: Bool) -> ArticleLine? {
        guard !draft.line.isEmpty else { return nil }
        defer { draft = Draft() }
        return ArticleLine(
            text: draft.line.text,
            context: draft.context,
            linkBytes: draft.linkBytes,
            isEmphasised: draft.emphasisBytes * 10 >= draft.line.count * 9,
            isAfterPicture: isAfterPicture,
            roles: block >= 0 ? page.nodes[Int(block)].roles : [],
            tag: block >= 0 ? page.nodes[Int(block)].tag : .other,
            isRow: draft.isRow,
            first: draft.firstText
        )
    }
}
