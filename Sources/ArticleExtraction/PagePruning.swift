/// Marks what of a page cannot be part of its article.
struct PagePruning {
    private var isPruned: [Bool]

    /// Elements that never hold an article's text.
    private static let unwantedTags: Set<String> = [
        "nav", "footer", "aside", "form", "figure", "figcaption", "audio", "video", "canvas", "input", "menu",
    ]

    /// A block with more than this share of the page's text is kept whatever it is called.
    private static let keptShare = 0.4

    /// Looks through a page once.
    init(page: PageTree, rule: SiteRule?) {
        isPruned = Array(repeating: false, count: page.nodes.count)
        let lengths = Self.textLengths(page)
        let holdsArticle = Self.holdsArticle(page)
        let total = Double(lengths.first ?? 0)
        var index = 0
        while index < page.nodes.count {
            let node = page.nodes[index]
            let share = total > 0 ? Double(lengths[index]) / total : 0
            let isKept = holdsArticle[index] || share > Self.keptShare
            guard node.isElement, Self.isUnwanted(node, isKept: isKept, rule: rule) else {
                index += 1
                continue
            }
            for inner in index..<max(index + 1, node.end) { isPruned[inner] = true }
            index = max(index + 1, node.end)
        }
    }

    /// Whether a node is no part of an article.
    func contains(_ index: Int) -> Bool {
        isPruned[index]
    }

    private static func isUnwanted(_ node: PageNode, isKept: Bool, rule: SiteRule?) -> Bool {
        if Markup.hidden.contains(node.tag) { return true }
        if node.tag == "html" || node.tag == "body" || isKept { return false }
        if unwantedTags.contains(node.tag) || node.attribute("hidden") != nil { return true }
        if node.attribute("style")?.lowercased().filter({ $0 != " " }).contains("display:none") == true { return true }
        if let rule, !rule.unwanted.isEmpty, rule.unwanted.contains(where: { node.hints.contains($0) }) { return true }
        return node.roles.contains(.unwanted) && node.roles.isDisjoint(with: [.body, .lead])
    }

    /// Whether each node has the headline or the container of the text inside it: some sites lay the article out in a
    /// column named `sidebar-1`, or in one `form` around the page (ASP.NET).
    private static func holdsArticle(_ page: PageTree) -> [Bool] {
        var holds = page.nodes.map { node in
            node.isElement
                && (node.tag == "h1" || node.attribute("itemprop") == "articleBody" || node.roles.contains(.body))
        }
        for index in page.nodes.indices.reversed() where holds[index] && page.nodes[index].parent >= 0 {
            holds[page.nodes[index].parent] = true
        }
        return holds
    }

    /// The bytes of text for reading inside each node, from the last node to the first.
    private static func textLengths(_ page: PageTree) -> [Int] {
        var lengths = page.nodes.map { $0.isElement ? 0 : $0.text.utf8.count }
        for index in page.nodes.indices.reversed() {
            let node = page.nodes[index]
            if Markup.hidden.contains(node.tag) { lengths[index] = 0 }
            if node.parent >= 0 { lengths[node.parent] += lengths[index] }
        }
        return lengths
    }
}
