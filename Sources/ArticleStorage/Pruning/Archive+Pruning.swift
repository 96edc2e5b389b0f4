package import Foundation
import GRDB
package import PressModel

/// What became of the space that pruning freed.
package struct Compaction: Sendable, Equatable {
    /// Bytes that the file is smaller by.
    package let freed: Int64
    /// Bytes inside the file that new articles will fill.
    package let reusable: Int64
    /// Bytes that the disk would need for making the file smaller; nil when it was made so.
    package let missing: Int64?
}

/// Pruning and upkeep of the archive.
extension Archive {
    /// How many articles before a day would be pruned, and how many stay since a follow-up is open.
    package func prunable(before day: CalendarDay) throws -> PruneCount {
        try pool.read { try Pruning(database: $0, day: day).count() }
    }

    /// Takes the words out of the articles before a day, in transactions of 1,000: after a kill the next call goes on.
    /// - Parameters:
    ///   - day: The first day whose articles stay.
    ///   - now: The moment that is noted with each.
    ///   - progress: Called after each transaction with the number pruned so far.
    /// - Returns: How many were pruned.
    /// - Throws: `CommandFault` when the disk is full; what was pruned until then stays so.
    @discardableResult
    package func prune(before day: CalendarDay, at now: Date, progress: (Int) -> Void = { _ in }) throws -> Int {
        var (place, count) = (Pruning.Place(), 0)
        do {
            while let (next, pruned) = try pool.write({
                try Pruning(database: $0, day: day).pruneBatch(after: place, at: now)
            }) {
                (place, count) = (next, count + pruned)
                progress(count)
            }
        } catch let error as DatabaseError {
            throw ArchiveFault.pruning(error, done: count)
        }
        return count
    }

    /// Merges the indexes of words to the end, in many small transactions.
    package func mergeIndexes() throws {
        do {
            for table in IndexMerging.tables {
                var isFirst = true
                while try pool.write({ try IndexMerging(database: $0).step(table, isFirst: isFirst) }) {
                    isFirst = false
                }
            }
        } catch let error as DatabaseError {
            throw ArchiveFault.compacting(error)
        }
    }

    /// Makes the file as small as its contents, where the disk has room for the copy that this takes.
    /// - Parameter room: Free bytes of the disk; nil asks the system.
    /// - Returns: What was freed, or what the disk would need.
    /// - Throws: `CommandFault` when it can't be done; the archive stays as it was.
    package func compact(room: Int64? = nil) throws -> Compaction {
        do {
            try checkpoint()
            let before = try size()
            let unused = try pool.read { try Self.pragma($0, "freelist_count") * Self.pragma($0, "page_size") }
            // VACUUM writes a copy beside the file and the copy again into the log.
            let needed = (before - unused) * 2 + (1 << 20)
            if try room ?? freeBytes() < needed { return Compaction(freed: 0, reusable: unused, missing: needed) }
            try pool.vacuum()
            try checkpoint()
            return Compaction(freed: before - (try size()), reusable: 0, missing: nil)
        } catch let error as DatabaseError {
            throw ArchiveFault.compacting(error)
        }
    }

    private func checkpoint() throws {
        try pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    }

    private func size() throws -> Int64 {
        try pool.read { try Self.pragma($0, "page_count") * Self.pragma($0, "page_size") }
    }

    private static func pragma(_ database: Database, _ name: String) throws -> Int64 {
        try Int64.fetchOne(database, sql: "PRAGMA \(name)") ?? 0
    }

    private func freeBytes() throws -> Int64 {
        let attributes = try FileManager.default.attributesOfFileSystem(forPath: pool.path)
        return (attributes[.systemFreeSize] as? NSNumber)?.int64Value ?? 0
    }
}
