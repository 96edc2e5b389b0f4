/// Knows which elements have the article inside them and so cannot be taken away by their name: some sites lay the
/// article out in a column named `sidebar-1`, or in one `form` around the page (ASP.NET).
struct ArticleHolders {
    /// Whether the headline, or the body by microdata, stands inside each node.
    private var isMarked: [Bool]
    /// The bytes of the largest element named as a body inside each node.
    private var bodies: [Int32]
    private let largest: Int32

    /// Bodies are often named inside teasers and comments too; those are short.
    private static let bodyShare = 0.5
    private static let leastBody: Int32 = 250

    /// Looks through a page; without a known headline each `h1` may be it.
    init(page: PageTree, survey: PageSurvey, headline: Int?) {
        isMarked = Array(repeating: false, count: page.nodes.count)
        bodies = Array(repeating: 0, count: page.nodes.count)
        var largest: Int32 = 0
        for index in page.nodes.indices.reversed() {
            let node = page.nodes[index]
            guard node.tag != .text else { continue }
            if headline.map({ $0 == index }) ?? (node.tag == .h1)
                || page.attribute(index, .itemprop, has: "articlebody")
            {
                isMarked[index] = true
            }
            if node.roles.contains(.body), node.roles.isDisjoint(with: [.foreign, .unwanted]) {
                bodies[index] = max(bodies[index], survey.lengths[index])
                largest = max(largest, bodies[index])
            }
            guard node.parent >= 0 else { continue }
            let parent = Int(node.parent)
            if isMarked[index] { isMarked[parent] = true }
            bodies[parent] = max(bodies[parent], bodies[index])
        }
        self.largest = largest
    }

    /// Whether the page says anywhere where its text is, so that what is elsewhere can go however long it is.
    var isTextNamed: Bool { largest >= Self.leastBody }

    /// Whether the article stands inside a node.
    ///
    /// What has a name of others' text needs more than a body inside it.
    func hold(_ index: Int, isForeign: Bool) -> Bool {
        if isMarked[index] { return true }
        return !isForeign && largest > 0 && Double(bodies[index]) >= Double(largest) * Self.bodyShare
    }
}
