import ArticleStorage
import Foundation
import Hummingbird
import Logging
import PressModel

@testable import ReviewSite

/// The desk on a free port of the loopback address, with an archive of its own.
final class DeskServer: Sendable {
    let port: Int
    let archive: Archive
    let clock: TestClock

    private init(port: Int, archive: Archive, clock: TestClock) {
        self.port = port
        self.archive = archive
        self.clock = clock
    }

    /// Starts the desk on an archive that holds `items`, lets `body` use it, stops it.
    static func open<Result: Sendable>(
        _ items: [ProcessedItem] = [],
        change: (inout DeskSettings) -> Void = { _ in },
        _ body: @escaping @Sendable (DeskServer) async throws -> Result
    ) async throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "desk-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let clock = TestClock()
        let archive = try Archive(path: folder.path + "/archive.sqlite", clock: clock.press)
        try store(items, in: archive)
        var settings = DeskSettings(clock: clock.press)
        settings.office = "Văn phòng <Ví Dụ>"
        settings.issues = [
            .init(id: "disaster", title: Words(vi: "Thiên tai", en: "Disasters")),
            .init(id: "urban", title: Words(vi: "Đô thị, xây dựng", en: "City and building")),
        ]
        change(&settings)
        let site = try ReviewSite(archive: archive, settings: settings)
        return try await serve(site, archive, clock, body)
    }

    private static func serve<Result: Sendable>(
        _ site: ReviewSite,
        _ archive: Archive,
        _ clock: TestClock,
        _ body: @escaping @Sendable (DeskServer) async throws -> Result
    ) async throws -> Result {
        let (ports, continuation) = AsyncStream.makeStream(of: Int.self)
        var logger = Logger(label: "desk")
        logger.logLevel = .critical
        let application = Application(
            router: site.router(),
            configuration: .init(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { channel in continuation.yield(channel.localAddress?.port ?? 0) },
            logger: logger
        )
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await application.run() }
            var iterator = ports.makeAsyncIterator()
            let port = await iterator.next() ?? 0
            defer { group.cancelAll() }
            return try await body(DeskServer(port: port, archive: archive, clock: clock))
        }
    }

    static func store(_ items: [ProcessedItem], in archive: Archive) throws {
        let source = FeedSource(
            id: "vi-du",
            title: "Báo <Ví Dụ>",
            url: URL(filePath: "/rss"),
            group: "Báo",
            origin: FileLocation(path: "Feeds/vi-du.opml", line: 1)
        )
        let check = FeedCheck(sourceID: source.id, sourceTitle: source.title, at: TestClock.start, outcome: .fetched)
        _ = try archive.store(FeedBatch(source: source, check: check, state: FeedState(), items: items))
    }

    /// A browser that nobody has logged in with.
    func browser() -> DeskBrowser { DeskBrowser(port: port) }

    /// A browser in which an account is logged in already.
    func browser(as name: String, _ role: DeskRole = .reviewer) throws -> DeskBrowser {
        if try archive.account(name) == nil {
            try archive.setAccount(name, role: role, passwordHash: "none", at: clock.now)
        }
        let token = Tokens.make()
        try archive.addSession(tokenHash: Tokens.hash(token), account: name, csrfToken: Tokens.make(), at: clock.now)
        return DeskBrowser(port: port, cookies: ["diemtin_session": token])
    }

    /// Numbers of the open findings in the queue's order.
    func open() throws -> [Int64] {
        try archive.queue(QueueFilter(), after: nil, limit: 50).stories.flatMap { $0.items.map(\.id) }
    }

    func verdict(_ id: Int64) throws -> Verdict? { try archive.reviewCase(id)?.item.decision?.verdict }

    /// What the log holds, by the words under which it keeps them.
    func logged() throws -> [String] { try archive.logEntries(before: nil, limit: 500).map(\.action) }
}

/// A clock that stands still until a test moves it.
final class TestClock: @unchecked Sendable {
    static let start = Date(timeIntervalSince1970: 1_795_000_000)

    private let lock = NSLock()
    private var moment = start

    var now: Date { lock.withLock { moment } }

    var press: PressClock {
        PressClock(timeZone: TimeZone(identifier: "Asia/Ho_Chi_Minh") ?? .gmt) { self.now }
    }

    func advance(_ seconds: TimeInterval) { lock.withLock { moment += seconds } }
}
