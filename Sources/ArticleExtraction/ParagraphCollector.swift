/// Collects the lines inside elements, without what has been pruned.
struct ParagraphCollector {
    /// A line under collection.
    private struct Draft {
        var line = LineBuilder()
        var linkBytes = 0
        var emphasisBytes = 0
        var context: PageSurvey.Context = []
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
                if survey.blocks[index] != block || node.tag == .br {
                    if let line = finished(&draft, block: block, isAfterPicture: isAfterPicture) {
                        lines.append(line)
                        isAfterPicture = false
                    }
                    block = node.tag == .br ? block : survey.blocks[index]
                }
                if node.tag == .text { add(index, to: &draft) }
                index += 1
            }
        }
        if let line = finished(&draft, block: block, isAfterPicture: isAfterPicture) { lines.append(line) }
        return lines
    }

    private func add(_ index: Int, to draft: inout Draft) {
        let before = draft.line.count
        let context = survey.contexts[index]
        draft.line.append(page, index)
        let added = draft.line.count - before
        if context.contains(.link) { draft.linkBytes += added }
        if context.contains(.emphasis) { draft.emphasisBytes += added }
        draft.context.formUnion(context)
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
            block: Int(block)
        )
    }
}
