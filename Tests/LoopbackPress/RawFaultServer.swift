import FlyingSocks
public import Foundation

/// A socket on this machine that plays one fault to everybody who connects, and ends by itself.
public final class RawFaultServer: Sendable {
    /// The server's address, as `http://127.0.0.1:40123`.
    public let baseURL: URL
    private let tasks: [Task<Void, Never>]

    private init(baseURL: URL, tasks: [Task<Void, Never>]) {
        self.baseURL = baseURL
        self.tasks = tasks
    }

    /// Starts a server that plays `fault`.
    ///
    /// - Parameters:
    ///   - fault: What goes wrong.
    ///   - address: An address of this machine; each of 127.0.0.0/8 is a host of its own to the fetcher.
    ///   - lifetime: Seconds after which the server ends by itself.
    ///   - floodLimit: Bytes after which even an endless body ends.
    /// - Returns: The running server.
    /// - Throws: When no port can be had.
    public static func start(
        _ fault: RawFault,
        address: String = "127.0.0.1",
        lifetime: Double = 900,
        floodLimit: Int = 1 << 30
    ) async throws -> RawFaultServer {
        let socket = try Socket(domain: AF_INET)
        try socket.bind(to: .inet(ip4: address, port: 0))
        try socket.listen()
        guard case .ip4(_, let port) = try socket.sockname(), let url = URL(string: "http://\(address):\(port)")
        else { throw LoopbackFault.notListening }
        let pool = try await SocketPool<Poll>.client
        let listener = try AsyncSocket(socket: socket, pool: pool)
        let play = Task { await serve(listener, fault, floodLimit) }
        let life = Task {
            try? await Task.sleep(for: .seconds(lifetime))
            play.cancel()
        }
        return RawFaultServer(baseURL: url, tasks: [play, life])
    }

    /// Ends the server and its connections.
    ///
    /// The socket is closed by the task that listens on it: closed under its feet, the pool of FlyingSocks goes on
    /// waiting for its number, and never hears of the next socket that gets the same one.
    public func stop() {
        for task in tasks { task.cancel() }
    }

    private static func serve(_ listener: AsyncSocket, _ fault: RawFault, _ floodLimit: Int) async {
        await withDiscardingTaskGroup { group in
            while !Task.isCancelled, let connection = try? await listener.accept() {
                group.addTask {
                    try? await converse(connection, fault, floodLimit)
                    try? connection.close()
                }
            }
            group.cancelAll()
        }
        try? listener.close()
    }

    private static func converse(_ connection: AsyncSocket, _ fault: RawFault, _ floodLimit: Int) async throws {
        try await readHead(connection)
        for step in fault.script {
            switch step {
            case .send(let text): try await connection.write(Data(text.utf8))
            case .bytes(let data, let times): for _ in 0..<times { try await connection.write(data) }
            case .drip(let text, let pause): try await drip(text, pause, on: connection)
            case .wait: try await Task.sleep(for: .seconds(3600))
            case .flood: try await flood(connection, floodLimit)
            }
        }
    }

    /// Reads up to the empty line that ends a request, or to anything when the client speaks TLS (RFC 8446 §5.1).
    private static func readHead(_ connection: AsyncSocket) async throws {
        var head: [UInt8] = []
        while !head.suffix(4).elementsEqual("\r\n\r\n".utf8), head.count < 65_536, head.first != 0x16 {
            head += try await connection.read(atMost: 4_096)
        }
    }

    private static func drip(_ text: String, _ pause: Double, on connection: AsyncSocket) async throws {
        for _ in 0..<100_000 {
            try await connection.write(Data(text.utf8))
            try await Task.sleep(for: .seconds(pause))
        }
    }

    private static func flood(_ connection: AsyncSocket, _ limit: Int) async throws {
        let block = Data(repeating: UInt8(ascii: "x"), count: 1 << 18)
        for _ in 0..<limit / block.count {
            try Task.checkCancellation()
            try await connection.write(block)
        }
    }
}
