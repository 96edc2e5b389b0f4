/// Remembers what the names of a document mean, by their bytes and the namespaces in force.
struct NameTable {
    private struct Entry {
        var start: Int
        var count: Int
        var scope: Int
        var name: XMLName
        var localStart: Int
    }

    private var slots: [Entry?] = Array(repeating: nil, count: Self.size)
    private static let size = 512
    private static let mostProbes = 8

    /// The meaning of the name of `count` bytes at `start`, and its local part, if the name is known.
    ///
    /// The scope is a number that stands for the namespaces in force.
    @inline(__always)
    func known(
        in bytes: UnsafeBufferPointer<UInt8>,
        _ start: Int,
        _ count: Int,
        hash: UInt32,
        scope: Int
    ) -> (name: XMLName, local: UnsafeBufferPointer<UInt8>)? {
        var slot = Int(hash) & (Self.size - 1)
        for _ in 0..<Self.mostProbes {
            guard let entry = slots[slot] else { return nil }
            if entry.count == count, entry.scope == scope, Self.areEqual(bytes, entry.start, start, count) {
                return (entry.name, Self.part(bytes, start + entry.localStart, start + count))
            }
            slot = (slot + 1) & (Self.size - 1)
        }
        return nil
    }

    /// Remembers what a name means; documents with many names fill the places again and again, and only lose speed.
    mutating func remember(_ name: XMLName, localStart: Int, _ start: Int, _ count: Int, hash: UInt32, scope: Int) {
        var slot = Int(hash) & (Self.size - 1)
        for _ in 1..<Self.mostProbes where slots[slot] != nil { slot = (slot + 1) & (Self.size - 1) }
        slots[slot] = Entry(start: start, count: count, scope: scope, name: name, localStart: localStart)
    }

    private static func part(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> UnsafeBufferPointer<
        UInt8
    > {
        UnsafeBufferPointer(rebasing: bytes[start..<end])
    }

    /// Whether two stretches of a document are the same.
    @inline(__always)
    static func areEqual(_ bytes: UnsafeBufferPointer<UInt8>, _ first: Int, _ second: Int, _ count: Int) -> Bool {
        for index in 0..<count where bytes[first + index] != bytes[second + index] { return false }
        return true
    }
}
