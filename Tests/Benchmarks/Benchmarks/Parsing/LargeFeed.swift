import Foundation

/// A feed of a given size, written once to a temporary file so that `xmllint` reads the very same bytes.
struct LargeFeed {
    let bytes: [UInt8]
    let file: URL

    /// How the items of a feed carry their text.
    enum Style: String, CaseIterable {
        /// A short lead in CDATA, as most Vietnamese outlets have it, and every third item with its whole text.
        case sections
        /// The same, with the markup escaped.
        case escaped
        /// Headlines and dates alone.
        case tiny
    }

    init(_ style: Style, megabytes: Int) throws {
        var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" "
        text += "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>Báo Đo Lường</title>\n"
        text += "<link>https://doluong.example/</link><language>vi</language>\n"
        var output = Array(text.utf8)
        var number = 0
        while output.count < megabytes << 20 {
            output += Array(Self.item(style, number).utf8)
            number += 1
        }
        output += Array("</channel></rss>\n".utf8)
        bytes = output
        file = FileManager.default.temporaryDirectory.appendingPathComponent("diemtin-\(style.rawValue).xml")
        try Data(output).write(to: file)
    }

    private static func item(_ style: Style, _ number: Int) -> String {
        let head = """
            <item><title>Người dân phường Cái Răng kiến nghị sớm sửa cầu dân sinh, tin số \(number)</title>
            <link>https://doluong.example/tin/\(number).html?muc=xa-hoi&amp;trang=1</link>
            <guid isPermaLink="false">tin-\(number)</guid><pubDate>Sun, 22 Nov 2026 08:\(10 + number % 50):00 +0700</pubDate>
            <category>Xã hội</category>
            """
        switch style {
        case .tiny: return head + "</item>\n"
        case .sections:
            let full = number.isMultiple(of: 3) ? "<content:encoded><![CDATA[\(text)]]></content:encoded>" : ""
            return head + "<description><![CDATA[\(lead)]]></description>\(full)</item>\n"
        case .escaped:
            let full = number.isMultiple(of: 3) ? "<content:encoded>\(escaped(text))</content:encoded>" : ""
            return head + "<description>\(escaped(lead))</description>\(full)</item>\n"
        }
    }

    private static let lead =
        "<a href=\"https://doluong.example/tin.html\"><img src=\"https://anh.doluong.example/1.jpg\"></a><br>"
        + "Cầu sắt bắc qua rạch Bà Vèn xuống cấp nhiều năm, học sinh và xe chở nông sản qua lại mỗi ngày đều lo lắng."

    private static let text = (1...12).map { number in
        "<p>Theo phản ánh của bà con khu vực \(number), mỗi khi nước lớn, mặt cầu rung mạnh, lan can gỉ sét. Phường đã "
            + "<b>ghi nhận ý kiến</b> và đề nghị thành phố bố trí vốn; dự kiến khởi công trong quý I/2027.</p>"
    }.joined()

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}
