/// Widens the best element to the rest of an article that is divided among several elements.
struct BodyWidening {
    /// The page.
    let page: PageTree
    /// What surrounds each node.
    let survey: PageSurvey
    /// What of the page does not count.
    let pruning: PagePruning
    /// The points of all blocks inside each node.
    let points: [Double]

    private static let mostSteps = 6
    private static let leastShare = 0.2
    private static let mostLinks = 0.3

    /// The element, or it and those of its brothers that belong to the article too.
    func widened(_ best: Int) -> [Int] {
        var current = best
        for _ in 0..<Self.mostSteps {
            let parent = Int(page.nodes[current].parent)
            guard parent >= 0 else { break }
            let brothers = children(of: parent)
            let others = brothers.filter { belongs($0, to: current) }
            if let first = others.min(), let last = others.max() {
                let span = min(first, current)...max(last, current)
                return brothers.filter { $0 == current || span.contains($0) && (others.contains($0) || isText($0)) }
            }
            // The parts may each stand in a wrapper of their own.
            guard points[parent] - points[current] <= points[current] * 0.1,
                ![.body, .html].contains(page.nodes[parent].tag)
            else {
                break
            }
            current = parent
        }
        return [best]
    }

    /// Whether a brother of the best element holds more of the same article: enough text, few links, not of the frame.
    private func belongs(_ index: Int, to best: Int) -> Bool {
        let node = page.nodes[index]
        guard index != best, node.tag != .text, !pruning.contains(index), !survey.contexts[index].contains(.frame),
            survey.linkShare(index) < Self.mostLinks
        else { return false }
        let isAlike = node.tag == page.nodes[best].tag && sharesClass(index, best)
        if isNamed(best), !isAlike { return false }
        if node.tag == .p || node.tag == .blockquote { return survey.lengths[index] > 80 }
        return points[index] > points[best] * (isAlike ? Self.leastShare / 2 : Self.leastShare)
    }

    /// Whether a name or microdata says that the element is the whole body.
    private func isNamed(_ index: Int) -> Bool {
        page.nodes[index].roles.contains(.body) || page.attribute(index, .itemprop, has: "articlebody")
    }

    private func sharesClass(_ one: Int, _ other: Int) -> Bool {
        guard let first = page.range(one, .class), let second = page.range(other, .class) else {
            return page.range(one, .class) == nil && page.range(other, .class) == nil
        }
        return page.bytes[first].elementsEqual(page.bytes[second])
    }

    /// Whether an element between two parts of the article is text of it: a paragraph, heading, list or table.
    private func isText(_ index: Int) -> Bool {
        let tag = page.nodes[index].tag
        guard !pruning.contains(index), survey.linkShare(index) < Self.mostLinks else { return false }
        return tag.isHeading || [.p, .ul, .ol, .blockquote, .table, .text, .pre, .dl].contains(tag)
    }

    private func children(of index: Int) -> [Int] {
        var children: [Int] = []
        var child = index + 1
        while child < Int(page.nodes[index].end) {
            children.append(child)
            child = max(child + 1, Int(page.nodes[child].end))
        }
        return children
    }
}
