import FeedFetching
import Foundation
import LoopbackPress
import PressModel
import Testing

@Suite struct FeedFetcherTests {
    private let feed = Data("<rss><channel><title>Báo Sông Hậu</title></channel></rss>".utf8)

    @Test func bringsTheBodyWithItsValidators() async throws {
        let body = feed
        try await withServer(["/rss": { .conditional(body, type: "application/rss+xml", for: $0) }]) { server in
            let document = try #require(await fetchLocal(server.url("/rss")).document)
            #expect(document.body == feed)
            #expect(document.finalURL == server.url("/rss"))
            #expect(document.head.validators?.etag?.hasPrefix("\"") == true)
            #expect(document.head.permanentURL == nil)
        }
    }

    @Test func saysWhoAsksAndKeepsNoCookies() async throws {
        try await withServer([
            "/rss": { _ in
                LoopbackResponse(headers: ["Set-Cookie": "track=1; Path=/"], body: Data("<rss/>".utf8))
            }
        ]) { server in
            let fetcher = testFetcher()
            _ = await fetchLocal(server.url("/rss"), by: fetcher)
            _ = await fetchLocal(server.url("/rss"), by: fetcher)
            #expect(server.requests.count == 2)
            let second = try #require(server.requests.last)
            #expect(second.headers["user-agent"] == "DiemTin/0.1 (+mailto:vanphong@example.vn)")
            #expect(second.headers["cookie"] == nil)
            #expect(second.headers["accept"]?.contains("application/feed+json") == true)
        }
    }

    @Test func unchangedFeedIsNotSentAgain() async throws {
        let body = feed
        try await withServer(["/rss": { .conditional(body, type: "application/rss+xml", for: $0) }]) { server in
            let first = try #require(await fetchLocal(server.url("/rss")).document)
            let second = await fetchLocal(server.url("/rss"), validators: first.head.validators)
            #expect(second.isUnchanged)
            #expect(server.requests.last?.headers["if-none-match"] == first.head.validators?.etag)
        }
    }

    @Test func dateOfLastChangeIsShownToTheServer() async throws {
        let date = "Sat, 21 Nov 2026 01:00:00 GMT"
        try await withServer([
            "/rss": { request in
                request.headers["if-modified-since"] == date
                    ? LoopbackResponse(status: 304)
                    : LoopbackResponse(headers: ["Last-Modified": date], body: Data("x".utf8))
            }
        ]) { server in
            let first = try #require(await fetchLocal(server.url("/rss")).document)
            #expect(first.head.validators == FetchValidators(lastModified: date))
            #expect(await fetchLocal(server.url("/rss"), validators: first.head.validators).isUnchanged)
        }
    }

    struct Answer: CustomTestStringConvertible {
        let testDescription: String
        let response: LoopbackResponse
        let reason: FetchFailure.Reason
        let status: Int?
        let words: String
    }

    static let answers: [Answer] = [
        Answer(
            testDescription: "not there",
            response: .text("", status: 404),
            reason: .http,
            status: 404,
            words: "Hãy tìm địa chỉ mới"
        ),
        Answer(
            testDescription: "forbidden",
            response: .text("", status: 403),
            reason: .http,
            status: 403,
            words: "từ chối cho tải"
        ),
        Answer(
            testDescription: "login asked",
            response: LoopbackResponse(status: 401, headers: ["WWW-Authenticate": "Basic realm=\"x\""]),
            reason: .http,
            status: 401,
            words: "đăng nhập"
        ),
        Answer(
            testDescription: "server broken",
            response: .text("", status: 500),
            reason: .http,
            status: 500,
            words: "đang gặp lỗi"
        ),
        Answer(
            testDescription: "gone for good",
            response: .text("", status: 410),
            reason: .gone,
            status: 410,
            words: "gỡ hẳn"
        ),
        Answer(
            testDescription: "Cloudflare's challenge",
            response: LoopbackResponse(status: 403, headers: ["cf-mitigated": "challenge"]),
            reason: .challenge,
            status: 403,
            words: "kiểm tra trình duyệt"
        ),
        Answer(
            testDescription: "unasked 304",
            response: LoopbackResponse(status: 304),
            reason: .http,
            status: 304,
            words: "304"
        ),
        Answer(
            testDescription: "empty body",
            response: LoopbackResponse(),
            reason: .empty,
            status: 200,
            words: "không gửi nội dung"
        ),
    ]

