import Foundation

/// One request as it goes to whoever sends it.
struct DownloadOrder: Sendable, Equatable, Codable {
    var url: URL
    /// Header fields to send.
    var header: [String: String]
    /// Bytes of the decoded body; one more ends the download.
    var maximumBytes: Int
    /// Seconds for the whole exchange.
    var seconds: Double
    /// Lets the connection go to a private address.
    var allowPrivate: Bool
}

/// What one request came to, before anybody judges it.
enum DownloadResult: Sendable, Equatable {
    case answered(DownloadedAnswer)
    case failed(FetchFault)
}

/// A server's answer to one request.
struct DownloadedAnswer: Sendable, Equatable {
    let status: Int
    let header: HeaderFields
    /// The decoded body; empty unless the status is a success.
    let body: Data
    /// The connection ended before the body did.
    var isCutOff = false
}

/// Whatever sends one request and takes its answer; redirects are answers and are not followed.
protocol Downloader: Sendable {
    func download(_ order: DownloadOrder) async -> DownloadResult
}

/// Where downloads take place.
package enum DownloadPlace: Sendable {
    /// Inside the calling process, which a hostile server can then bloat or end: for tests alone.
    case thisProcess
    /// In processes of their own, see ``DownloadPool``.
    case workers(DownloadWorkerCommand)

    var downloader: any Downloader {
        switch self {
        case .thisProcess: DirectDownloader()
        case .workers(let command): DownloadPool(command: command)
        }
    }
}

/// Downloads inside the calling process.
struct DirectDownloader: Downloader {
    func download(_ order: DownloadOrder) async -> DownloadResult {
        await Download.run(order).result
    }
}
