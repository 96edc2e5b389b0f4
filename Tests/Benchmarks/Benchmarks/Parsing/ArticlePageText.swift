/// A page of about 100 KB: an article of twenty paragraphs among menus and lists of other articles.
enum ArticlePageText {
    static let bytes: [UInt8] = {
        let links = (0..<400).map { "<li><a href=\"/tin-\($0).html\">Tin khác trong ngày số \($0)</a></li>" }.joined()
        let paragraphs = (0..<20).map { number in
            "<p>Đoạn \(number): nước rút chậm, nhiều hộ ở phường Ô Môn vẫn phải kê đồ đạc lên cao, trường học trong khu "
                + "vực cho học sinh nghỉ thêm một ngày, còn lực lượng của phường giúp dân dọn bùn.</p>"
        }.joined()
        let boxes = (0..<150).map { number in
            "<div class=\"box-item\"><h3><a href=\"/k-\(number).html\">Tiêu đề bài liên quan \(number)</a></h3>"
                + "<div class=\"sapo\">Một đoạn giới thiệu ngắn của bài khác, dài chừng một dòng rưỡi.</div></div>"
        }.joined()
        let page = """
            <!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Ô Môn dọn bùn sau ngập - Báo Đo Lường</title>
            <meta property="og:title" content="Ô Môn dọn bùn sau ngập"></head><body><nav><ul>\(links)</ul></nav><main>
            <h1>Ô Môn dọn bùn sau ngập</h1><div class="detail-content">\(paragraphs)</div><div class="lien-quan">\(boxes)
            </div></main><footer>Giấy phép số 1</footer></body></html>
            """
        return Array(page.utf8)
    }()
}
