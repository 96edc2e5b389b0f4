import ArticleStorage
import PressModel

/// Where one goes from a finding: the next and the previous one of the same queue.
struct QueueWalk {
    /// Stories on a page of the queue.
    static let pageSize = 20

    let previous: String?
    let next: String?
    /// The story in which the finding stands in this queue.
    let story: QueueStory?

    /// Looks at the page of the queue that the query names, and at the beginning of the one after it.
    init(_ archive: Archive, _ query: FilterQuery, around finding: Int64) throws {
        let slice = try archive.queue(query.filter, after: query.start, limit: Self.pageSize)
        let ids = slice.stories.flatMap { $0.items.map(\.id) }
        let place = ids.firstIndex(of: finding)
        story = slice.stories.first { $0.items.contains { $0.id == finding } }
        previous = place.flatMap { $0 > 0 ? query.address(of: ids[$0 - 1]) : nil }
        let later = place.map { ids[($0 + 1)...] } ?? ids[...]
        if let following = later.first {
            next = query.address(of: following)
        } else {
            next = try slice.next.flatMap { try Self.first(archive, query.from($0)) }
        }
    }

    /// The address of the first finding from a place on; nil at the end of the queue.
    static func first(_ archive: Archive, _ query: FilterQuery) throws -> String? {
        try archive.queue(query.filter, after: query.start, limit: 1).stories.first?.items.first
            .map { query.address(of: $0.id) }
    }
}

extension Desk {
    /// Leads on after a decision: to the next finding, else to one that was passed over, else to the empty queue.
    func goOn(to next: String?, _ query: FilterQuery, said notice: Notice) throws -> String {
        let top = query.from(nil)
        guard let address = try next ?? QueueWalk.first(archive, top) else {
            return top.address("/", said: .queueDone)
        }
        let parts = address.split(separator: "#", maxSplits: 1).map(String.init)
        let join = parts[0].contains("?") ? "&" : "?"
        return parts[0] + join + "said=\(notice.rawValue)" + (parts.count > 1 ? "#" + parts[1] : "")
    }
}
