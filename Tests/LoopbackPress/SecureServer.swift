public import Foundation

/// nginx on this machine, over TLS and HTTP/2, with certificates made for the occasion; only where both programs are.
public final class SecureServer: Sendable {
    /// Whether the machine has what is needed.
    public static let isAvailable = program("nginx") != nil && program("openssl") != nil

    /// A folder with `ca.pem` and `ca.key` that this machine trusts; `.ci/run` makes one for the time of its run.
    ///
    /// URLSession on Linux takes no authority of its own, so that a sound certificate, and with it HTTP/2, can only be
    /// tried where the system trusts the authority that vouches for it.
    public static let trustedAuthority = ProcessInfo.processInfo.environment["DIEMTIN_TEST_AUTHORITY"]

    /// What is wrong with the server's certificate.
    public enum Certificate: String, Sendable, CaseIterable {
        /// Nothing, for whoever trusts ``SecureServer/authority``.
        case sound
        /// It ended yesterday.
        case expired
        /// Nobody vouches for it.
        case selfSigned
        /// It names another host.
        case otherHost
    }

    /// The addresses of the server, by certificate.
    public let urls: [Certificate: URL]
    private let folder: URL
    private let process: Process
    private let life: Task<Void, Never>

    private init(urls: [Certificate: URL], folder: URL, process: Process, life: Task<Void, Never>) {
        self.urls = urls
        self.folder = folder
        self.process = process
        self.life = life
    }

    /// Starts nginx; it serves `/rss`, and `/hop`, which redirects there.
    ///
    /// - Parameters:
    ///   - feed: The body of `/rss`.
    ///   - lifetime: Seconds after which the server ends by itself.
    /// - Returns: The running server.
    /// - Throws: When it does not come up within ten seconds.
    public static func start(feed: String, lifetime: Double = 900) async throws -> SecureServer {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("nginx-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(feed.utf8).write(to: folder.appendingPathComponent("rss"))
        for name in trustedAuthority == nil ? [] : ["ca.pem", "ca.key"] {
            try FileManager.default.copyItem(
                atPath: "\(trustedAuthority ?? "")/\(name)",
                toPath: "\(folder.path)/\(name)"
            )
        }
        try run("/bin/sh", ["-c", certificates], in: folder)
        let ports = Dictionary(uniqueKeysWithValues: try Certificate.allCases.map { ($0, try freePort()) })
        try Data(configuration(folder, ports).utf8).write(to: folder.appendingPathComponent("nginx.conf"))
        let process = try launch(program("nginx") ?? "", ["-p", folder.path, "-c", "nginx.conf", "-e", "error.log"])
        let life = Task {
            try? await Task.sleep(for: .seconds(lifetime))
            process.terminate()
        }
        var urls: [Certificate: URL] = [:]
        for (certificate, port) in ports { urls[certificate] = URL(string: "https://127.0.0.1:\(port)") }
        let server = SecureServer(urls: urls, folder: folder, process: process, life: life)
        for _ in 0..<100 where !FileManager.default.fileExists(atPath: folder.path + "/nginx.pid") {
            try await Task.sleep(for: .milliseconds(100))
        }
        guard process.isRunning else { throw LoopbackFault.notListening }
        return server
    }

    /// Ends the server.
    public func stop() {
        life.cancel()
        process.terminate()
        process.waitUntilExit()
        try? FileManager.default.removeItem(at: folder)
    }
}

extension SecureServer {
    /// Makes an authority and four certificates (openssl-req(1), openssl-x509(1)).
    private static let certificates = """
        set -e
        key="-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes"
        [ -f ca.pem ] || openssl req -x509 $key -keyout ca.key -out ca.pem -days 2 -subj "/CN=Điểm Tin thử nghiệm" -utf8
        openssl req -x509 $key -keyout selfSigned.key -out selfSigned.pem -days 2 -subj "/CN=localhost" \
            -addext "subjectAltName=IP:127.0.0.1"
        sign() {
            openssl req $key -keyout $1.key -out $1.csr -subj "/CN=localhost" -addext "subjectAltName=$2"
            openssl x509 -req -in $1.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days $3 -copy_extensions copy \
                -out $1.pem
        }
        sign sound IP:127.0.0.1 2
        sign expired IP:127.0.0.1 -1
        sign otherHost DNS:bao-khac.example 2
        """

    private static func configuration(_ folder: URL, _ ports: [Certificate: UInt16]) -> String {
        let servers = ports.map { certificate, port in
            """
            server {
                listen 127.0.0.1:\(port) ssl http2;
                ssl_certificate \(certificate.rawValue).pem;
                ssl_certificate_key \(certificate.rawValue).key;
                root \(folder.path);
                default_type application/rss+xml;
                location /hop { return 302 /rss; }
            }
            """
        }
        let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map { "\($0)_temp_path \(folder.path)/t;" }
        return """
            daemon off;
            user root;
            pid nginx.pid;
            worker_processes 1;
            events { worker_connections 256; }
            http {
                access_log off;
                \(temporary.joined(separator: "\n"))
                \(servers.joined(separator: "\n"))
            }
            """
    }

    /// A port that was free a moment ago.
    private static func freePort() throws -> UInt16 {
        let descriptor = socket(AF_INET, streamType, 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let done = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, length) == 0 && getsockname(descriptor, $0, &length) == 0
            }
        }
        guard done else { throw LoopbackFault.notListening }
        return UInt16(bigEndian: address.sin_port)
    }

    #if canImport(Glibc)
        private static let streamType = Int32(SOCK_STREAM.rawValue)
    #else
        private static let streamType = SOCK_STREAM
    #endif

    private static func program(_ name: String) -> String? {
        ["/usr/sbin", "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"].map { "\($0)/\(name)" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    private static func run(_ path: String, _ arguments: [String], in folder: URL) throws {
        let process = try launch(path, arguments, in: folder)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw LoopbackFault.notListening }
    }

    private static func launch(_ path: String, _ arguments: [String], in folder: URL? = nil) throws -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }
}
