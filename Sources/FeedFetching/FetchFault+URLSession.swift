import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

extension FetchFault {
    /// Reads URLSession's error; on Linux many of libcurl's faults share the code −1 and differ only in their text.
    init(_ error: any Error) {
        let error = error as NSError
        let text = error.localizedDescription
        let known = Self.codes[error.code]
        self = error.domain == NSURLErrorDomain && known != nil ? known ?? .timeout : Self.reading(text)
    }

    private static let codes: [Int: FetchFault] = [
        NSURLErrorBadURL: .badURL,
        NSURLErrorTimedOut: .timeout,
        NSURLErrorCancelled: .cancelled,
        NSURLErrorCannotFindHost: .unresolved,
        NSURLErrorDNSLookupFailed: .unresolved,
        NSURLErrorCannotConnectToHost: .refused,
        NSURLErrorBadServerResponse: .emptyReply,
        NSURLErrorNetworkConnectionLost: .truncated,
    ]

    /// Words of libcurl's messages (lib/ and its TLS back ends), each with the fault it stands for.
    private static let phrases: [(String, FetchFault)] = [
        ("transfer closed", .truncated),
        ("connection reset", .truncated),
        ("recv failure", .truncated),
        ("not closed cleanly", .truncated),
        ("empty reply", .emptyReply),
        ("timed out", .timeout),
        ("could not resolve", .unresolved),
        ("couldn't connect", .refused),
        ("failed to connect", .refused),
    ]

    private static func reading(_ text: String) -> FetchFault {
        let lowered = text.lowercased()
        if let known = phrases.first(where: { lowered.contains($0.0) }) { return known.1 }
        if ["http/0.9", "unencoding", "chunk"].contains(where: lowered.contains) { return .garbled(text) }
        let speaksOfTLS = ["ssl", "tls", "certificate"].contains { lowered.contains($0) }
        return speaksOfTLS ? .tls(text) : .transport(text)
    }
}
