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
final class DownloadProcess: @unchecked Sendable {
    /// Seconds beyond the order's own limit after which the process counts as stuck.
    private static let grace = 3.0

    private let process = Process()
    private let orders = Pipe()
    private let answers = Pipe()
    private let isKilled = Locked(false)

    /// Starts the process.
    init(_ command: DownloadWorkerCommand) throws {
        process.executableURL = command.executable
        process.arguments = command.arguments
        var environment = ProcessInfo.processInfo.environment
        // glibc gives each thread an arena of its own, and Swift writes a long trace when it aborts.
        environment["MALLOC_ARENA_MAX"] = "2"
        environment["SWIFT_BACKTRACE"] = "enable=no"
        process.environment = environment
        process.standardInput = orders
        process.standardOutput = answers
        process.standardError = FileHandle.nullDevice
        try process.run()
    }

    deinit { kill() }

    /// Sends an order and waits for its answer; blocks the thread.
    ///
    /// - Throws: ``DownloadFrame/Fault``: the process is then of no use any more.
    func exchange(_ order: DownloadOrder) throws(DownloadFrame.Fault) -> DownloadWire.Answer {
        try DownloadWire.frame(order).write(to: orders.fileHandleForWriting.fileDescriptor)
        let frame = try DownloadFrame.read(
            from: answers.fileHandleForReading.fileDescriptor,
            longestBody: order.maximumBytes,
            deadline: .now + .seconds(order.seconds + Self.grace)
        )
        return try DownloadWire.answer(frame)
    }

    /// Ends the process at once, whatever it is doing.
    func kill() {
        let isFirst = isKilled.withLock { killed in
            defer { killed = true }
            return !killed
        }
        if isFirst, process.isRunning { sendSignal(process.processIdentifier, SIGKILL) }
    }
}

private func sendSignal(_ process: Int32, _ signal: Int32) {
    kill(process, signal)
}
