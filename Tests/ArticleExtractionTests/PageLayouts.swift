/// One article of an invented outlet, and pages that show it in the layouts of Vietnamese news systems.
enum PageLayouts {
    /// A page in one layout.
    struct Layout: Sendable {
        var name: String
        var html: String
        var url: String?
    }

    static let title = "Sạt lở bờ sông Ô Môn, sáu căn nhà ở phường Phước Thới trôi xuống sông"
    static let lead =
        "Đêm 11 rạng sáng 12/11, một đoạn bờ sông Ô Môn dài hơn 60 m bất ngờ sụp xuống, kéo theo sáu căn nhà."
    static let paragraphs = [
        "Theo UBND phường Phước Thới, vụ sạt lở xảy ra lúc 23 giờ 40, khi nhiều hộ dân đang ngủ, rất may không có người bị thương.",
        "Đại diện phường cho biết, ngoài sáu căn nhà bị trôi, 14 hộ nằm sát mép sông đã được di dời đến nhà văn hóa khu vực ngay trong đêm.",
        "“Tôi nghe tiếng rắc rắc rồi nền nhà nghiêng hẳn, chỉ kịp đưa con ra ngoài”, một người dân kể lại.",
        "Cơ quan chuyên môn ghi nhận dòng chảy đổi hướng, khoét sâu chân bờ, và đề nghị làm kè khẩn cấp với kinh phí 48 tỷ đồng.",
        "Lực lượng chức năng đã giăng dây cảnh báo, cấm tàu ghe trên 10 tấn neo đậu trong phạm vi 500 m.",
    ]

    /// The text that must come out of every layout.
    static var text: String { ([lead] + paragraphs).joined(separator: "\n") }

    private static let menu =
        "<nav class='main-nav'><ul>"
        + (1...20).map { "<li><a href='/muc-\($0)'>Chuyên mục số \($0) của báo</a></li>" }.joined() + "</ul></nav>"
    private static let related =
        "<div class='box-tin-lien-quan'><h3>Tin liên quan</h3><ul>"
        + (1...6).map {
            "<li><a href='/tin-\($0)'>Một tiêu đề khác, khá dài, về chuyện kè sông, đường sá và nước máy số \($0)</a></li>"
        }.joined() + "</ul></div>"
    private static let comments =
        "<section id='comment-list'><h3>Bình luận</h3>"
        + (1...4).map {
            "<div class='comment-item'><p>Ý kiến bạn đọc thứ \($0): mong sớm làm kè, bà con khổ quá, năm nào cũng lo.</p></div>"
        }.joined() + "</section>"
    private static let footer =
        "<footer><p>Cơ quan chủ quản: Tòa soạn ví dụ. Giấy phép số 00/GP. Địa chỉ: đường Ví Dụ, phường Ninh Kiều, Cần Thơ.</p></footer>"
    private static var body: String { paragraphs.map { "<p class='Normal'>\($0)</p>" }.joined(separator: "\n") }

    private static func page(_ content: String, head: String = "") -> String {
        """
        <!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>\(title) - Báo Ví Dụ</title>\(head)
        <script>var menu = "<p>không phải bài</p>";</script></head><body>\(menu)\(content)\(footer)</body></html>
        """
    }

