/// Collects the paragraphs inside an element, without what does not belong to the article.
struct ParagraphCollector {
    /// A paragraph under collection.
    private struct Draft {
        var line = LineBuilder()
        var linkBytes = 0
        var isAfterPicture = false
    }

    /// The page.
    var page: PageTree
    /// What of the page does not count.
    var pruning: PagePruning

    /// The paragraphs, in order.
    func paragraphs(in body: Int) -> [String] {
        var paragraphs: [String] = []
        var draft = Draft()
        var block = body
        for index in page.inside(body) where !pruning.contains(index) {
            let node = page.nodes[index]
            let around = self.block(around: index, upTo: body)
            if around != block || node.tag == "br" {
                flush(&draft, into: &paragraphs)
                block = around
            }
            if node.tag == "img" { draft.isAfterPicture = true }
            guard !node.isElement else { continue }
            let before = draft.line.count
            draft.line.append(node.text)
            if isInLink(index, upTo: body) { draft.linkBytes += draft.line.count - before }
        }
        flush(&draft, into: &paragraphs)
        return TextCleaning.withoutTrailer(paragraphs)
    }

    private func flush(_ draft: inout Draft, into paragraphs: inout [String]) {
        guard !draft.line.isEmpty else { return }
        let text = draft.line.text
        let isLinks = draft.linkBytes * 10 > draft.line.count * 6
        let isCaption = draft.isAfterPicture && TextCleaning.looksLikeCaption(text)
        if !isLinks, !isCaption, !TextCleaning.isPointer(text) { paragraphs.append(text) }
        draft = Draft()
    }

    private func block(around index: Int, upTo body: Int) -> Int {
        var node = page.nodes[index].isElement ? index : page.nodes[index].parent
        while node > body, !Markup.blocks.contains(page.nodes[node].tag) { node = page.nodes[node].parent }
        return max(node, body)
    }

    private func isInLink(_ index: Int, upTo body: Int) -> Bool {
        var node = page.nodes[index].parent
        while node > body {
            if page.nodes[node].tag == "a" { return true }
            node = page.nodes[node].parent
        }
        return false
    }
}
