import Foundation
import Testing

@testable import FeedFetching

@Suite struct ProxyEnvironmentTests {
    @Test(arguments: [
        ([:], false), (["http_proxy": "http://proxy:3128"], false), (["https_proxy": "http://proxy:3128"], true),
        (["HTTPS_PROXY": "http://proxy:3128"], true), (["all_proxy": "socks5://proxy"], true),
        (["https_proxy": ""], false),
        (["https_proxy": "http://proxy", "no_proxy": "khac.example, .bao.example"], false),
        (["https_proxy": "http://proxy", "no_proxy": "*"], false),
        (["https_proxy": "http://proxy", "NO_PROXY": "ao.example"], true),
    ])
    func proxyIsSeen(_ variables: [String: String], _ applies: Bool) throws {
        let url = try #require(URL(string: "https://www.bao.example/rss"))
        #expect(ProxyEnvironment(variables).applies(to: url) == applies)
    }

    @Test func capitalsDoNotCountForPlainHTTP() throws {
        let url = try #require(URL(string: "http://www.bao.example/rss"))
        #expect(!ProxyEnvironment(["HTTP_PROXY": "http://proxy:3128"]).applies(to: url))
    }
}