    static let all: [Layout] = [
        Layout(
            name: "fck_detail with description, figures and byline",
            html: page(
                """
                <div class="container"><div class="sidebar-1"><span class="date">Thứ năm, 12/11/2026, 06:40 (GMT+7)</span>
                <h1 class="title-detail">\(title)</h1><p class="description">\(lead)</p><article class="fck_detail">\(body)
                <figure><picture><img src="a.jpg"></picture><figcaption><p class="Image">Bờ sông sáng 12/11. Ảnh: Bạn đọc</p></figcaption></figure>
                <p class="author_mail" style="text-align:right"><strong>Tổ phóng viên</strong></p></article></div>
                <div class="sidebar-2">\(related)</div></div>\(comments)
                """
            ),
            url: "https://vnexpress.net/sat-lo.html"
        ),
        Layout(
            name: "detail-sapo and detail-content with boxes inside",
            html: page(
                """
                <div class="detail__main"><div class="detail-time"><div data-role="publishdate">12/11/2026 06:40 GMT+7</div></div>
                <h1 class="detail-title">\(title)</h1><h2 class="detail-sapo">\(lead)</h2>
                <div class="detail-cmain"><div class="detail-content afcbc-body" data-role="content"><p>\(paragraphs[0])</p>
                <figure class="VCSortableInPreviewMode"><div><img src="a.jpg"></div><figcaption class="PhotoCMS_Caption"><p>Hiện trường vụ sạt lở - Ảnh: CTV</p></figcaption></figure>
                <p>\(paragraphs[1])</p><div class="VCSortableInPreviewMode link-content-footer" type="RelatedOneNews"><div class="relate-news"><a href="/x">Một tiêu đề khác khá dài về kè sông và đường sá ở địa phương</a></div></div>
                <p>\(paragraphs[2])</p><p>\(paragraphs[3])</p><p>\(paragraphs[4])</p></div></div>
                <div class="detail-tab"><a href="/t">Sạt lở</a> <a href="/t2">Ô Môn</a></div>\(related)</div>\(comments)
                """,
                head: "<meta property='article:published_time' content='2026-11-12T06:40:00+07:00'>"
            )
        ),
        Layout(
            name: "captions in tables, pointers between paragraphs",
            html: page(
                """
                <div class="main-col"><article class="article"><header class="article__header"><h1 class="article__title">\(title)</h1>
                <time class="time" datetime="2026-11-12T06:40:00+0700">Thứ năm, 12/11/2026 - 06:40</time></header>
                <div class="article__sapo">\(lead)</div><div class="article__body cms-body"><table class="picture"><tbody><tr><td class="pic"><img src="a.jpg"></td></tr>
                <tr><td class="caption"><p>Bờ sông sau vụ sạt lở.</p></td></tr></tbody></table>\(paragraphs.prefix(3).map { "<p>\($0)</p>" }.joined())
                <p><a href="/y">&gt;&gt; Xem thêm: Kè sông xây ba năm chưa xong</a></p>\(paragraphs.suffix(2).map { "<p>\($0)</p>" }.joined())</div>
                <div class="article__tag"><span>Từ khóa:</span> <a href="/k">sạt lở</a></div><div class="article__social">Chia sẻ bài viết này lên mạng</div></article></div>\(related)
                """
            )
        ),
        Layout(
            name: "one cell of a table with line breaks",
            html: page(
                """
                <table width="980"><tr><td width="200" class="left"><ul><li><a href="/a">Giới thiệu chung về đơn vị</a></li><li><a href="/b">Văn bản mới ban hành</a></li></ul></td>
                <td><h1>\(title)</h1><div class="ngaydang">06:40 | 12/11/2026</div><div class="noidung"><b class="sapo">\(lead)</b><br><br>\(paragraphs.joined(separator: "<br><br>"))</div></td></tr></table>
                """
            )
        ),
        Layout(
            name: "microdata without class names",
            html: page(
                """
                <div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">\(title)</h1>
                <meta itemprop="datePublished" content="2026-11-12T06:40:00+07:00"><div itemprop="articleBody"><p><strong>\(lead)</strong></p>\(body)</div></div>\(related)
                """
            )
        ),
        Layout(
            name: "text in JSON-LD only",
            html: page(
                "<div id='app'><h1>\(title)</h1></div>",
                head: """
                    <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"\(title)",
                    "datePublished":"2026-11-12T06:40:00+07:00","articleBody":"\(([lead] + paragraphs).joined(separator: "\\n"))"}]}</script>
                    """
            )
        ),
        Layout(
            name: "nothing but divs",
            html: page(
                """
                <div class="c1"><div class="c2"><h1>\(title)</h1><div class="publish-date">Thứ Năm, 12/11/2026 06:40</div><div class="c3"><div>\(lead)</div>
                \(paragraphs.map { "<div>\($0)</div>" }.joined())</div></div><div class="c4">\(related)</div></div>
                """
            )
        ),
    ]
}
