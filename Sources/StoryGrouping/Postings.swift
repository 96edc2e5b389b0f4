/// Which articles or stories have a key, newest first.
struct Postings {
    private struct Entry {
        let value: Int32
        /// The entry before it of the same key; -1 for none.
        let before: Int32
    }

    private struct Head {
        var last: Int32
        var count: Int32
    }

    private var heads: [UInt32: Head] = [:]
    private var entries: [Entry] = []

    /// Adds a value to a key, unless it was the last added or the key has `most`.
    mutating func add(_ value: Int, to key: UInt32, most: Int = .max) {
        let head = heads[key]
        if let head, head.count >= most || entries[Int(head.last)].value == value { return }
        entries.append(Entry(value: Int32(value), before: head?.last ?? -1))
        heads[key] = Head(last: Int32(entries.count - 1), count: (head?.count ?? 0) + 1)
    }

    /// Calls `body` with the newest values of a key.
    func forEach(_ key: UInt32, most: Int, _ body: (Int) -> Void) {
        var next = heads[key]?.last ?? -1
        var left = most
        while next >= 0, left > 0 {
            body(Int(entries[Int(next)].value))
            next = entries[Int(next)].before
            left -= 1
        }
    }
}
