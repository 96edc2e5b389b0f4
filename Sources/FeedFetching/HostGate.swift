package import Foundation

/// Lets requests through one host at a time, with a pause between them, and none to a host that asked for rest.
///
/// A host is a name without its port: two ports are still one machine.
package actor HostGate {
    /// What the gate said.
    package enum Entry: Sendable, Equatable {
        /// The host is the caller's until it leaves.
        case entered
        /// The host is not to be called before that moment.
        case parked(until: Date)
    }

    private struct Waiter {
        let now: @Sendable () -> Date
        let continuation: CheckedContinuation<Entry, Never>
    }

    private let limit: Int
    private var running = 0
    /// Hosts that are being asked or resting from it.
    private var closed: Set<String> = []
    private var parked: [String: Date]
    private var waiting: [String: [Waiter]] = [:]
    /// Hosts that are free and waited for, in order of arrival.
    private var ready: [String] = []

    /// Makes a gate.
    ///
    /// - Parameters:
    ///   - concurrentHosts: Requests let through at the same time, at least one.
    ///   - parked: Hosts that an earlier round was asked to leave alone.
    package init(concurrentHosts: Int, parked: [String: Date] = [:]) {
        self.limit = max(1, concurrentHosts)
        self.parked = parked
    }

    /// Waits for the host's turn.
    ///
    /// - Parameters:
    ///   - host: The name in small letters.
    ///   - now: Tells the time when the turn comes.
    /// - Returns: Whether the caller may ask the host; if so, it must `leave` afterwards.
    package func enter(_ host: String, now: @escaping @Sendable () -> Date) async -> Entry {
        if let until = restEnd(host, now()) { return .parked(until: until) }
        if running < limit, !closed.contains(host) {
            admit(host)
            return .entered
        }
        return await withCheckedContinuation { continuation in
            if waiting[host] == nil, !closed.contains(host) { ready.append(host) }
            waiting[host, default: []].append(Waiter(now: now, continuation: continuation))
        }
    }

    /// Gives the host back; it opens again after `pause` seconds.
    package func leave(_ host: String, pause: Double) {
        running -= 1
        if pause > 0 {
            Task {
                try? await Task.sleep(for: .seconds(pause))
                open(host)
            }
        } else {
            open(host)
        }
        admitNext()
    }

    /// Turns away everybody who asks for the host before `until`.
    package func park(_ host: String, until: Date) {
        parked[host] = max(until, parked[host] ?? .distantPast)
    }

    /// The name by which the gate knows the host of an address; nil for an address that is never asked.
    package static func key(of url: URL) -> String? { try? Hop(start: url).host }

    /// The hosts that are turned away at a moment, with the end of that.
    package func parkedHosts(now: Date) -> [String: Date] { parked.filter { $0.value > now } }

    private func admit(_ host: String) {
        running += 1
        closed.insert(host)
    }

    private func open(_ host: String) {
        closed.remove(host)
        if waiting[host] != nil { ready.append(host) }
        admitNext()
    }

    private func admitNext() {
        while running < limit, !ready.isEmpty {
            let host = ready.removeFirst()
            guard var queue = waiting.removeValue(forKey: host), !queue.isEmpty else { continue }
            let waiter = queue.removeFirst()
            if let until = restEnd(host, waiter.now()) {
                waiter.continuation.resume(returning: .parked(until: until))
                for other in queue { other.continuation.resume(returning: .parked(until: until)) }
                continue
            }
            if !queue.isEmpty { waiting[host] = queue }
            admit(host)
            waiter.continuation.resume(returning: .entered)
        }
    }

    private func restEnd(_ host: String, _ now: Date) -> Date? {
        guard let until = parked[host] else { return nil }
        if until > now { return until }
        parked[host] = nil
        return nil
    }
}
