import Foundation
import LoopbackPress

/// Serves many small feeds, so that what a round costs can be measured from outside.
///
/// `demo-press --many 1000 --list Feeds/nhieu.opml --seconds 300`
struct ManyFeedsServer {
    static let itemsPerFeed = 30

    let count: Int
    /// Where the list of the feeds is written.
    let list: String
    /// The server ends by itself after this time.
    let seconds: Double

    /// The values of `--many`, `--list` and `--seconds`; nil without `--many`.
    init?(_ values: [String: String]) {
        guard let count = values["--many"].flatMap(Int.init), let list = values["--list"] else { return nil }
        self.count = max(1, count)
        self.list = list
        seconds = min(values["--seconds"].flatMap(Double.init) ?? 300, 3_600)
    }

    func run() async throws {
        let server = try await LoopbackServer.start(lifetime: seconds) { request in
            guard let number = Int(request.path.split(separator: "/").last ?? "") else { return nil }
            let body = Data(Self.feed(number).utf8)
            return .conditional(body, type: "application/rss+xml; charset=utf-8", for: request)
        }
        let feeds = (0..<count).map { (name: "Nguồn \($0)", url: server.url("/feed/\($0)"), givesChecks: false) }
        try Data(DemoFiles.feedList(feeds).utf8).write(to: URL(fileURLWithPath: list))
        print("\(count) nguồn, mỗi nguồn \(Self.itemsPerFeed) bài, phục vụ \(Int(seconds)) giây")
        fflush(nil)
        try await Task.sleep(for: .seconds(seconds))
        await server.stop()
    }

    private static let places = ["Ninh Kiều", "Cái Răng", "Bình Thủy", "Ô Môn", "Thốt Nốt", "Ngã Bảy", "Vị Thanh"]
    private static let matters = [
        "Người dân chờ tiền bồi thường sau thu hồi đất", "Triều cường gây ngập nhiều tuyến đường",
        "Phụ huynh lo khoản thu đầu năm học", "Bệnh viện quá tải bệnh nhân sốt xuất huyết",
        "Kênh ô nhiễm, cá chết nổi trắng mặt nước", "Giải bóng đá học sinh khai mạc", "Giá heo hơi tăng nhẹ",
    ]

    private static func feed(_ number: Int) -> String {
        let items = (0..<itemsPerFeed).map { index in
            let place = places[(number + index) % places.count]
            let matter = matters[(number * 3 + index) % matters.count]
            let hour = 10 + index % 12
            return """
                <item><title>\(matter) ở \(place), bài \(number)-\(index)</title>
                <link>https://bao-\(number).example/tin/\(index)</link><guid>\(number)-\(index)</guid>
                <pubDate>Sun, 22 Nov 2026 \(hour):15:00 +0700</pubDate>
                <description><![CDATA[<p>\(matter). Sáng 22/11, đại diện khu vực \(index) cho biết bà con ở \(place) \
                đã nhiều lần nêu ý kiến; phường hẹn trả lời trước cuối tháng và sẽ báo cáo cấp trên.</p>]]></description>
                </item>
                """
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\"><channel><title>Nguồn \(number)</title>"
            + "<link>https://bao-\(number).example/</link><language>vi</language>\(items.joined())</channel></rss>"
    }
}
