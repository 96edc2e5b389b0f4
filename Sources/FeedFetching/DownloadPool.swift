import Dispatch
import Foundation

/// Downloads in processes of their own, a bounded number of them, started when they are first needed.
///
/// What a hostile server does to URLSession then ends a process of ours that does nothing else: the feed has failed and
/// the round goes on. A process whose download ended cleanly is used again.
actor DownloadPool: Downloader {
    private let command: DownloadWorkerCommand
    private let limit: Int
    private var running = 0
    private var idle: [DownloadProcess] = []
    private var waiting: [CheckedContinuation<Void, Never>] = []
    private let threads = DispatchQueue(label: "diemtin.downloads", attributes: .concurrent)

    init(command: DownloadWorkerCommand, count: Int) {
        self.command = command
        limit = max(1, count)
    }

    /// Sends the order to a process that is free.
    ///
    /// A process that ends without an answer is replaced once: it may have been ended by the system, or by an earlier
    /// download's remains. The second time it is the server's doing.
    func download(_ order: DownloadOrder) async -> DownloadResult {
        await takeTurn()
        defer { passTurn() }
        var result = DownloadResult.failed(.downloaderEnded)
        for _ in 0..<2 where result == .failed(.downloaderEnded) && !Task.isCancelled {
            result = await attempt(order)
        }
        return Task.isCancelled ? .failed(.cancelled) : result
    }

    private func attempt(_ order: DownloadOrder) async -> DownloadResult {
        let process: DownloadProcess
        do {
            process = try idle.popLast() ?? DownloadProcess(command)
        } catch {
            return .failed(.noDownloader(String(describing: error)))
        }
        let outcome = await withTaskCancellationHandler {
            await exchange(order, with: process)
        } onCancel: {
            process.kill()
        }
        switch outcome {
        case .success(let answer):
            if !answer.isLast { idle.append(process) }
            return answer.result
        case .failure(let fault):
            process.kill()
            return .failed(fault == .late ? .timeout : .downloaderEnded)
        }
    }

    private nonisolated func exchange(
        _ order: DownloadOrder,
        with process: DownloadProcess
    ) async -> Result<DownloadWire.Answer, DownloadFrame.Fault> {
        await withCheckedContinuation { continuation in
            threads.async {
                do throws(DownloadFrame.Fault) {
                    continuation.resume(returning: .success(try process.exchange(order)))
                } catch {
                    continuation.resume(returning: .failure(error))
                }
            }
        }
    }

    private func takeTurn() async {
        if running < limit {
            running += 1
        } else {
            await withCheckedContinuation { waiting.append($0) }
        }
    }

    /// Gives the turn to whoever has waited longest.
    private func passTurn() {
        if waiting.isEmpty { running -= 1 } else { waiting.removeFirst().resume() }
    }
}
