/// Articles and the outlets that carried them, counted while findings go by in the order of the articles' numbers.
struct ArticleTally<Outlet: Hashable> {
    private(set) var articles = 0
    private(set) var outlets: Set<Outlet> = []
    private var latest: Int64?

    /// Counts an article once, however many findings it has.
    mutating func add(_ article: Int64, _ outlet: Outlet) {
        guard article != latest else { return }
        latest = article
        articles += 1
        outlets.insert(outlet)
    }
}
