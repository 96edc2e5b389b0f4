import Foundation
import PressModel

/// Everything that can go wrong with a fetch, with what its description needs.
enum FetchFault: Error, Equatable, Codable {
    case badURL
    case unsupportedScheme
    case privateAddress(IPAddress)
    case unresolved
    case refused
    case timeout
    case cancelled
    case tls(String)
    case truncated
    case emptyReply
    case emptyBody
    case garbled(String)
    case tooLarge(limit: Int)
    case badRedirect(String)
    case tooManyRedirects(limit: Int)
    case status(Int)
    case gone
    case busy(Int, until: Date)
    case parked(until: Date)
    case challenge(Int)
    case unaskedNotModified
    case disallowedByRobots
    case transport(String)
    /// The process that downloaded ended without an answer.
    case downloaderEnded
    /// No process could be started.
    case noDownloader(String)

    var reason: FetchFailure.Reason {
        switch self {
        case .badURL, .unsupportedScheme: .badURL
        case .privateAddress: .privateAddress
        case .unresolved: .dns
        case .refused: .refused
        case .timeout: .timeout
        case .tls: .tls
        case .truncated: .truncated
        case .emptyReply, .emptyBody: .empty
        case .tooLarge: .tooLarge
        case .badRedirect, .tooManyRedirects: .redirects
        case .status, .unaskedNotModified: .http
        case .gone: .gone
        case .busy, .parked: .busy
        case .challenge: .challenge
        case .disallowedByRobots: .robots
        case .downloaderEnded: .crashed
        case .cancelled, .noDownloader: .local
        case .garbled, .transport: .other
        }
    }

    var status: Int? {
        switch self {
        case .status(let status), .busy(let status, _), .challenge(let status): status
        case .emptyBody: 200
        case .gone: 410
        case .unaskedNotModified: 304
        default: nil
        }
    }

    var retryAfter: Date? {
        switch self {
        case .busy(_, let until), .parked(let until): until
        default: nil
        }
    }
}
