import Foundation

/// An article's page in the layout of a Vietnamese outlet: what a reader wants, and much that he does not.
struct ArticlePage {
    let outlet: PressOutlet
    let article: PressArticle
    /// Articles for the related box.
    let others: [PressArticle]
    let base: String

    var html: String {
        """
        <!DOCTYPE html>
        <html lang="\(Markup.escape(outlet.language))">
        \(head)
        <body>
        \(header)
        <main class="container"><div class="\(style.frame)">
        <ul class="breadcrumb"><li><a href="/\(outlet.id)/">Trang chủ</a></li>\
        <li><a href="/\(outlet.id)/chuyen-muc">\(section)</a></li></ul>
        <h1 class="\(style.title)">\(title)</h1>
        <div class="share-social"><a href="#">Chia sẻ</a> <a href="#">Lưu tin</a> <a href="#">In bài</a></div>
        \(date)
        <\(style.leadTag) class="\(style.lead)">\(Markup.escape(article.lead))</\(style.leadTag)>
        <\(style.bodyTag) class="\(style.body)">
        \(text)
        </\(style.bodyTag)>
        \(tags)
        \(comments)
        </div>
        <aside class="sidebar"><h3>Đọc nhiều</h3>\(list(others.suffix(5), "most-viewed"))</aside>
        </main>
        \(footer)
        </body>
        </html>
        """
    }

    private var style: PageStyle { PageStyle.of(outlet.id) }
    private var title: String { Markup.escape(article.title) }
    private var section: String { Markup.escape(article.section) }
    private var link: String { "\(base)/\(outlet.id)/\(article.id).html" }

    private var head: String {
        let published = article.published.map { PressDate($0).rfc3339 }
        let meta = published.map { "<meta property=\"article:published_time\" content=\"\($0)\">\n" } ?? ""
        return """
            <head>
            <meta charset="utf-8">
            <title>\(title) | \(Markup.escape(outlet.name))</title>
            <meta name="description" content="\(Markup.escape(article.lead))">
            <meta property="og:title" content="\(title)">
            \(meta)<link rel="canonical" href="\(Markup.escape(link))">
            <link rel="stylesheet" href="/assets/site.css">
            \(review)<script>window.dataLayer = window.dataLayer || []; dataLayer.push({"section": "news"});</script>
            </head>
            """
    }

    /// The check as structured data, which fact-checkers publish for machines.
    private var review: String {
        guard let check = article.check else { return "" }
        let object: [String: Any] = [
            "@context": "https://schema.org", "@type": "ClaimReview", "claimReviewed": check.claim, "url": link,
            "author": ["@type": "Organization", "name": outlet.name],
            "reviewRating": ["@type": "Rating", "alternateName": check.verdict],
            "datePublished": article.published.map { PressDate($0).rfc3339 } ?? "",
        ]
        // Slashes stay escaped, so that no text of it ends the script.
        guard let data = try? JSONSerialization.data(withJSONObject: object, options: .sortedKeys) else { return "" }
        return "<script type=\"application/ld+json\">\(String(decoding: data, as: UTF8.self))</script>\n"
    }

    private var header: String {
        let sections = ["Thời sự", "Kinh tế", "Xã hội", "Giáo dục", "Y tế", "Thể thao", "Du lịch"]
        let items = sections.map { "<li><a href=\"/\(outlet.id)/chuyen-muc\">\($0)</a></li>" }
        return """
            <header class="site-header"><a class="logo" href="/\(outlet.id)/">\(Markup.escape(outlet.name))</a>\
            <form action="/tim-kiem"><input name="q" placeholder="Tìm kiếm"></form></header>
            <nav class="main-menu"><ul>\(items.joined())</ul></nav>
            """
    }

    private var date: String {
        article.published.map { "<span class=\"date\">\(PressDate($0).shown) (GMT+7)</span>" } ?? ""
    }

    /// The paragraphs, with the picture after the first and the related box in the middle.
    private var text: String {
        var parts = article.paragraphs.map { "<p class=\"\(style.paragraph)\">\(Markup.escape($0))</p>" }
        let related =
            "<div class=\"\(style.related)\"><strong>Tin liên quan</strong>"
            + list(others.prefix(3), "list-news") + "</div>"
        parts.insert(related, at: (parts.count + 1) / 2)
        if let figure { parts.insert(figure, at: min(1, parts.count)) }
        return parts.joined(separator: "\n")
    }

    private var figure: String? {
        article.caption.map { caption in
            """
            <figure class="\(style.figure)"><img src="/images/\(article.id).jpg" alt="\(Markup.escape(caption))">\
            <figcaption><p class="caption">\(Markup.escape(caption))</p></figcaption></figure>
            """
        }
    }

    private var tags: String {
        let names = ["Tin địa phương", article.section, "Cần Thơ"].map(Markup.escape)
        let items = names.map { "<a href=\"/\(outlet.id)/tag\">\($0)</a>" }
        return "<div class=\"tags\"><span>Từ khóa:</span> \(items.joined(separator: ", "))</div>"
    }

    private var comments: String {
        """
        <section class="comment-box" id="comments"><h3>Ý kiến bạn đọc (2)</h3>
        <div class="comment-item"><p>Cảm ơn tòa soạn đã đưa tin, mong có bài tiếp theo.</p><a href="#">Trả lời</a></div>
        <div class="comment-item"><p>Chỗ tôi ở cũng vậy, mong sớm được giải quyết.</p><a href="#">Trả lời</a></div>
        <form><textarea placeholder="Nhập ý kiến của bạn"></textarea><button>Gửi</button></form></section>
        """
    }

    private var footer: String {
        """
        <footer class="site-footer"><p>\(Markup.escape(outlet.name)). Tòa soạn hư cấu, dùng cho bản chạy thử.</p>
        <p>Ghi rõ nguồn khi sử dụng lại thông tin.</p></footer>
        """
    }

    private func list(_ articles: some Sequence<PressArticle>, _ name: String) -> String {
        let items = articles.map { other in
            "<li><a href=\"/\(outlet.id)/\(other.id).html\" title=\"\(Markup.escape(other.title))\">"
                + "\(Markup.escape(other.title))</a></li>"
        }
        return "<ul class=\"\(name)\">\(items.joined())</ul>"
    }
}
