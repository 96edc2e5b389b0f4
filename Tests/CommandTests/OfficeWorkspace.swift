import Foundation

/// A workspace for a test: made by `diemtin init`, with feeds of the test's own.
struct OfficeWorkspace {
    let folder: TemporaryFolder

    /// Makes the workspace, with a long timeout by default, since the test's own server shares the machine with others.
    static func make(
        feeds: [(name: String, url: URL)],
        timeout: Int = 300,
        pagesPerHost: Int = 20
    ) async throws -> OfficeWorkspace {
        let workspace = OfficeWorkspace(folder: try TemporaryFolder())
        let made = try await Program.run("init", workspace.path)
        guard made.code == 0 else { throw Failure(text: made.errors) }
        for name in try FileManager.default.contentsOfDirectory(atPath: workspace.path + "/Feeds") {
            try FileManager.default.removeItem(atPath: workspace.path + "/Feeds/" + name)
        }
        try workspace.folder.write("diemtin.yaml", configuration(timeout: timeout, pagesPerHost: pagesPerHost))
        try workspace.folder.write("Feeds/test.opml", list(feeds))
        return workspace
    }

    struct Failure: Error { let text: String }

    var path: String { folder.path }

    func run(_ words: String..., now: String = "2026-11-23T06:30:00+07:00") async throws -> Program.Result {
        try await Program.run(words + ["--workspace", path, "--now", now])
    }

    private static func configuration(timeout: Int, pagesPerHost: Int) -> String {
        """
        office:
          name: ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ
          place: Cần Thơ
          scope: [Cần Thơ]
        fetch:
          pause: 0
          timeout: \(timeout)
        pages:
          per_host: \(pagesPerHost)

        """
    }

    private static func list(_ feeds: [(name: String, url: URL)]) -> String {
        let lines = feeds.map {
            "<outline text=\"\($0.name)\" type=\"rss\" xmlUrl=\"\($0.url.absoluteString)\" dt:allowPrivate=\"true\"/>"
        }
        return """
            <opml version="2.0" xmlns:dt="https://diemtin.vn/ns/opml/1"><head><title>Thử</title></head><body>
            \(lines.joined(separator: "\n"))
            </body></opml>
            """
    }
}
