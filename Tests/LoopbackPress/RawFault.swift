import Foundation

/// A way in which a server misbehaves below HTTP, where FlyingFox would be too well-mannered.
public enum RawFault: Sendable, CaseIterable {
    /// Closes without sending a byte.
    case emptyReply
    /// Sends half of the body that it announced, and closes.
    case cutOffBody
    /// Announces chunks and closes inside one.
    case cutOffChunk
    /// Sends more than the length it announced.
    case longerThanStated
    /// Sends the header and then a byte at a time, without end.
    case drip
    /// Accepts the connection and says nothing.
    case silence
    /// Sends a body that does not end.
    case endlessBody
    /// Redirects to itself.
    case redirectLoop
    /// Sends bytes that are no HTTP.
    case garbage
    /// Announces gzip and sends something else.
    case badGzip
    /// Announces chunks and sends a length that is no number.
    case badChunk
    /// Sends the header a byte at a time (slow loris).
    case slowHead
    /// Sends two interim answers before its answer (RFC 9110 §15.2).
    case earlyHints
    /// Ends its chunks and then sends trailer fields without end.
    case endlessTrailers
    /// Asks to be left alone for an hour.
    case tooManyRequests
    /// Announces one gigabyte and sends it.
    case gigabyte
    /// Sends a gigabyte of zeros in seven megabytes of gzip.
    case gzipBomb
    /// Sends a gigabyte of one letter in 32 kilobytes of Zstandard.
    case zstdBomb
    /// Sends a quarter of a gigabyte of zeros in 203 bytes of Brotli.
    case brotliBomb

    /// What the server sends, in order.
    var script: [RawStep] {
        switch self {
        case .emptyReply: []
        case .cutOffBody: [.send(Self.head(["Content-Length: 1000"]) + String(repeating: "x", count: 500))]
        case .cutOffChunk: [.send(Self.head(["Transfer-Encoding: chunked"]) + "400\r\n" + "<rss>")]
        case .longerThanStated: [.send(Self.head(["Content-Length: 5"]) + "<rss>and more than was said")]
        case .drip: [.send(Self.head(["Content-Length: 100000"])), .drip("x", every: 0.05)]
        case .silence: [.wait]
        case .endlessBody: [.send(Self.head([])), .flood]
        case .redirectLoop: [.send("HTTP/1.1 302 Found\r\nLocation: /again\r\nContent-Length: 0\r\n\r\n")]
        case .garbage: [.send("\u{1}\u{2}\u{3} not HTTP\r\n\r\n")]
        case .badGzip: [.send(Self.head(["Content-Encoding: gzip", "Content-Length: 5"]) + "<rss>")]
        case .badChunk: [.send(Self.head(["Transfer-Encoding: chunked"]) + "zz\r\n<rss>\r\n0\r\n\r\n")]
        case .slowHead: [.send("HTTP/1.1 200 OK\r\nX-Slow: "), .drip("x", every: 0.05)]
        case .earlyHints:
            [
                .send("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"),
                .send(Self.head(["Content-Length: 6"]) + "<rss/>"),
            ]
        case .endlessTrailers:
            [
                .send(Self.head(["Transfer-Encoding: chunked"]) + "5\r\n<rss>\r\n0\r\n"),
                .bytes(Data("X-Duoi: \(String(repeating: "x", count: 1_000))\r\n".utf8), times: 1_000_000),
            ]
        case .tooManyRequests:
            [.send("HTTP/1.1 429 Too Many Requests\r\nRetry-After: 3600\r\nContent-Length: 0\r\n\r\n")]
        case .gigabyte: [.send(Self.head(["Content-Length: 1073741824"])), .flood]
        case .gzipBomb: Self.bomb("gzip", CompressionBomb.gzipHead, CompressionBomb.gzipMegabyte, times: 1_024)
        case .zstdBomb: Self.bomb("zstd", CompressionBomb.zstdHead, CompressionBomb.zstdMegabyte, times: 1_024)
        case .brotliBomb: Self.bomb("br", CompressionBomb.brotli, Data(), times: 0)
        }
    }

    private static func bomb(_ coding: String, _ start: Data, _ block: Data, times: Int) -> [RawStep] {
        [.send(head(["Content-Encoding: \(coding)"])), .bytes(start, times: 1), .bytes(block, times: times)]
    }

    private static func head(_ fields: [String]) -> String {
        (["HTTP/1.1 200 OK", "Content-Type: application/rss+xml", "Connection: close"] + fields)
            .joined(separator: "\r\n") + "\r\n\r\n"
    }
}

/// One act of a misbehaving server.
enum RawStep: Sendable {
    case send(String)
    case bytes(Data, times: Int)
    case drip(String, every: Double)
    case wait
    case flood
}
