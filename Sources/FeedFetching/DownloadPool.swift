import Dispatch
import Foundation

/// Downloads in processes of their own, started when no other is free; the hosts' turns (``HostGate``) bound how many.
///
/// What a hostile server does to URLSession then ends a process of ours that does nothing else: the feed has failed and
/// the round goes on. A process whose download ended cleanly is used again.
actor DownloadPool: Downloader {
    private let command: DownloadWorkerCommand
    private var idle: [DownloadProcess] = []
    private let threads = DispatchQueue(label: "diemtin.downloads", attributes: .concurrent)

    init(command: DownloadWorkerCommand) {
        self.command = command
    }

    /// Sends the order to a process that is free.
    ///
    /// A used process that ends without an answer may have been ended by the system, or by an earlier download's
    /// remains: a fresh one is tried in the time that is left. If that ends too, it is the server's doing.
    func download(_ order: DownloadOrder) async -> DownloadResult {
        let deadline = ContinuousClock.now + .seconds(order.seconds)
        if let used = idle.popLast() {
            let result = await attempt(order, with: used)
            guard result == .failed(.downloaderEnded), !Task.isCancelled else { return result }
        }
        var order = order
        order.seconds = (deadline - .now) / .seconds(1)
        guard order.seconds > 0 else { return .failed(.timeout) }
        do {
            return await attempt(order, with: try DownloadProcess(command))
        } catch {
            return .failed(.noDownloader(String(describing: error)))
        }
    }

    private func attempt(_ order: DownloadOrder, with process: DownloadProcess) async -> DownloadResult {
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
            if Task.isCancelled { return .failed(.cancelled) }
            if process.isOutgrown { return .failed(.tooLarge(limit: order.maximumBytes)) }
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
}
