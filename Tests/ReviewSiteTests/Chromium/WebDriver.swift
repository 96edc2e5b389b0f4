import Foundation

/// A headless Chromium that a test drives (W3C WebDriver, https://www.w3.org/TR/webdriver2/).
///
/// `chromedriver` and `chromium` are Debian's packages; where they are missing the tests that need them say so.
final class WebDriver {
    /// Kinds of windows that the tests look at.
    enum Window: String, CaseIterable, Sendable {
        case desktop, phone

        var size: (width: Int, height: Int) { self == .desktop ? (1_280, 900) : (390, 844) }
    }

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private static let driver = ["/usr/bin/chromedriver", "/usr/local/bin/chromedriver"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    /// Whether this machine has what the tests need.
    static var isThere: Bool { driver != nil }

    private let process: Process
    private let port: Int
    private var session = ""
    private let profile: URL

    /// Starts the browser in a window.
    init(_ window: Window) async throws {
        guard let driver = Self.driver else { throw Failure(description: "no chromedriver") }
        profile = FileManager.default.temporaryDirectory.appending(path: "chromium-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: profile, withIntermediateDirectories: true)
        let output = profile.appending(path: "driver.log")
        try Data().write(to: output)
        process = Process()
        process.executableURL = URL(filePath: driver)
        process.arguments = ["--port=0"]
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = FileHandle.nullDevice
        try process.run()
        port = try await Self.port(output)
        try await open(window)
    }

    /// Ends browser and driver.
    func quit() async {
        _ = try? await send("DELETE", "")
        // Not waited for: the wait of Foundation would keep a thread of the test pool, and the driver ends by itself.
        process.terminate()
        try? FileManager.default.removeItem(at: profile)
    }

    /// Bounded: at most 30 seconds.
    private static func port(_ output: URL) async throws -> Int {
        for _ in 0..<300 {
            let text = (try? String(contentsOf: output, encoding: .utf8)) ?? ""
            if let match = text.firstMatch(of: /started successfully on port (\d+)/),
                let port = Int(match.1)
            {
                return port
            }
            try await Task.sleep(for: .milliseconds(100))
        }
        throw Failure(description: "chromedriver did not start")
    }

    /// No name but the loopback address resolves, so that whatever a page asked for elsewhere would fail, and be seen.
    private func open(_ window: Window) async throws {
        let arguments = [
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--lang=vi",
            "--window-size=\(window.size.width),\(window.size.height)", "--user-data-dir=\(profile.path)/profile",
            "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1", "--disable-background-networking",
        ]
        var options: [String: Any] = ["args": arguments]
        if window == .phone {
            options["mobileEmulation"] = [
                "deviceMetrics": [
                    "width": window.size.width, "height": window.size.height, "pixelRatio": 2, "touch": true,
                ] as [String: Any]
            ]
        }
        let capabilities: [String: Any] = [
            "alwaysMatch": [
                "goog:chromeOptions": options, "goog:loggingPrefs": ["browser": "ALL", "performance": "ALL"],
            ] as [String: Any]
        ]
        let answer = try await send("POST", "/session", ["capabilities": capabilities])
        guard let value = answer as? [String: Any], let id = value["sessionId"] as? String else {
            throw Failure(description: "no session: \(answer)")
        }
        session = "/session/\(id)"
    }

    // MARK: Pages

    func go(to url: String) async throws { _ = try await send("POST", "/url", ["url": url]) }

    func url() async throws -> String { try await send("GET", "/url") as? String ?? "" }

    /// Runs a function body in the page.
    @discardableResult
    func run(_ script: String) async throws -> Any {
        try await send("POST", "/execute/sync", ["script": script, "args": [Any]()] as [String: Any])
    }

    func text(_ selector: String) async throws -> String {
        let quoted = selector.replacingOccurrences(of: "'", with: "\\'")
        return try await run("return document.querySelector('\(quoted)')?.innerText ?? ''") as? String ?? ""
    }

    func count(_ selector: String) async throws -> Int {
        let quoted = selector.replacingOccurrences(of: "'", with: "\\'")
        return try await run("return document.querySelectorAll('\(quoted)').length") as? Int ?? 0
    }

    func click(_ selector: String) async throws {
        _ = try await send("POST", "/element/\(try await element(selector))/click", [String: Any]())
    }

    func type(_ text: String, into selector: String) async throws {
        _ = try await send("POST", "/element/\(try await element(selector))/value", ["text": text])
    }

    /// Presses keys one after another, as on a keyboard, wherever the focus is.
    func press(_ keys: String) async throws {
        let actions = keys.flatMap { key -> [[String: String]] in
            [["type": "keyDown", "value": String(key)], ["type": "keyUp", "value": String(key)]]
        }
        let source: [String: Any] = ["type": "key", "id": "keyboard", "actions": actions]
        _ = try await send("POST", "/actions", ["actions": [source]])
    }

    /// Waits until a script gives true, at most 20 seconds.
    func wait(_ what: String, until script: String) async throws {
        for _ in 0..<200 {
            if (try? await run("return Boolean(\(script))")) as? Bool == true { return }
            try await Task.sleep(for: .milliseconds(100))
        }
        throw Failure(description: "waited in vain for \(what) at \(try await url()): \(try await text("main"))")
    }

    /// Writes what the window shows to `DIEMTIN_SCREENSHOTS`, where that is set.
    func screenshot(_ name: String) async throws {
        guard let folder = ProcessInfo.processInfo.environment["DIEMTIN_SCREENSHOTS"] else { return }
        let text = try await send("GET", "/screenshot") as? String ?? ""
        try Data(base64Encoded: text)?.write(to: URL(filePath: "\(folder)/\(name).png"))
    }

    /// Messages of the console since the last call: faults of scripts and refusals of the page's own policy.
    func console() async throws -> [String] {
        let entries = try await send("POST", "/se/log", ["type": "browser"]) as? [[String: Any]] ?? []
        return entries.compactMap { $0["message"] as? String }
    }

    /// Addresses that the page asked for since the last call.
    func requests() async throws -> [String] {
        let entries = try await send("POST", "/se/log", ["type": "performance"]) as? [[String: Any]] ?? []
        return entries.compactMap { entry in
            guard let text = entry["message"] as? String,
                let object = try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any],
                let message = object["message"] as? [String: Any],
                message["method"] as? String == "Network.requestWillBeSent",
                let parameters = message["params"] as? [String: Any],
                let request = parameters["request"] as? [String: Any]
            else { return nil }
            return request["url"] as? String
        }
    }

    private func element(_ selector: String) async throws -> String {
        let found = try await send("POST", "/element", ["using": "css selector", "value": selector])
        guard let id = (found as? [String: String])?.values.first else { throw Failure(description: "no \(selector)") }
        return id
    }

    /// Sends a command of the session and gives its value.
    @discardableResult
    private func send(_ method: String, _ path: String, _ body: [String: Any]? = nil) async throws -> Any {
        let data = try body.map { try JSONSerialization.data(withJSONObject: $0) } ?? Data()
        let head = """
            \(method) \(session + path) HTTP/1.1\r
            Host: 127.0.0.1:\(port)\r
            Content-Type: application/json\r
            Content-Length: \(data.count)\r
            Connection: close\r
            \r

            """
        // Foundation on Linux does not understand the driver's headers.
        let answer = try await RawRequest.send(head + String(decoding: data, as: UTF8.self), port: port, limit: 1 << 26)
        guard let gap = answer.range(of: "\r\n\r\n") else { throw Failure(description: answer) }
        let text = Data(answer[gap.upperBound...].utf8)
        let object = try JSONSerialization.jsonObject(with: text) as? [String: Any] ?? [:]
        if let value = object["value"] as? [String: Any], let error = value["error"] as? String {
            throw Failure(description: "\(method) \(path): \(error): \(value["message"] ?? "")")
        }
        return object["value"] ?? NSNull()
    }
}
