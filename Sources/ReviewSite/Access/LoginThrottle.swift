import Foundation

/// Slows down whoever guesses passwords: after a few free attempts each failure doubles the wait.
///
/// Counted by account and by address. An attempt counts as failed from its beginning, so that many at once gain
/// nothing; success gives it back.
struct LoginThrottle: Sendable {
    /// Attempts at an account before waiting begins.
    static let freeByAccount = 5
    /// Attempts from an address: a whole office may share one.
    static let freeByAddress = 20
    /// The longest wait, in seconds.
    static let longestWait = 900.0
    /// Names remembered at a time; the one left alone longest is forgotten for a new one.
    static let mostNames = 10_000

    private struct Record {
        var failures = 0
        var last: Date
    }

    private var records: [String: Record] = [:]

    /// Counts an attempt.
    /// - Returns: Seconds to wait before the next; nil when this one may go on.
    mutating func begin(account: String, address: String, at now: Date) -> Double? {
        let names = Self.names(account, address)
        let waits = names.compactMap { wait($0.name, free: $0.free, at: now) }
        if let longest = waits.max() { return longest }
        for (name, _) in names { count(name, at: now) }
        return nil
    }

    /// Forgets what stood against an account, and gives the address its attempt back.
    mutating func succeeded(account: String, address: String) {
        let names = Self.names(account, address)
        records[names[0].name] = nil
        records[names[1].name]?.failures -= 1
    }

    private static func names(_ account: String, _ address: String) -> [(name: String, free: Int)] {
        [("account " + account.prefix(64), freeByAccount), ("address " + address, freeByAddress)]
    }

    private func wait(_ name: String, free: Int, at now: Date) -> Double? {
        guard let record = records[name], record.failures >= free else { return nil }
        let needed = min(Self.longestWait, exp2(Double(record.failures - free + 1)))
        let left = needed - now.timeIntervalSince(record.last)
        return left > 0 ? left : nil
    }

    private mutating func count(_ name: String, at now: Date) {
        // An hour without an attempt wipes the slate.
        if let record = records[name], now.timeIntervalSince(record.last) > 3_600 { records[name] = nil }
        if records[name] == nil, records.count >= Self.mostNames,
            let oldest = records.min(by: { $0.value.last < $1.value.last })
        {
            records[oldest.key] = nil
        }
        records[name, default: Record(last: now)].failures += 1
        records[name]?.last = now
    }
}
