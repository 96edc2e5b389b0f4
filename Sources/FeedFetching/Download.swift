import Dispatch
import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// What one request came to, before anybody judges it.
enum DownloadResult: Sendable {
    case answered(DownloadedAnswer)
    case failed(FetchFault)
}

/// A server's answer to one request.
struct DownloadedAnswer: Sendable {
    let status: Int
    let header: HeaderFields
    /// The decoded body; empty unless the status is a success.
    let body: Data
}

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
    private let progress = Locked(Progress())

    private init(maximumBytes: Int) {
        self.maximumBytes = maximumBytes
    }

    /// Sends the request and takes the answer, at most `maximumBytes` of it, within `seconds`.
    static func run(_ request: URLRequest, maximumBytes: Int, seconds: Double) async -> DownloadResult {
        let download = Download(maximumBytes: maximumBytes)
        let session = URLSession(configuration: configuration, delegate: download, delegateQueue: serialQueue())
        session.dataTask(with: request).resume()
        let result = await download.promise.value(
            within: seconds,
            late: .failed(.timeout),
            cancelled: .failed(.cancelled)
        )
        download.dropTheRest()
        DispatchQueue.global().async { session.invalidateAndCancel() }
        return result
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

    /// Notes the head of the answer and says whether its body is wanted.
    private func take(_ response: HTTPURLResponse) -> Bool {
        let header = HeaderFields(response)
        guard (200..<300).contains(response.statusCode) else {
            finish(.answered(DownloadedAnswer(status: response.statusCode, header: header, body: Data())))
            return false
        }
        if response.expectedContentLength > Int64(maximumBytes) {
            finish(.failed(.tooLarge(limit: maximumBytes)))
            return false
        }
        progress.withLock { progress in
            progress.status = response.statusCode
            progress.header = header
        }
        return true
    }
}

extension Download: URLSessionDataDelegate {
    func urlSession(
        _ session: URLSession,
        dataTask: URLSessionDataTask,
        didReceive response: URLResponse,
        completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
    ) {
        let isWanted = (response as? HTTPURLResponse).map(take) ?? false
        completionHandler(isWanted ? .allow : .cancel)
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
        _ = take(response)
        completionHandler(nil)
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        if let error { return finish(.failed(FetchFault(error))) }
        let answer = progress.withLock { progress in
            DownloadedAnswer(status: progress.status, header: progress.header, body: progress.body)
        }
        finish(answer.status == 0 ? .failed(.emptyReply) : .answered(answer))
    }
}
