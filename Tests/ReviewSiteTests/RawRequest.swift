import Foundation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A request written byte by byte, for what a well-behaved client never sends.
enum RawRequest {
    /// Sends a text to a port of this machine and gives the beginning of the answer.
    ///
    /// It waits on a thread of its own: the desk under test needs those of the tests.
    static func send(_ text: String, port: Int, limit: Int = 200_000) async throws -> String {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async { continuation.resume(with: Result { try exchange(text, port, limit) }) }
        }
    }

    private static func exchange(_ text: String, _ port: Int, _ limit: Int) throws -> String {
        #if canImport(Glibc)
            let stream = Int32(SOCK_STREAM.rawValue)
        #else
            let stream = SOCK_STREAM
        #endif
        let handle = socket(AF_INET, stream, 0)
        guard handle >= 0 else { throw POSIXError(.EBADF) }
        defer { close(handle) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let isConnected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(handle, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        guard isConnected else { throw POSIXError(.ECONNREFUSED) }
        _ = Array(text.utf8).withUnsafeBytes { write(handle, $0.baseAddress, $0.count) }
        var answer: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 16_384)
        while answer.count < limit {
            let count = read(handle, &buffer, buffer.count)
            guard count > 0 else { break }
            answer += buffer[..<count]
            if isWhole(answer) { break }
        }
        return String(decoding: answer, as: UTF8.self)
    }

    /// Whether the answer has as many bytes as its head promises; not every server closes the connection.
    private static func isWhole(_ answer: [UInt8]) -> Bool {
        let head = String(decoding: answer.prefix(2_000), as: UTF8.self)
        guard let gap = head.range(of: "\r\n\r\n"),
            let length = head[..<gap.lowerBound].firstMatch(of: /(?i)content-length: *(\d+)/).flatMap({ Int($0.1) })
        else { return false }
        return answer.count >= head[..<gap.upperBound].utf8.count + length
    }
}
