import Foundation

/// One address on the way to a document, and what the way so far tells.
struct Hop: Sendable, Equatable {
    /// Where to ask, without user name, password and fragment.
    let url: URL
    /// Host in small letters and in ASCII (`xn--…`), without port, IPv6 in brackets: what the hosts' turns go by.
    let host: String
    /// The value of `Authorization`, from the user name and password of the feed list's address.
    let authorization: String?
    /// Redirects taken so far.
    let count: Int
    /// Every redirect so far was permanent.
    let isPermanent: Bool
    /// The feed list's address has a user name or password.
    let beganWithPassword: Bool

    /// The first hop.
    init(start url: URL) throws(FetchFault) {
        let authorization = Self.basic(url)
        try self.init(
            url,
            authorization: authorization,
            count: 0,
            isPermanent: true,
            beganWithPassword: authorization != nil
        )
    }

    private init(
        _ url: URL,
        authorization: String?,
        count: Int,
        isPermanent: Bool,
        beganWithPassword: Bool
    ) throws(FetchFault) {
        guard var parts = URLComponents(url: url.absoluteURL, resolvingAgainstBaseURL: true) else { throw .badURL }
        guard let scheme = parts.scheme?.lowercased() else { throw .badURL }
        guard scheme == "http" || scheme == "https" else { throw .unsupportedScheme }
        // A name with a dot at its end is the same host, but proxies' lists of exemptions are read differently then.
        guard var host = parts.encodedHost?.lowercased() else { throw .badURL }
        if host.hasSuffix(".") { host.removeLast() }
        guard !host.isEmpty else { throw .badURL }
        parts.encodedHost = host
        parts.scheme = scheme
        parts.user = nil
        parts.password = nil
        parts.fragment = nil
        guard let plain = parts.url else { throw .badURL }
        self.url = plain
        self.host = host
        self.authorization = authorization
        self.count = count
        self.isPermanent = isPermanent
        self.beganWithPassword = beganWithPassword
    }

    /// The hop that a redirect leads to; nil when the answer is no redirect (RFC 9110 §15.4).
    ///
    /// The password goes along only to the same scheme, host and port, and a redirect can never bring its own.
    func next(status: Int, location: String?) throws(FetchFault) -> Hop? {
        guard [301, 302, 303, 307, 308].contains(status) else { return nil }
        guard let location, !location.isEmpty else { throw .badRedirect("?") }
        let shown = String(location.prefix(200))
        guard let target = URL(string: location, relativeTo: url) else { throw .badRedirect(shown) }
        let permanent = isPermanent && (status == 301 || status == 308)
        do {
            let plain = try hop(to: target, authorization: nil, isPermanent: permanent)
            return plain.origin == origin
                ? try hop(to: target, authorization: authorization, isPermanent: permanent) : plain
        } catch {
            throw .badRedirect(shown)
        }
    }

    private func hop(to target: URL, authorization: String?, isPermanent: Bool) throws(FetchFault) -> Hop {
        try Hop(
            target,
            authorization: authorization,
            count: count + 1,
            isPermanent: isPermanent,
            beganWithPassword: beganWithPassword
        )
    }

    private var origin: [String] {
        let port = url.port ?? (url.scheme == "https" ? 443 : 80)
        return [url.scheme ?? "", host, String(port)]
    }

    private static func basic(_ url: URL) -> String? {
        guard let user = url.user(percentEncoded: false) else { return nil }
        let pair = user + ":" + (url.password(percentEncoded: false) ?? "")
        return "Basic " + Data(pair.utf8).base64EncodedString()
    }
}
