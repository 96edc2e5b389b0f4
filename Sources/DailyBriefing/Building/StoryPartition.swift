import PressModel
import StoryGrouping

/// Puts a day's flagged articles into stories: those of the archive, kept by rounds and by people, and among the others
/// what is alike.
struct StoryPartition {
    /// Each story's articles, in the order given; stories in the order of their first articles.
    let stories: [[ArchivedArticle]]
    /// Numbers of the articles that carry another one's text.
    let reprints: Set<Int64>

    init(_ articles: [ArchivedArticle]) {
        // What a person took out of a story stays out.
        let free = articles.filter { !$0.isPlacedByHand }
        let assignments = StoryGrouper().group(free.map { GroupingArticle($0.article) })
        reprints = Set(zip(free, assignments).filter { $0.1.reprintOf != nil }.map(\.0.article.id))
        let alike = Dictionary(zip(free, assignments).map { ($0.article.id, $1.story) }) { first, _ in first }
        var sets = DisjointSets(count: articles.count)
        var first: [Bond: Int] = [:]
        for (index, article) in articles.enumerated() {
            let bonds = [article.storyID.map(Bond.archived), alike[article.article.id].map(Bond.alike)]
            for bond in bonds.compactMap(\.self) { sets.join(index, first.keep(index, for: bond)) }
        }
        stories = Dictionary(grouping: articles.indices) { sets.root(of: $0) }.sorted { $0.value[0] < $1.value[0] }
            .map { $0.value.map { articles[$0] } }
    }

    /// What makes two articles one story.
    private enum Bond: Hashable {
        case archived(Int64)
        case alike(String)
    }
}

extension Dictionary {
    /// The value that stands for a key: the one given, unless there is one.
    fileprivate mutating func keep(_ value: Value, for key: Key) -> Value {
        if let standing = self[key] { return standing }
        self[key] = value
        return value
    }
}

extension GroupingArticle {
    init(_ article: Article) {
        self.init(
            id: String(article.id),
            title: article.content.title,
            text: article.content.summary + "\n" + article.content.text,
            published: article.published,
            source: article.sourceID
        )
    }
}

/// Sets that are joined, each known by its least member.
struct DisjointSets {
    private var parents: [Int]

    init(count: Int) { parents = Array(0..<count) }

    mutating func root(of member: Int) -> Int {
        var member = member
        while parents[member] != member {
            parents[member] = parents[parents[member]]
            member = parents[member]
        }
        return member
    }

    mutating func join(_ left: Int, _ right: Int) {
        let (left, right) = (root(of: left), root(of: right))
        parents[max(left, right)] = min(left, right)
    }
}
