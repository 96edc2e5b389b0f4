import Foundation
import Testing

@testable import ReviewSite

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Asks the desk as a browser does: keeps its cookies, sends forms; does not follow redirects by itself.
final class DeskBrowser {
    struct Answer {
        let status: Int
        let headers: [String: String]
        let body: String

        var location: String { headers["location"] ?? "" }
        /// The location without its fragment, as it is asked for.
        var target: String { String(location.split(separator: "#", maxSplits: 1).first ?? "") }
    }

    let port: Int
    private(set) var cookies: [String: String]

    init(port: Int, cookies: [String: String] = [:]) {
        self.port = port
        self.cookies = cookies
    }

    func get(_ path: String, headers: [String: String] = [:]) async throws -> Answer {
        let answer = try await send(path, headers: headers)
        // A name that a template finds only further out is written as the value of another view.
        #expect(!answer.body.contains("ReviewSite."), "\(path) shows a value of the program")
        return answer
    }

    /// Posts fields as they are.
    func post(_ path: String, _ fields: [String: String], headers: [String: String] = [:]) async throws -> Answer {
        let body = fields.map { "\(FormFields.encoded($0.key))=\(FormFields.encoded($0.value))" }.joined(separator: "&")
        return try await send(path, body: body, headers: headers)
    }

    /// Fills in a form of a page and sends it, as pressing one of its buttons does.
    func submit(_ form: String, on path: String, _ fields: [String: String] = [:]) async throws -> Answer {
        let page = try DeskPage(try await get(path).body)
        guard let shown = page.form(form) else { throw URLError(.resourceUnavailable) }
        return try await post(shown.action, shown.fields.merging(fields) { $1 })
    }

    /// The page's token, for forms that a test writes itself.
    func csrf() async throws -> String {
        try DeskPage(try await get("/").body).form("logout")?.fields["csrf"] ?? ""
    }

    private func send(_ path: String, body: String? = nil, headers: [String: String]) async throws -> Answer {
        guard let url = URL(string: "http://127.0.0.1:\(port)\(path)") else { throw URLError(.badURL) }
        var request = URLRequest(url: url, timeoutInterval: 60)
        if let body {
            request.httpMethod = "POST"
            request.httpBody = Data(body.utf8)
            request.setValue("application/x-www-form-urlencoded", forHTTPHeaderField: "Content-Type")
        }
        let cookie = cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
        if !cookie.isEmpty { request.setValue(cookie, forHTTPHeaderField: "Cookie") }
        for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
        let configuration = URLSessionConfiguration.ephemeral
        configuration.httpShouldSetCookies = false
        configuration.httpCookieStorage = nil
        let session = URLSession(configuration: configuration, delegate: NoRedirects(), delegateQueue: nil)
        defer { session.finishTasksAndInvalidate() }
        let (data, response) = try await session.data(for: request)
        guard let response = response as? HTTPURLResponse else { throw URLError(.badServerResponse) }
        return answer(data, response)
    }

    private func answer(_ data: Data, _ response: HTTPURLResponse) -> Answer {
        let pairs = response.allHeaderFields.map { ("\($0.key)".lowercased(), "\($0.value)") }
        let headers = Dictionary(pairs) { "\($0), \($1)" }
        for part in (headers["set-cookie"] ?? "").split(whereSeparator: { $0 == ";" || $0 == "," }) {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = pair[0].filter { $0 != " " }
            guard name.hasPrefix("diemtin_") else { continue }
            cookies[name] = pair.count == 2 && !pair[1].isEmpty ? String(pair[1]) : nil
        }
        return Answer(status: response.statusCode, headers: headers, body: String(decoding: data, as: UTF8.self))
    }
}

private final class NoRedirects: NSObject, URLSessionTaskDelegate {
    func urlSession(
        _ session: URLSession,
        task: URLSessionTask,
        willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest,
        completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }
}
