import Foundation

/// The demo office's configuration and feed list.
enum DemoFiles {
    static let configuration = """
        # Cấu hình của bản chạy thử. `diemtin init` viết tệp đầy đủ có chú thích.
        office:
          name: ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ
          place: Cần Thơ
          scope: [Cần Thơ]
        fetch:
          pause: 0
        # Mọi báo của bản chạy thử ở trên cùng một máy chủ.
        pages:
          per_host: 200

        """

    static func feedList(_ feeds: [(name: String, url: URL, givesChecks: Bool)]) -> String {
        let outlines = feeds.map { feed in
            "    <outline text=\"\(feed.name)\" type=\"rss\" xmlUrl=\"\(feed.url.absoluteString)\" dt:allowPrivate=\"true\""
                + (feed.givesChecks ? " dt:claims=\"true\"/>" : "/>")
        }
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <opml version="2.0" xmlns:dt="https://diemtin.vn/ns/opml/1">
              <head><title>Báo của bản chạy thử</title></head>
              <body>
            \(outlines.joined(separator: "\n"))
              </body>
            </opml>

            """
    }
}
