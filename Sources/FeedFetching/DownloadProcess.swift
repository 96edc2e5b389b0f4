import CSystemShims
import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A running process that downloads, seen from the program that started it.
///
/// It is used by one caller at a time; ``DownloadPool`` sees to that.
final class DownloadProcess: Sendable {
    /// Seconds beyond the order's own limit after which the process counts as stuck.
    private static let grace = 3.0

    private let worker: CSystemShims.worker
    /// The status that waitpid(2) gave; nil while the process runs.
    private let status = Locked<Int32?>(nil)

    /// An order to a process that has ended must come back as a fault, not as a signal that ends this program.
    private static let brokenPipesAreFaults: Void = { _ = signal(SIGPIPE, SIG_IGN) }()

    /// Starts the process.
    init(_ command: DownloadWorkerCommand) throws(Failure) {
        Self.brokenPipesAreFaults
        worker = try Self.spawn(command)
    }

    deinit {
        kill()
        close(worker.input)
        close(worker.output)
    }

    /// Sends an order and waits for its answer; blocks the thread.
    ///
    /// - Throws: ``DownloadFrame/Fault``: the process is then of no use any more.
    func exchange(_ order: DownloadOrder) throws(DownloadFrame.Fault) -> DownloadWire.Answer {
        try DownloadWire.frame(order).write(to: worker.input)
        let frame = try DownloadFrame.read(
            from: worker.output,
            longestBody: order.maximumBytes,
            deadline: .now + .seconds(order.seconds + Self.grace)
        )
        return try DownloadWire.answer(frame)
    }

    /// Ends the process at once, whatever it is doing.
    func kill() {
        status.withLock { status in
            guard status == nil else { return }
            sendSignal(worker.identifier, SIGKILL)
            var found: Int32 = 0
            while waitpid(worker.identifier, &found, 0) < 0, errno == EINTR {}
            status = found
        }
    }

    /// Whether the process has ended itself because an answer outgrew its memory.
    var isOutgrown: Bool {
        // wait(2): an exit by oneself has no signal in the low seven bits, and its code in the next byte.
        status.withLock { $0.map { $0 & 0x7F == 0 && $0 >> 8 & 0xFF == DownloadWorker.outgrown } ?? false }
    }

    /// Why no process could be started.
    struct Failure: Error, CustomStringConvertible {
        let code: Int32
        var description: String { String(cString: strerror(code)) }
    }
}

// Foundation's `Process` hands every open descriptor of the program down, and swift-subprocess runs a process within
// one call; hence the shim.
extension DownloadProcess {
    private static func spawn(_ command: DownloadWorkerCommand) throws(Failure) -> CSystemShims.worker {
        let path = command.executable.path(percentEncoded: false)
        var words = ([path] + command.arguments).map { strdup($0) } + [nil]
        var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for string in words + variables { free(string) } }
        var started = CSystemShims.worker()
        let code = worker_spawn(path, &words, &variables, &started)
        guard code == 0 else { throw Failure(code: code) }
        return started
    }

    /// glibc gives each thread an arena of its own, and Swift writes a long trace when it aborts.
    private static var environment: [String: String] {
        ProcessInfo.processInfo.environment.merging(
            ["MALLOC_ARENA_MAX": "2", "SWIFT_BACKTRACE": "enable=no"]
        ) { _, ours in ours }
    }
}

private func sendSignal(_ process: pid_t, _ signal: Int32) {
    kill(process, signal)
}
