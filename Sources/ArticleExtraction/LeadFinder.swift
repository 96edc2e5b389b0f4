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
    let headline: PageTitle
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
        let isTitle = headline.text.map { LeadKey($0).bytes == start.bytes } ?? false
        return isRepeated || isTitle ? paragraphs : [lead] + paragraphs
    }

    private func lead(before body: Int) -> String? {
        let described = description.map { LeadKey($0) }.flatMap { $0.bytes.count >= 24 ? $0 : nil }
        let heading = page.nodes.indices.prefix(body).last { page.nodes[$0].tag == .h1 && !pruning.contains($0) }
        let start = headline.line.flatMap { $0 < body ? $0 : nil } ?? heading
        var plain: String?
        for index in (start ?? 0)..<body where isCandidate(index) && Int(page.nodes[index].end) <= body {
            if isNamed(index) { return page.text(of: index) }
            guard page.inside(index).count < 12 else { continue }
            if let described, isInline(index) || isLine(index) {
                let text = page.text(of: index)
                if LeadKey(text).agrees(with: described) { return text }
            }
            // Without a headline, nothing tells a lead from a teaser.
            if plain == nil, start != nil, isLine(index), survey.lengths[index] > 60 {
                let text = page.text(of: index)
                if LineShape.endsSentence(text), !LineShape.hasDay(text) || text.utf8.count > 140 { plain = text }
            }
        }
        return plain
    }

    private func isCandidate(_ index: Int) -> Bool {
        let tag = page.nodes[index].tag
        return !pruning.contains(index) && tag != .text && tag != .a && tag != .h1
            && Self.lengths.contains(survey.lengths[index]) && page.inside(index).count <= Self.mostNodes
            && survey.linkShare(index) < Self.mostLinks
    }

    /// Whether an element is one line of its own, not of a list.
    private func isLine(_ index: Int) -> Bool {
        guard [.p, .h2, .h3, .h4, .div].contains(page.nodes[index].tag),
            survey.contexts[index].isDisjoint(with: [.item, .cell, .quote])
        else { return false }
        return page.inside(index).allSatisfy { !page.nodes[$0].tag.isBlock || page.nodes[$0].tag == .br }
    }

    private func isInline(_ index: Int) -> Bool {
        [.strong, .b, .span, .em, .i].contains(page.nodes[index].tag)
    }

    private func isNamed(_ index: Int) -> Bool {
        if page.nodes[index].roles.contains(.lead) { return true }
        return rule?.names(rule?.lead, index, in: page) == true
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
