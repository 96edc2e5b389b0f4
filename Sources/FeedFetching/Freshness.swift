package import Foundation
package import PressModel

/// How long a server and its feed ask to be left alone after an answer.
package enum Freshness {
    /// The longest wait obeyed, in seconds.
    ///
    /// NetNewsWire's 5 hours: a max-age of 16 years was seen, and an office that
    /// reads once a day must never find a feed resting.
    static let longest = 5 * 3_600.0

    /// Shorter waits in seconds are not worth a skipped feed: rounds are further apart than that.
    static let shortest = 300.0

    /// The end of `max(ttl, max-age, Expires)`, as miniflux reckons it; nil where nothing, or little, is asked for.
    ///
    /// - Parameters:
    ///   - head: The answer's header (RFC 9111 §5.2.2.1, §5.3).
    ///   - ttlMinutes: What the feed itself says (RSS 2.0 `ttl`, the syndication module).
    ///   - now: The moment of the answer.
    /// - Returns: The moment until which the answer stays fresh.
    package static func end(head: FetchedHead, ttlMinutes: Int?, now: Date) -> Date? {
        let wait =
            [maximumAge(head), expiry(head, now), ttlMinutes.map { Double($0) * 60 }].compactMap { $0 }.max() ?? 0
        return wait < shortest ? nil : now.addingTimeInterval(min(wait, longest))
    }

    private static func maximumAge(_ head: FetchedHead) -> Double? {
        let directives = head.value(of: "Cache-Control")?.lowercased().split(separator: ",") ?? []
        return directives.lazy.compactMap { directive -> Double? in
            let parts = directive.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            guard parts.count == 2, parts[0] == "max-age" else { return nil }
            let digits = parts[1].trimmingCharacters(in: CharacterSet(charactersIn: "\""))
            return digits.utf8.allSatisfy { (48...57).contains($0) } ? Double(digits) : nil
        }.first
    }

    /// Seconds from the server's own clock to `Expires`; many servers' clocks are wrong.
    private static func expiry(_ head: FetchedHead, _ now: Date) -> Double? {
        guard let end = head.value(of: "Expires").flatMap(HTTPDate.parse) else { return nil }
        return end.timeIntervalSince(head.value(of: "Date").flatMap(HTTPDate.parse) ?? now)
    }
}
