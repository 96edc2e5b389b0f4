import FeedFetching
import Foundation
import LoopbackPress
import PressModel
import Testing

/// HTTPS and HTTP/2 through nginx; passed over where the machine has no nginx or openssl.
@Suite(.serialized, .enabled(if: SecureServer.isAvailable, "nginx hoặc openssl không có trên máy này"))
struct SecureTests {
    static let feed = "<rss version=\"2.0\"><channel><title>Báo Lành</title></channel></rss>"

    private func withSecureServer(_ body: (SecureServer) async throws -> Void) async throws {
        let server = try await SecureServer.start(feed: Self.feed)
        defer { server.stop() }
        try await body(server)
    }

    @Test(arguments: [SecureServer.Certificate.expired, .selfSigned, .otherHost])
    func certificateThatProvesNothingIsRefused(_ certificate: SecureServer.Certificate) async throws {
        try await withSecureServer { server in
            let url = try #require(server.urls[certificate]?.appendingPathComponent("rss"))
            #expect(await fetchLocal(url, by: workerFetcher(timeout: 60)).failure?.reason == .tls)
        }
    }

    /// URLSession on Linux aborts its process when it follows a redirect over HTTP/2 with other requests in flight.
    @Test(.enabled(if: SecureServer.trustedAuthority != nil, "cần DIEMTIN_TEST_AUTHORITY, xem .ci/run"))
    func redirectsOverHTTP2UnderLoadAllArrive() async throws {
        try await withSecureServer { server in
            let url = try #require(server.urls[.sound]?.appendingPathComponent("hop"))
            // Each address of 127.0.0.0/8 would be a host of its own, but the certificate names one alone.
            let fetchers = (0..<8).map { _ in workerFetcher(timeout: 60, concurrentHosts: 1) }
            let bodies = await withTaskGroup(of: Data?.self) { group in
                for number in 0..<80 {
                    group.addTask { await fetchLocal(url, by: fetchers[number % 8]).document?.body }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(bodies.count == 80)
            #expect(bodies.allSatisfy { $0 == Data(Self.feed.utf8) })
        }
    }
}
