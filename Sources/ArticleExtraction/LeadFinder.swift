/// Finds the lead (sapo), which most Vietnamese sites put outside the container of the text.
struct LeadFinder {
    /// The page.
    let page: PageTree
    /// What surrounds each node.
    let survey: PageSurvey
    /// What of the page does not count.
    let pruning: PagePruning
    /// The site's own rule.
    let rule: SiteRule?
    /// The headline.
    let title: String?
    /// The page's own description, which is often the lead word for word.
    let description: String?

    private static let lengths: ClosedRange<Int32> = 30...1_500
    private static let mostNodes = 100
    private static let mostLinks = 0.4

    /// The paragraphs with the lead first, unless it is among them already.
    func adding(to paragraphs: [String], before body: Int) -> [String] {
        guard let lead = lead(before: body) else { return paragraphs }
        let start = LeadKey(lead)
        let isRepeated = paragraphs.prefix(4).contains { LeadKey($0).agrees(with: start) }
        let isTitle = title.map { LeadKey($0).bytes == start.bytes } ?? false
        return isRepeated || isTitle ? paragraphs : [lead] + paragraphs
    }

    private func lead(before body: Int) -> String? {
        let described = description.map { LeadKey($0) }.flatMap { $0.bytes.count >= 24 ? $0 : nil }
        let headline = page.nodes.indices.prefix(body).last { page.nodes[$0].tag == .h1 && !pruning.contains($0) }
        // Without a headline, nothing tells a lead from a teaser.
        for index in (headline ?? 0)..<body where !pruning.contains(index) && Int(page.nodes[index].end) <= body {
            guard page.nodes[index].tag != .text, page.nodes[index].tag != .a, page.nodes[index].tag != .h1,
                Self.lengths.contains(survey.lengths[index]), page.inside(index).count <= Self.mostNodes,
                survey.linkShare(index) < Self.mostLinks
            else { continue }
            if isNamed(index) { return page.text(of: index) }
            guard let described, isPlain(index) else { continue }
            let text = page.text(of: index)
            if LeadKey(text).agrees(with: described) { return text }
        }
        return nil
    }

    private func isNamed(_ index: Int) -> Bool {
        if page.nodes[index].roles.contains(.lead) { return true }
        return rule?.names(rule?.lead, index, in: page) == true
    }

    private func isPlain(_ index: Int) -> Bool {
        page.inside(index).count < 12 && [.p, .h2, .h3, .div, .strong, .b, .span].contains(page.nodes[index].tag)
    }
}

/// A text for comparison: letters and digits of its beginning in lower case.
struct LeadKey {
    /// The bytes compared.
    let bytes: [UInt8]

    /// Makes a key of a text's first 60 letters or so.
    init(_ text: String) {
        let folded = FoldedText(text, limit: 120).bytes
        bytes = Array(folded.filter { $0 >= 0x80 || ASCII.isLetter($0) || ASCII.isDigit($0) }.prefix(60))
    }

    /// Whether one text begins as the other does.
    func agrees(with other: LeadKey) -> Bool {
        let length = min(bytes.count, other.bytes.count)
        return length >= 16 && bytes[..<length].elementsEqual(other.bytes[..<length])
    }
}
