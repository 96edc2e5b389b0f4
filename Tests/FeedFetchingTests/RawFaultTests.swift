import FeedFetching
import Foundation
import LoopbackPress
import PressModel
import Testing

/// Servers that break HTTP cost one feed's update and are named for what they did.
@Suite struct RawFaultTests {
    struct Case: CustomTestStringConvertible {
        let fault: RawFault
        let reason: FetchFailure.Reason

        var testDescription: String { "\(fault)" }
    }

    static let cases: [Case] = [
        Case(fault: .emptyReply, reason: .empty),
        Case(fault: .drip, reason: .timeout),
        Case(fault: .silence, reason: .timeout),
        Case(fault: .endlessBody, reason: .tooLarge),
        Case(fault: .redirectLoop, reason: .redirects),
        Case(fault: .garbage, reason: .other),
        Case(fault: .badGzip, reason: .other),
    ]

    @Test(arguments: cases) func faultIsNamed(_ test: Case) async throws {
        let server = try await RawFaultServer.start(test.fault)
        let seconds: Double = test.reason == .timeout ? 2 : 900
        let failure = await fetchLocal(server.baseURL, by: testFetcher(timeout: seconds)).failure
        server.stop()
        let found = try #require(failure)
        #expect(found.reason == test.reason, "\(found.detail)")
        #expect(!found.detail.isEmpty)
    }

    @Test(arguments: [RawFault.cutOffBody, .cutOffChunk]) func whatCameOfABodyThatBrokeOffIsKept(_ fault: RawFault)
        async throws
    {
        let server = try await RawFaultServer.start(fault)
        let document = try #require(await fetchLocal(server.baseURL).document)
        server.stop()
        #expect(document.isCutOff)
        #expect(!document.body.isEmpty)
    }

    @Test func serverWithoutTLSIsNotAskedInTheClear() async throws {
        let server = try await RawFaultServer.start(.garbage)
        let secure = server.baseURL.absoluteString.replacing("http:", with: "https:")
        let url = try #require(URL(string: secure))
        #expect(await fetchLocal(url).failure?.reason == .tls)
        server.stop()
    }

    @Test func statedLengthIsWhatCounts() async throws {
        let server = try await RawFaultServer.start(.longerThanStated)
        #expect(await fetchLocal(server.baseURL).document?.body == Data("<rss>".utf8))
        server.stop()
    }

    @Test func bodyOverTheLimitIsRefusedByItsStatedLengthAlone() async throws {
        try await withServer(["/rss": { _ in LoopbackResponse(body: Data(repeating: 0x20, count: 2 << 20)) }]) {
            let failure = try #require(await fetchLocal($0.url("/rss")).failure)
            #expect(failure.reason == .tooLarge)
            #expect(failure.detail.contains("1 MiB"))
        }
    }
}
