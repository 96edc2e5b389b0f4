import ArticleStorage
import FeedFetching
package import Foundation
package import PressModel

/// A feed of the list with what earlier rounds learned of it.
package struct FeedCondition: Sendable {
    package let source: FeedSource
    /// Why the next round may pass it over; nil when it is due.
    package let wait: Words?
    /// The earliest moment of the next attempt.
    package let until: Date?
    /// The address that the feed has moved to for good.
    package let movedTo: URL?
}

/// Looks at, and mends, what keeps feeds from being read.
package struct FeedConditions {
    private let workspace: Workspace
    private let clock: PressClock

    package init(workspace: Workspace, clock: PressClock) {
        self.workspace = workspace
        self.clock = clock
    }

    /// Every feed of the lists; without an archive, all of them are due.
    package func all() throws -> [FeedCondition] {
        let archive = try openedArchive()
        let parked = try archive?.parkedHosts(at: clock.now()) ?? [:]
        return try workspace.sources().map { source in
            let state = source.disabledReason == nil ? try archive?.feedState(of: source) : nil
            let wait = self.wait(source, state, parked).map { FeedWaitWords(wait: $0, source: source, clock: clock) }
            return FeedCondition(source: source, wait: wait?.detail, until: wait?.until, movedTo: state?.movedTo)
        }
    }

    private func wait(_ source: FeedSource, _ state: FeedState?, _ parked: [String: Date]) -> FeedSchedule.Wait? {
        if let wait = state.flatMap({ FeedSchedule().wait($0, at: clock.now()) }) { return wait }
        let host = HostGate.key(of: state?.movedTo ?? source.url)
        return host.flatMap { parked[$0] }.map { .busy(until: $0) }
    }

    /// Hosts that asked to be left alone, with the end of that.
    package func parkedHosts() throws -> [String: Date] {
        try openedArchive()?.parkedHosts(at: clock.now()) ?? [:]
    }

    /// Makes a feed due again, at the address of the list.
    /// - Parameter name: Its identifier, title or address.
    /// - Returns: The feed.
    /// - Throws: `CommandFault` when no feed, or more than one, is called that, and while a round is running.
    package func wake(_ name: String) throws -> FeedSource {
        let named = try workspace.sources().filter { [$0.id, $0.title, $0.url.absoluteString].contains(name) }
        guard named.count <= 1 else {
            throw CommandFault(
                Words(vi: "có \(named.count) nguồn tên `\(name)`", en: "\(named.count) feeds are called `\(name)`"),
                remedy: Words(
                    vi: "ghi địa chỉ: \(named.map(\.url.absoluteString).joined(separator: ", "))",
                    en: "give the address: \(named.map(\.url.absoluteString).joined(separator: ", "))"
                )
            )
        }
        guard let source = named.first else {
            throw CommandFault(
                Words(vi: "không có nguồn `\(name)`", en: "there is no feed `\(name)`"),
                remedy: Words(vi: "xem tên bằng `diemtin feeds list`", en: "see the names by `diemtin feeds list`")
            )
        }
        let lock = try RoundLock(path: workspace.lockPath)
        defer { withExtendedLifetime(lock) {} }
        try openedArchive()?.wake(source)
        return source
    }

    private func openedArchive() throws -> Archive? {
        guard FileManager.default.fileExists(atPath: workspace.archivePath) else { return nil }
        return try Archive(path: workspace.archivePath, clock: clock)
    }
}
