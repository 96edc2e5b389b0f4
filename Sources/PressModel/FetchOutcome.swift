package import Foundation

/// What the server gave for conditional requests (RFC 9110 §13).
package struct FetchValidators: Sendable, Equatable {
    package var etag: String?
    package var lastModified: String?

    package init(etag: String? = nil, lastModified: String? = nil) {
        self.etag = etag
        self.lastModified = lastModified
    }
}

/// How the download of one feed or page ended; a failure is data and never stops the round.
package enum FetchOutcome: Sendable {
    case fetched(FetchedDocument)
    /// The server answered 304: nothing changed since the validators were given.
    case unchanged(FetchedHead)
    case failed(FetchFailure)
}

/// What an answer says beside its body.
package struct FetchedHead: Sendable {
    /// The server's header fields, names as it sent them.
    package var headers: [String: String]
    /// The new address, only when every redirect on the way was permanent (301, 308).
    package var permanentURL: URL?

    package init(headers: [String: String] = [:], permanentURL: URL? = nil) {
        self.headers = headers
        self.permanentURL = permanentURL
    }

    /// What the server gave for conditional requests; nil where it gave nothing, or something absurdly long.
    package var validators: FetchValidators? {
        func field(_ name: String) -> String? { value(of: name).flatMap { $0.utf8.count <= 4_096 ? $0 : nil } }
        let found = FetchValidators(etag: field("ETag"), lastModified: field("Last-Modified"))
        return found.etag == nil && found.lastModified == nil ? nil : found
    }

    /// The value of a header field, found whatever its case (RFC 9110 §5.1).
    package func value(of name: String) -> String? {
        let wanted = name.lowercased()
        return headers.first { $0.key.lowercased() == wanted }?.value
    }
}

/// A body that was downloaded.
package struct FetchedDocument: Sendable {
    /// Decoded body, at most the fetcher's limit.
    package var body: Data
    /// Where it came from after redirects.
    package var finalURL: URL
    package var head: FetchedHead
    /// The connection ended before the body did.
    package var isCutOff: Bool

    package init(body: Data, finalURL: URL, head: FetchedHead, isCutOff: Bool = false) {
        self.body = body
        self.finalURL = finalURL
        self.head = head
        self.isCutOff = isCutOff
    }
}

/// Why nothing came, in a code for programs and words for people.
package struct FetchFailure: Error, Sendable, Equatable {
    /// The states that a user must be able to tell apart.
    package enum Reason: String, Sendable, Codable, CaseIterable {
        /// The name does not resolve.
        case dns
        /// No connection.
        case refused
        case timeout
        case tls
        /// The body ended before its stated length.
        case truncated
        /// An HTTP status that is no success.
        case http
        /// 410: the feed is gone for good.
        case gone
        /// 429 or 503: the host asks to be left alone.
        case busy
        /// A script challenge or bot wall stands before the feed.
        case challenge
        case tooLarge = "too-large"
        case redirects
        /// The address lies in the office's own network and the feed may not go there.
        case privateAddress = "private-address"
        case badURL = "bad-url"
        /// A web page where a feed should be.
        case htmlPage = "html-page"
        case empty
        /// A sound feed without a single item.
        case noItems = "no-items"
        /// Neither a feed nor a page.
        case notAFeed = "not-a-feed"
        /// robots.txt asks not to fetch this page.
        case robots
        case storage
        /// This machine could not ask: the round was stopped, or no process could be started.
        case local
        /// The process that downloaded ended before its answer: the server's doing, or the system's.
        case crashed
        case other
    }

    package let reason: Reason
    /// What happened and what can be done, in Vietnamese or English as the caller asked.
    package let detail: String
    package let status: Int?
    /// The moment before which the host asks not to be called again.
    package let retryAfter: Date?

    package init(_ reason: Reason, _ detail: String, status: Int? = nil, retryAfter: Date? = nil) {
        self.reason = reason
        self.detail = detail
        self.status = status
        self.retryAfter = retryAfter
    }
}
