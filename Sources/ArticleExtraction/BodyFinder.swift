/// Finds the elements that hold an article's paragraphs.
///
/// Every block with text gives points to itself and to the elements around it, as in Arc90's Readability (2009): more
/// for longer text and more commas, less for links. Names that say "body" and microdata weigh in. The best element is
/// then widened to its brothers, where the article is divided among them.
struct BodyFinder {
    /// The page.
    let page: PageTree
    /// What surrounds each node.
    let survey: PageSurvey
    /// What of the page does not count.
    let pruning: PagePruning
    /// The site's own rule.
    let rule: SiteRule?
    /// The line that shows the headline.
    let headline: Int?

    private static let leastText: Int32 = 40
    private static let reach = 3
    /// Some three sentences; a lead alone has less.
    private static let leastPoints = 10.0
    private static let farWeight = 0.5

    /// The elements, in order; none if the page has no text worth the name.
    func find() -> [Int] {
        if let named = ruled() { return [named] }
        let points = blockPoints()
        let scores = scores(points)
        let sums = sums(points)
        let near = surroundings(sums)
        var best = -1
        var most = 0.0
        for index in page.nodes.indices where scores[index] > 0 {
            let isFar = near.map { index < $0 || index >= Int(page.nodes[$0].end) } ?? false
            let score = scores[index] * weight(of: index) * (isFar ? Self.farWeight : 1)
            if score > most { (best, most) = (index, score) }
        }
        guard best >= 0 else { return [] }
        return BodyWidening(page: page, survey: survey, pruning: pruning, points: sums).widened(best)
    }

    /// The innermost element around the headline that has paragraphs too: the article is likely to be in it.
    private func surroundings(_ sums: [Double]) -> Int? {
        var index = headline.map { Int(page.nodes[$0].parent) } ?? -1
        while index >= 0 {
            if sums[index] >= Self.leastPoints { return index }
            index = Int(page.nodes[index].parent)
        }
        return nil
    }

    private func ruled() -> Int? {
        guard let rule, rule.body != nil else { return nil }
        return page.nodes.indices.first { index in
            page.nodes[index].tag != .text && !pruning.contains(index) && survey.lengths[index] >= Self.leastText
                && rule.names(rule.body, index, in: page)
        }
    }

    /// The points of each block for the text that stands in it directly.
    private func blockPoints() -> [Double] {
        var bytes = [Int32](repeating: 0, count: page.nodes.count)
        var links = bytes
        var commas = bytes
        for index in page.nodes.indices where page.nodes[index].tag == .text && !pruning.contains(index) {
            let block = Int(survey.blocks[index])
            guard block >= 0 else { continue }
            let node = page.nodes[index]
            bytes[block] += node.length
            commas[block] += Int32(node.commas)
            if survey.contexts[index].contains(.link) { links[block] += node.length }
        }
        return page.nodes.indices.map { index in
            guard bytes[index] >= Self.leastText, !survey.contexts[index].contains(.frame) else { return 0 }
            let share = Double(links[index]) / Double(bytes[index])
            guard share < 0.5 else { return 0 }
            return (1 + Double(commas[index]) + min(30, Double(bytes[index]) / 100)) * (1 - share)
        }
    }

    private func scores(_ points: [Double]) -> [Double] {
        var scores = [Double](repeating: 0, count: points.count)
        for block in points.indices where points[block] > 0 {
            if !isParagraph(page.nodes[block].tag) { scores[block] += points[block] }
            var share = 1.0
            var index = Int(page.nodes[block].parent)
            for _ in 0..<Self.reach where index >= 0 {
                scores[index] += points[block] * share
                share /= 2
                index = Int(page.nodes[index].parent)
            }
        }
        return scores
    }

    private func isParagraph(_ tag: Tag) -> Bool {
        tag.isHeading || tag == .p || tag == .li || tag == .blockquote || tag == .pre
    }

    private func weight(of index: Int) -> Double {
        let node = page.nodes[index]
        if page.attribute(index, .itemprop, has: "articlebody") { return 2.5 }
        if !node.roles.isDisjoint(with: [.foreign, .unwanted]) { return 0.4 }
        if node.roles.contains(.body) { return 1.8 }
        return node.tag == .article || node.tag == .main ? 1.2 : 1
    }

    /// The points of all blocks inside each node.
    private func sums(_ points: [Double]) -> [Double] {
        var sums = points
        for index in stride(from: sums.count - 1, through: 0, by: -1) where page.nodes[index].parent >= 0 {
            sums[Int(page.nodes[index].parent)] += sums[index]
        }
        return sums
    }
}
