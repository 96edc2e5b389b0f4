/// Finds the element that holds an article's paragraphs.
///
/// Every block with text gives points to itself and to the elements around it, as in Arc90's Readability (2009): more
/// for longer text and more commas, less for links. Names that say "body" and microdata weigh in.
struct BodyFinder {
    /// The page.
    var page: PageTree
    /// What of the page does not count.
    var pruning: PagePruning
    /// The site's own rule.
    var rule: SiteRule?

    private static let leastText = 40

    /// The element, or `nil` if the page has no text worth the name.
    func find() -> Int? {
        if let name = rule?.body, let index = element(named: name) { return index }
        let scores = scores()
        let weighted = page.nodes.indices.map { scores[$0] > 0 ? scores[$0] * weight(of: $0) : 0 }
        guard let best = weighted.indices.max(by: { weighted[$0] < weighted[$1] }), weighted[best] > 0 else {
            return nil
        }
        return widened(best, scores: weighted)
    }

    private func element(named name: String) -> Int? {
        page.nodes.indices.first { index in
            !pruning.contains(index) && page.nodes[index].hints.split(separator: " ").contains(Substring(name))
                && page.text(of: index).utf8.count >= Self.leastText
        }
    }

    /// The text of each block that stands in it directly, and how much of it is links.
    private func blockTexts() -> [Int: (bytes: Int, links: Int, commas: Int)] {
        var texts: [Int: (bytes: Int, links: Int, commas: Int)] = [:]
        for index in page.nodes.indices where !page.nodes[index].isElement && !pruning.contains(index) {
            var block = page.nodes[index].parent
            var isLink = false
            while block >= 0, !Markup.blocks.contains(page.nodes[block].tag) {
                if page.nodes[block].tag == "a" { isLink = true }
                block = page.nodes[block].parent
            }
            guard block >= 0 else { continue }
            let bytes = page.nodes[index].text.utf8.reduce(0) { $1 > 0x20 ? $0 + 1 : $0 }
            let commas = page.nodes[index].text.utf8.reduce(0) { $1 == UInt8(ascii: ",") ? $0 + 1 : $0 }
            let known = texts[block] ?? (0, 0, 0)
            texts[block] = (known.bytes + bytes, known.links + (isLink ? bytes : 0), known.commas + commas)
        }
        return texts
    }

    private func scores() -> [Double] {
        var scores = [Double](repeating: 0, count: page.nodes.count)
        for (block, text) in blockTexts() where text.bytes >= Self.leastText {
            let linkShare = Double(text.links) / Double(text.bytes)
            guard linkShare < 0.5 else { continue }
            let points = (1 + Double(text.commas) + min(6, Double(text.bytes) / 100)) * (1 - linkShare)
            spread(points, from: block, over: &scores)
        }
        return scores
    }

    private func spread(_ points: Double, from block: Int, over scores: inout [Double]) {
        let isContainer = !["p", "li", "h2", "h3", "blockquote"].contains(page.nodes[block].tag)
        if isContainer { scores[block] += points }
        var share = 1.0
        var index = page.nodes[block].parent
        for _ in 0..<3 where index >= 0 {
            scores[index] += points * share
            share /= 2
            index = page.nodes[index].parent
        }
    }

    private func weight(of index: Int) -> Double {
        let node = page.nodes[index]
        if node.attribute("itemprop")?.lowercased() == "articlebody" { return 2.5 }
        if node.roles.contains(.body) { return 1.8 }
        return node.tag == "article" ? 1.2 : 1
    }

    /// The element around the best one, where the article is divided among several of its children.
    private func widened(_ best: Int, scores: [Double]) -> Int {
        let parent = page.nodes[best].parent
        guard parent >= 0, !["body", "html"].contains(page.nodes[parent].tag) else { return best }
        let others = children(of: parent).filter {
            $0 != best && scores[$0] > scores[best] * 0.3 && !pruning.contains($0)
        }
        return others.isEmpty ? best : parent
    }

    private func children(of index: Int) -> [Int] {
        page.inside(index).filter { page.nodes[$0].parent == index }
    }
}