    @Test(arguments: answers) func uselessAnswerIsNamed(_ answer: Answer) async throws {
        try await withServer(["/rss": { _ in answer.response }]) { server in
            let failure = try #require(await fetchLocal(server.url("/rss")).failure)
            #expect(failure.reason == answer.reason)
            #expect(failure.status == answer.status)
            #expect(failure.detail.contains(answer.words), "\(failure.detail)")
        }
    }

    @Test func wordsComeInEnglishWhenAsked() async throws {
        try await withServer([:]) { server in
            let failure = try #require(await fetchLocal(server.url("/no"), by: testFetcher(language: .en)).failure)
            #expect(failure.detail == "127.0.0.1 has no such address (404). Look for the feed's new address.")
        }
    }

    @Test func busyHostIsLeftAloneByAllItsFeeds() async throws {
        try await withServer([
            "/a": { _ in LoopbackResponse(status: 429, headers: ["Retry-After": "120"]) },
            "/b": { _ in .text("<rss/>") },
        ]) { server in
            let fetcher = testFetcher()
            let first = try #require(await fetchLocal(server.url("/a"), by: fetcher).failure)
            #expect(first.reason == .busy)
            #expect(first.retryAfter == testNow.addingTimeInterval(120))
            #expect(first.detail.contains("22/11/2026 14:02"), "\(first.detail)")
            let second = try #require(await fetchLocal(server.url("/b"), by: fetcher).failure)
            #expect(second.reason == .busy)
            #expect(second.retryAfter == first.retryAfter)
            #expect(server.requests.map(\.path) == ["/a"])
        }
    }

    @Test(arguments: ["ftp://baocantho.example/rss", "file:///etc/passwd", "rss.xml", "http:///rss"])
    func otherAddressesAreRefused(_ address: String) async throws {
        let url = try #require(URL(string: address))
        #expect(await fetchLocal(url).failure?.reason == .badURL)
    }

    @Test(arguments: ["http://127.0.0.1:1/rss", "http://2130706433:1/", "http://[::1]:1/", "http://localhost:1/"])
    func ownNetworkIsClosedUnlessAllowed(_ address: String) async throws {
        let url = try #require(URL(string: address))
        let closed = try #require(await testFetcher().fetch(FetchRequest(url: url)).failure)
        #expect(closed.reason == .privateAddress)
        #expect(closed.detail.contains("allowPrivate"))
    }

    @Test(arguments: ["http://127.0.0.1:1/rss", "http://localhost:1/"])
    func serverThatIsOffIsSaidToBeOff(_ address: String) async throws {
        let url = try #require(URL(string: address))
        #expect(await fetchLocal(url).failure?.reason == .refused)
    }

    @Test func oneInnerAddressAmongPublicOnesIsEnoughToRefuse() async throws {
        let addresses = ["93.184.216.34", "10.1.2.3"].compactMap { IPAddress($0) }
        let fetcher = testFetcher(resolver: FixedResolver(known: ["bao.example": addresses]))
        let url = try #require(URL(string: "http://bao.example/rss"))
        let failure = try #require(await fetcher.fetch(FetchRequest(url: url)).failure)
        #expect(failure.reason == .privateAddress)
        #expect(failure.detail.contains("10.1.2.3"))
    }

    @Test func unknownNameIsSaidToBeUnknown() async throws {
        let fetcher = testFetcher(resolver: FixedResolver(known: [:]))
        let url = try #require(URL(string: "http://khong-co.invalid/rss"))
        let failure = try #require(await fetcher.fetch(FetchRequest(url: url)).failure)
        #expect(failure.reason == .dns)
        #expect(failure.detail.contains("khong-co.invalid"))
    }

    @Test func cancelledFetchReturnsAtOnce() async throws {
        let raw = try await RawFaultServer.start(.silence)
        let task = Task { await fetchLocal(raw.baseURL, by: testFetcher(timeout: 100)) }
        try await Task.sleep(for: .milliseconds(200))
        task.cancel()
        #expect(await task.value.failure?.reason == .local)
        raw.stop()
    }
}
