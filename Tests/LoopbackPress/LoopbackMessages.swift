public import Foundation

/// A request as the loopback server received it.
public struct LoopbackRequest: Sendable, Equatable {
    /// The method in capitals.
    public let method: String
    /// The path, percent-encoded, without query.
    public let path: String
    /// The query without its question mark; empty when there is none.
    public let query: String
    /// Header fields, names in small letters.
    public let headers: [String: String]

    /// Makes a request.
    public init(method: String, path: String, query: String = "", headers: [String: String] = [:]) {
        self.method = method
        self.path = path
        self.query = query
        self.headers = headers
    }
}

/// What the loopback server is to answer.
public struct LoopbackResponse: Sendable, Equatable {
    /// The status code.
    public var status: Int
    /// Header fields as they are to be sent; the length of the body is added by the server.
    public var headers: [String: String]
    /// The body as it is to be sent.
    public var body: Data

    /// Makes an answer.
    public init(status: Int = 200, headers: [String: String] = [:], body: Data = Data()) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// Makes an answer of text in UTF-8.
    public static func text(
        _ text: String,
        type: String = "text/plain; charset=utf-8",
        status: Int = 200
    ) -> LoopbackResponse {
        LoopbackResponse(status: status, headers: ["Content-Type": type], body: Data(text.utf8))
    }

    /// Makes a redirect.
    public static func redirect(_ status: Int, to location: String) -> LoopbackResponse {
        LoopbackResponse(status: status, headers: ["Location": location])
    }

    /// Makes an answer with an `ETag` of the body's hash, or 304 when the request shows that it has that body.
    public static func conditional(_ body: Data, type: String, for request: LoopbackRequest) -> LoopbackResponse {
        conditional(TaggedBody(body), type: type, for: request)
    }

    /// Makes an answer with the body's `ETag`, or 304 when the request shows that it has that body.
    static func conditional(_ body: TaggedBody, type: String, for request: LoopbackRequest) -> LoopbackResponse {
        let headers = ["ETag": body.tag, "Cache-Control": "max-age=60"]
        let shown = request.headers["if-none-match", default: ""].split(separator: ",")
        let isKnown = shown.contains { $0.trimmingCharacters(in: .whitespaces).replacing("W/", with: "") == body.tag }
        guard !isKnown else { return LoopbackResponse(status: 304, headers: headers) }
        return LoopbackResponse(headers: headers.merging(["Content-Type": type]) { $1 }, body: body.data)
    }
}

/// A body with its entity tag: a 64-bit FNV-1a hash (Fowler, Noll, Vo), the same in every run.
struct TaggedBody: Sendable {
    let data: Data
    let tag: String

    init(_ data: Data) {
        self.data = data
        let hash = data.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        self.tag = "\"\(String(hash, radix: 16))\""
    }
}
