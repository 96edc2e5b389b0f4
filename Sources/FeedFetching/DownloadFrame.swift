import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What passes between the program and a process that downloads: a head in JSON and a body as it is.
///
/// On the wire: the length of the head (4 bytes), that of the body (8 bytes), both in the machine's own order, then head
/// and body. Both ends are the same binary, so there is no version.
struct DownloadFrame: Equatable {
    var head: Data
    var body = Data()

    /// No head is longer; a larger number means that the other end is not what it should be.
    static let longestHead = 1 << 20

    /// Why a frame did not come.
    enum Fault: Error {
        /// The other end is gone.
        case ended
        /// The moment by which it should have come is over.
        case late
        /// What came is no frame.
        case garbled
    }

    /// Writes the frame; blocks while the other end does not read.
    func write(to descriptor: Int32) throws(Fault) {
        var lengths = Data()
        withUnsafeBytes(of: UInt32(head.count)) { lengths.append(contentsOf: $0) }
        withUnsafeBytes(of: UInt64(body.count)) { lengths.append(contentsOf: $0) }
        try Self.write(lengths + head, to: descriptor)
        try Self.write(body, to: descriptor)
    }

    /// Reads a frame; blocks until it is there or `deadline` is over.
    ///
    /// - Parameters:
    ///   - descriptor: The end of a pipe.
    ///   - longestBody: Bytes of body that are taken.
    ///   - deadline: Nil waits without end.
    /// - Returns: The frame.
    /// - Throws: ``Fault``, after which the other end is of no use.
    static func read(
        from descriptor: Int32,
        longestBody: Int,
        deadline: ContinuousClock.Instant? = nil
    ) throws(Fault) -> DownloadFrame {
        let lengths = try read(12, from: descriptor, deadline)
        let headLength = Int(lengths.withUnsafeBytes { $0.loadUnaligned(as: UInt32.self) })
        let bodyLength = lengths.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: 4, as: UInt64.self) }
        guard headLength <= longestHead, bodyLength <= UInt64(longestBody) else { throw .garbled }
        let head = try read(headLength, from: descriptor, deadline)
        return DownloadFrame(head: head, body: try read(Int(bodyLength), from: descriptor, deadline))
    }

    private static func write(_ data: Data, to descriptor: Int32) throws(Fault) {
        var rest = data
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { throw .ended }
            rest = rest.dropFirst(written)
        }
    }

    private static func read(
        _ count: Int,
        from descriptor: Int32,
        _ deadline: ContinuousClock.Instant?
    ) throws(Fault) -> Data {
        var data = Data(count: count)
        var filled = 0
        while filled < count {
            if let deadline { try wait(for: descriptor, until: deadline) }
            let got = data.withUnsafeMutableBytes { bytes in
                systemRead(descriptor, bytes.baseAddress.map { $0 + filled }, count - filled)
            }
            if got < 0, errno == EINTR { continue }
            guard got > 0 else { throw .ended }
            filled += got
        }
        return data
    }

    private static func wait(for descriptor: Int32, until deadline: ContinuousClock.Instant) throws(Fault) {
        while true {
            let left = (deadline - .now) / .milliseconds(1)
            guard left > 0 else { throw .late }
            var query = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            let ready = poll(&query, 1, Int32(min(left.rounded(.up), 60_000)))
            if ready > 0 { return }
            guard ready == 0 || errno == EINTR else { throw .ended }
        }
    }
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    read(descriptor, buffer, count)
}

private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, buffer, count)
}
