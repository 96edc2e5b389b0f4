import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The process that downloads: takes orders from standard input and answers on standard output, one at a time.
///
/// URLSession on Linux can be ended or bloated by a hostile server, and a download that has been given up goes on in it
/// (FEEDS.md). Here that costs one answer: a download that did not end cleanly takes its process with it.
package enum DownloadWorker {
    /// Orders after which a process is replaced, so that nothing that URLSession leaves behind adds up.
    private static let longestService = 200

    /// Bytes that the process may keep resident: a bomb in Brotli came to 60 MiB when it was cut off, and headers or
    /// trailers that do not end grow without any body.
    private static let residentLimit = 80 << 20

    /// The exit code of a process whose answer outgrew that.
    static let outgrown: Int32 = 3

    /// Bytes that the process may ask the system for, should the watch be too slow.
    private static let dataLimit: rlim_t = 192 << 20

    /// Serves until the other end closes its pipe.
    package static func serve() async -> Never {
        var limit = rlimit(rlim_cur: dataLimit, rlim_max: dataLimit)
        _ = setrlimit(rlimitData, &limit)
        watchMemory()
        var served = 0
        for await order in orders() {
            served += 1
            await setGuard(for: order)
            var outcome = await Download.run(order)
            if let address = ConnectionGuard.refusedAddress, case .failed = outcome.result {
                outcome.result = .failed(.privateAddress(address))
            }
            let isLast = !outcome.isClean || served == longestService
            let answer = DownloadWire.Answer(result: outcome.result, isLast: isLast)
            guard let frame = try? DownloadWire.frame(answer), (try? frame.write(to: STDOUT_FILENO)) != nil else {
                break
            }
            if isLast { break }
        }
        // Without `exit`: threads of URLSession may still be at work, and nothing is left to be written.
        _exit(0)
    }

    private static func setGuard(for order: DownloadOrder) async {
        if order.allowPrivate { return ConnectionGuard.open() }
        guard let proxy = ProxyEnvironment().host(for: order.url) else { return ConnectionGuard.close(exempt: []) }
        ConnectionGuard.close(exempt: await SystemResolver().addresses(of: proxy))
    }

    /// Ends the process when it has grown too large; what it was asked for is then lost, and nothing else.
    private static func watchMemory() {
        Thread.detachNewThread {
            let page = Int(sysconf(Int32(_SC_PAGESIZE)))
            while true {
                usleep(50_000)
                // proc(5): the second number of statm is the resident set in pages.
                let fields = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(separator: " ")
                guard let resident = fields?.dropFirst().first.flatMap({ Int($0) }) else { return }
                if resident * page > residentLimit { _exit(outgrown) }
            }
        }
    }

    /// Reads orders on a thread of its own.
    ///
    /// When the pipe ends, the process ends at once, in the middle of a download:
    /// nobody waits for the answer any more.
    private static func orders() -> AsyncStream<DownloadOrder> {
        AsyncStream { continuation in
            Thread.detachNewThread {
                while let frame = try? DownloadFrame.read(from: STDIN_FILENO, longestBody: 0),
                    let order = try? DownloadWire.order(frame)
                {
                    continuation.yield(order)
                }
                _exit(0)
            }
        }
    }

    #if canImport(Glibc)
        private static let rlimitData = __rlimit_resource_t(RLIMIT_DATA.rawValue)
    #else
        private static let rlimitData = RLIMIT_DATA
    #endif
}
