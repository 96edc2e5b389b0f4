import Foundation
import PasswordHashing

/// Compares passwords apart from the threads that answer requests, two at a time: each takes a tenth of a second and
/// tens of megabytes.
final class PasswordWork: Sendable {
    /// Comparisons that may wait; whoever comes after them is told to come again.
    static let mostWaiting = 64

    private let queue: OperationQueue

    init() {
        queue = OperationQueue()
        queue.maxConcurrentOperationCount = 2
    }

    /// Whether a password belongs to a stored hash; without a hash as much work is done, and the answer is no.
    /// - Throws: `DeskRefusal.busy` when too many wait.
    func matches(_ password: String, hash: String?) async throws -> Bool {
        guard queue.operationCount < Self.mostWaiting else { throw DeskRefusal.busy }
        return await withCheckedContinuation { continuation in
            queue.addOperation {
                guard let hash, let known = PasswordHash(hash) else {
                    PasswordHash.pretend(password)
                    return continuation.resume(returning: false)
                }
                continuation.resume(returning: known.matches(password))
            }
        }
    }
}
