import Foundation

/// The proxy variables of the environment, which URLSession obeys by itself.
///
/// Behind a proxy it is the proxy that resolves names, and this machine often cannot.
struct ProxyEnvironment: Sendable {
    let variables: [String: String]

    init(_ variables: [String: String] = ProcessInfo.processInfo.environment) {
        self.variables = variables
    }

    /// Whether a request to `url` goes through a proxy, by the rules of curl: `http_proxy` in small letters only.
    func applies(to url: URL) -> Bool { proxy(for: url) != nil }

    /// The proxy's host for a request to `url`; nil where there is none.
    func host(for url: URL) -> String? {
        guard let proxy = proxy(for: url) else { return nil }
        return URLComponents(string: proxy.contains("://") ? proxy : "http://" + proxy)?.encodedHost
    }

    private func proxy(for url: URL) -> String? {
        guard let host = url.host()?.lowercased(), !isExempt(host) else { return nil }
        let names = url.scheme == "https" ? ["https_proxy", "HTTPS_PROXY"] : ["http_proxy"]
        return value(of: names + ["all_proxy", "ALL_PROXY"])
    }

    private func isExempt(_ host: String) -> Bool {
        guard let list = value(of: ["no_proxy", "NO_PROXY"]) else { return false }
        return list.split(whereSeparator: { $0 == "," || $0 == " " }).contains { entry in
            let name = entry.lowercased().drop { $0 == "." }
            return entry == "*" || host == name || host.hasSuffix("." + name)
        }
    }

    private func value(of names: [String]) -> String? {
        names.lazy.compactMap { variables[$0] }.first { !$0.isEmpty }
    }
}
