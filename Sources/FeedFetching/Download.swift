import Dispatch
import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// One request on a URLSession of its own.
///
/// URLSession on Linux cannot be stopped: after `cancel()` a fast server's body keeps coming, and `cancel()` itself may
/// block for seconds (swift-corelibs-foundation as of Swift 6.3). So the answer is handed over the moment it is known,
/// the session is given up on a queue that may block, and what still arrives is dropped. A session for each request
/// keeps a hostile server from holding up the others, which would share the session's one work queue.
final class Download: NSObject, Sendable {
    private struct Progress {
        var status = 0
        var header = HeaderFields([:])
        var body = Data()
        var isOver = false
    }

    private let maximumBytes: Int
    private let promise = Promise<DownloadResult>()
    private let end = Promise<Bool>()
    private let progress = Locked(Progress())

    private init(maximumBytes: Int) {
        self.maximumBytes = maximumBytes
    }

    /// What a download came to, and whether URLSession has done with it.
    struct Outcome: Sendable {
        var result: DownloadResult
        var isClean: Bool
    }

    /// Seconds for which URLSession may wind up a download whose answer is known.
    private static let windingUp = 0.2

    /// Sends the order's request and takes the answer within the order's limits.
    static func run(_ order: DownloadOrder) async -> Outcome {
        let download = Download(maximumBytes: order.maximumBytes)
        let session = URLSession(configuration: configuration, delegate: download, delegateQueue: serialQueue())
        session.dataTask(with: request(order)).resume()
        let result = await download.promise.value(
            within: order.seconds,
            late: .failed(.timeout),
            cancelled: .failed(.cancelled)
        )
        download.dropTheRest()
        let isClean = await download.end.value(within: windingUp, late: false, cancelled: false)
        DispatchQueue.global().async { session.invalidateAndCancel() }
        return Outcome(result: result, isClean: isClean)
    }

    private static func request(_ order: DownloadOrder) -> URLRequest {
        var request = URLRequest(url: order.url)
        // Given to the initialiser it is not heeded on Linux: 60 seconds hold then (seen in a starved test).
        request.timeoutInterval = order.seconds
        for (name, value) in order.header { request.setValue(value, forHTTPHeaderField: name) }
        return request
    }

    private static var configuration: URLSessionConfiguration {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.httpCookieStorage = nil
        configuration.httpShouldSetCookies = false
        configuration.httpCookieAcceptPolicy = .never
        configuration.urlCache = nil
        configuration.urlCredentialStorage = nil
        configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
        configuration.httpMaximumConnectionsPerHost = 1
        return configuration
    }

    private static func serialQueue() -> OperationQueue {
        let queue = OperationQueue()
        queue.maxConcurrentOperationCount = 1
        return queue
    }

    private func dropTheRest() {
        progress.withLock { progress in
            progress.isOver = true
            progress.body = Data()
        }
    }

    private func finish(_ result: DownloadResult) {
        dropTheRest()
        promise.keep(result)
    }

    /// Answers URLSession, unless the session has been given up.
    ///
    /// URLSession aborts the process when it is answered after its task has ended ("Received callback for HTTP
    /// redirection, but we're not waiting for it"; swift-corelibs-foundation as of Swift 6.3). The answer is queued
    /// under the lock that `dropTheRest` takes before the session is ended, so it always comes first or not at all.
    private func answer(_ handler: () -> Void) {
        progress.withLock { progress in
            if !progress.isOver { handler() }
        }
    }

    /// What the head of the answer settles by itself; nil when the body is wanted, and the head is then noted.
    private func settled(_ response: HTTPURLResponse) -> DownloadResult? {
        let header = HeaderFields(response)
        guard (200..<300).contains(response.statusCode) else {
            return .answered(DownloadedAnswer(status: response.statusCode, header: header, body: Data()))
        }
        guard response.expectedContentLength <= Int64(maximumBytes) else {
            return .failed(.tooLarge(limit: maximumBytes))
        }
        progress.withLock { progress in
            progress.status = response.statusCode
            progress.header = header
        }
        return nil
    }
}

extension Download: URLSessionDataDelegate {
    func urlSession(
        _ session: URLSession,
        dataTask: URLSessionDataTask,
        didReceive response: URLResponse,
        completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
    ) {
        guard let response = response as? HTTPURLResponse else { return answer { completionHandler(.cancel) } }
        // 100 and 103 come before the answer itself (RFC 9110 §15.2).
        if (100..<200).contains(response.statusCode) { return answer { completionHandler(.allow) } }
        let result = settled(response)
        answer { completionHandler(result == nil ? .allow : .cancel) }
        if let result { finish(result) }
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        let isTooLarge = progress.withLock { progress in
            guard !progress.isOver else { return false }
            guard data.count <= maximumBytes - progress.body.count else { return true }
            progress.body.append(data)
            return false
        }
        if isTooLarge { finish(.failed(.tooLarge(limit: maximumBytes))) }
    }

    /// Refuses to follow: every hop is checked first, and URLSession aborts the process when it follows over HTTP/2.
    func urlSession(
        _ session: URLSession,
        task: URLSessionTask,
        willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest,
        completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        let result = settled(response)
        answer { completionHandler(nil) }
        if let result { finish(result) }
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        end.keep(true)
        let fault = error.map(FetchFault.init)
        let answer = progress.withLock { progress in
            DownloadedAnswer(
                status: progress.status,
                header: progress.header,
                body: progress.body,
                isCutOff: fault == .truncated
            )
        }
        // What came of a body that broke off is worth reading; anything else that went wrong leaves nothing.
        if let fault, !answer.isCutOff || answer.body.isEmpty { return finish(.failed(fault)) }
        finish(answer.status == 0 ? .failed(.emptyReply) : .answered(answer))
    }
}
