/// Finds the lead (sapo), which most Vietnamese sites put outside the container of the text.
struct LeadFinder {
    /// The page.
    var page: PageTree
    /// What of the page does not count.
    var pruning: PagePruning
    /// The site's own rule.
    var rule: SiteRule?
    /// The page's own description, which is often the lead word for word.
    var description: String?

    private static let leastBytes = 30
    private static let mostNodes = 100
    private static let mostBytes = 1_500

    /// The paragraphs with the lead first, unless it is among them already.
    func adding(to paragraphs: [String], before body: Int) -> [String] {
        guard let lead = lead(before: body) else { return paragraphs }
        let start = Self.key(lead)
        let isRepeated = paragraphs.prefix(3).contains {
            Self.key($0).hasPrefix(start) || start.hasPrefix(Self.key($0))
        }
        return isRepeated ? paragraphs : [lead] + paragraphs
    }

    private func lead(before body: Int) -> String? {
        for index in 0..<body where !pruning.contains(index) && page.nodes[index].end <= body {
            let node = page.nodes[index]
            guard node.isElement, node.tag != "meta", node.tag != "a", isLead(node, at: index) else { continue }
            let text = page.text(of: index)
            if (Self.leastBytes...Self.mostBytes).contains(text.utf8.count) { return text }
        }
        return nil
    }

    private func isLead(_ node: PageNode, at index: Int) -> Bool {
        guard node.end - index <= Self.mostNodes else { return false }
        if let name = rule?.lead, node.hints.split(separator: " ").contains(Substring(name)) { return true }
        if node.roles.contains(.lead) { return true }
        guard let description, ["p", "h2", "div", "strong"].contains(node.tag), node.end - index < 12 else {
            return false
        }
        return Self.key(page.text(of: index)).hasPrefix(Self.key(String(description.prefix(60))))
    }

    /// A text for comparison: letters and digits of its beginning in lower case.
    private static func key(_ text: String) -> String {
        String(text.lowercased().lazy.filter { $0.isLetter || $0.isNumber }.prefix(60))
    }
}
