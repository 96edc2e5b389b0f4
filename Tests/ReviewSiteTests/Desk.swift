import ArticleStorage
import Foundation
import Hummingbird
import PressModel
import ReviewSite

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The desk on a free port of the loopback address, with an archive of its own.
struct Desk {
    struct Answer {
        let status: Int
        let headers: [String: String]
        let body: String
    }

    let port: Int

    /// The clock of the office: its zone decides the times shown.
    static let clock = PressClock(timeZone: TimeZone(identifier: "Asia/Ho_Chi_Minh") ?? .gmt) {
        Date(timeIntervalSince1970: 1_795_000_000)
    }

    /// Starts the desk, lets `body` ask it, stops it.
    static func open<Result: Sendable>(
        _ items: [ProcessedItem],
        language: Language = .vi,
        _ body: @escaping @Sendable (Desk) async throws -> Result
    ) async throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "desk-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let archive = try archive(folder.path + "/archive.sqlite", items)
        let site = try ReviewSite(
            archive: archive,
            issueTitles: ["flood": "Ngập, mưa bão"],
            clock: clock,
            language: language
        )
        let (ports, continuation) = AsyncStream.makeStream(of: Int.self)
        let application = Application(
            router: site.router(),
            configuration: .init(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { channel in continuation.yield(channel.localAddress?.port ?? 0) }
        )
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await application.run() }
            var iterator = ports.makeAsyncIterator()
            let port = await iterator.next() ?? 0
            defer { group.cancelAll() }
            return try await body(Desk(port: port))
        }
    }

    /// Asks for a path; `host` is what the request claims to be asking.
    func get(_ path: String, host: String? = nil) async throws -> Answer {
        guard let url = URL(string: "http://127.0.0.1:\(port)\(path)") else { throw URLError(.badURL) }
        var request = URLRequest(url: url, timeoutInterval: 30)
        if let host { request.setValue(host, forHTTPHeaderField: "Host") }
        let session = URLSession(configuration: .ephemeral)
        defer { session.finishTasksAndInvalidate() }
        let (data, response) = try await session.data(for: request)
        guard let response = response as? HTTPURLResponse else { throw URLError(.badServerResponse) }
        let headers = response.allHeaderFields.map { ("\($0.key)".lowercased(), "\($0.value)") }
        return Answer(
            status: response.statusCode,
            headers: Dictionary(headers) { first, _ in first },
            body: String(decoding: data, as: UTF8.self)
        )
    }

    private static func archive(_ path: String, _ items: [ProcessedItem]) throws -> Archive {
        let moment = clock.now()
        let archive = try Archive(path: path, clock: clock)
        let source = FeedSource(
            id: "vi-du",
            title: "Báo <Ví Dụ>",
            url: URL(filePath: "/rss"),
            group: "Báo",
            origin: FileLocation(path: "Feeds/vi-du.opml", line: 1)
        )
        let check = FeedCheck(sourceID: source.id, sourceTitle: source.title, at: moment, outcome: .fetched)
        _ = try archive.store(FeedBatch(source: source, check: check, state: FeedState(), items: items))
        return archive
    }

    /// An item with one finding in which every text is the given one.
    static func item(
        _ text: String,
        url: String? = "https://vidu.example/1",
        score: Double = 14.5,
        check: PublishedCheck? = nil
    ) -> ProcessedItem {
        let content = ArticleContent(title: text, summary: text, text: text)
        let evidence = Evidence(field: .title, start: 0, end: 1, text: text, term: text, weight: 4.5)
        return ProcessedItem(
            draft: ArticleDraft(
                guid: text + (url ?? ""),
                url: url,
                content: content,
                published: Date(timeIntervalSince1970: 1_794_999_000),
                contentHash: text
            ),
            findings: [
                Finding(
                    kind: check == nil ? .issue : .claim,
                    subject: "flood",
                    score: score,
                    threshold: 10,
                    evidence: [evidence],
                    rule: "r",
                    note: text,
                    check: check
                )
            ],
            places: []
        )
    }
}
