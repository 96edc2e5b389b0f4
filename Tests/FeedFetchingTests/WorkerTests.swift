import FeedFetching
import Foundation
import LoopbackPress
import PressModel
import Testing

/// Downloads in processes of their own, one test at a time since the servers flood: what a server does to one of them costs one answer.
@Suite(.serialized) struct WorkerTests {
    @Test(arguments: RawFault.allCases) func faultInAProcessIsNamed(_ fault: RawFault) async throws {
        let server = try await RawFaultServer.start(fault)
        let isEnded = fault.reason == "timeout" || fault == .endlessTrailers
        let fetcher = workerFetcher(timeout: isEnded ? 3 : 900)
        let outcome = await fetchLocal(server.baseURL, by: fetcher)
        server.stop()
        switch fault {
        case .longerThanStated, .cutOffChunk: #expect(outcome.document?.body == Data("<rss>".utf8))
        case .cutOffBody: #expect(outcome.document?.isCutOff == true)
        case .endlessTrailers:
            #expect(["crashed", "too-large", "timeout"].contains(outcome.failure?.reason.rawValue))
        case .earlyHints: #expect(outcome.document?.body == Data("<rss/>".utf8))
        default:
            #expect(outcome.failure?.reason.rawValue == fault.reason, "\(outcome)")
        }
    }

    @Test func bodyAndHeaderComeThroughThePipeAsTheyWere() async throws {
        let body = Data((0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31) })
        let answer = LoopbackResponse(headers: ["ETag": "\"x\"", "Content-Type": "text/xml"], body: body)
        try await withServer(["/rss": { _ in answer }]) { server in
            let fetcher = workerFetcher()
            for _ in 0..<3 {
                let document = try #require(await fetchLocal(server.url("/rss"), by: fetcher).document)
                #expect(document.body == body)
                #expect(document.head.validators?.etag == "\"x\"")
                #expect(document.head.value(of: "content-type") == "text/xml")
            }
        }
    }

    /// DNS rebinding: the check before the request sees a public address, the connection then goes to this machine.
    @Test func nameThatChangesItsAddressIsRefusedWhenTheConnectionIsMade() async throws {
        let resolver = FixedResolver(known: ["localhost": [IPAddress("93.184.215.14")].compactMap { $0 }])
        try await withServer(["/rss": { _ in .text("<rss/>") }]) { server in
            let address = server.url("/rss").absoluteString.replacing("127.0.0.1", with: "localhost")
            let request = FetchRequest(url: try #require(URL(string: address)))
            let fetcher = workerFetcher(resolver: resolver)
            #expect(await fetcher.fetch(request).failure?.reason == .privateAddress)
            #expect(server.requests.isEmpty)
            // The same process then serves a feed that may go there.
            #expect(await fetchLocal(server.url("/rss"), by: fetcher).document != nil)
        }
    }

    @Test func manyHostileAnswersAtOnceLeaveTheSoundOnesAlone() async throws {
        let press = try await FaultPress.start()
        let fetcher = workerFetcher(timeout: 900)
        let outcomes = await withTaskGroup(of: (String, FetchOutcome).self) { group in
            for feed in press.feeds where feed.reason != "timeout" {
                group.addTask { (feed.name, await fetchLocal(feed.url, by: fetcher)) }
            }
            return await group.reduce(into: [String: FetchOutcome]()) { $0[$1.0] = $1.1 }
        }
        await press.stop()
        // What the body means is for the parser to say.
        let parsers: Set = ["html-page", "no-items", "truncated", "not-a-feed"]
        for feed in press.feeds where feed.reason != "timeout" && feed.name != "challengeByScript" {
            let isRead = feed.reason.map(parsers.contains) ?? true
            let found = outcomes[feed.name]?.failure?.reason.rawValue
            #expect(found == (isRead ? nil : feed.reason), "\(feed.name)")
        }
    }

    @Test func programThatCannotDownloadIsNamed() async throws {
        let settings = FetchSettings(userAgent: "DiemTin/0.1", timeout: 5)
        let clock = PressClock(timeZone: .gmt) { testNow }
        for (path, reason) in [("/bin/false", "crashed"), ("/khong/co", "local")] {
            let command = DownloadWorkerCommand(executable: URL(fileURLWithPath: path), arguments: [])
            let fetcher = FeedFetcher(settings: settings, clock: clock, place: .workers(command))
            let url = try #require(URL(string: "http://127.0.0.1:9/"))
            #expect(await fetchLocal(url, by: fetcher).failure?.reason.rawValue == reason)
        }
    }

    @Test func cancelledFetchEndsItsProcess() async throws {
        let server = try await RawFaultServer.start(.silence)
        let before = downloadingProcesses()
        let task = Task { await fetchLocal(server.baseURL, by: workerFetcher(timeout: 100)) }
        for _ in 0..<100 where downloadingProcesses() == before { try await Task.sleep(for: .milliseconds(50)) }
        #expect(downloadingProcesses() > before)
        task.cancel()
        #expect(await task.value.failure?.reason == .local)
        for _ in 0..<100 where downloadingProcesses() > before { try await Task.sleep(for: .milliseconds(50)) }
        #expect(downloadingProcesses() == before)
        server.stop()
    }
}
