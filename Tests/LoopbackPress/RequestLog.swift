import Foundation

/// What a server was asked, kept for a test to look at.
final class RequestLog: @unchecked Sendable {
    private let lock = NSLock()
    private var kept: [LoopbackRequest] = []

    var requests: [LoopbackRequest] {
        lock.withLock { kept }
    }

    func add(_ request: LoopbackRequest) {
        lock.withLock { kept.append(request) }
    }
}
