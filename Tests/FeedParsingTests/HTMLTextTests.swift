import FeedParsing
import Testing

@Suite struct HTMLTextTests {
    @Test(arguments: [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<a href=\"javascript:alert(1)\">a</a>",
        "<a href=\" java\nscript:alert(1)\">a</a>", "<a href=\"&#106;avascript:alert(1)\">a</a>",
        "<a href='data:text/html,<script>alert(1)</script>'>a</a>", "<iframe src='https://a.example'></iframe>",
        "<svg/onload=alert(1)>", "<svg><script>alert(1)</script></svg>", "<object data=x></object>", "<embed src=x>",
        "<form action=x><input onfocus=alert(1)></form>", "<style>*{background:url(javascript:alert(1))}</style>",
        "<p style=\"background:url(javascript:alert(1))\">a</p>",
        "<math><mtext><style><img onerror=alert(1)></style></math>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "<<script>alert(1)//<</script>",
        "<scr<script>ipt>alert(1)</script>", "<img src=\"x` `<script>alert(1)</script>\"` `>",
        "<!--><script>alert(1)</script>",
        "<base href='https://evil.example/'>", "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
        "<a href=\"vbscript:msgbox(1)\">a</a>", "<textarea><script>alert(1)</script></textarea>",
        "<x onclick=alert(1)>a</x>",
        "<img/src=x/onerror=alert(1)>", "<body onload=alert(1)>",
    ])
    func attacksLeaveNothingThatRuns(_ attack: String) {
        let clean = HTMLText.sanitize(attack, base: "https://a.example/").lowercased()
        let dangerous = [
            "<script", "<iframe", "<style", "<object", "<embed", "<form", "<svg", "<base", "<meta", "<x", "javascript:",
            "vbscript:", "\"data:",
        ]
        #expect(dangerous.allSatisfy { !clean.contains($0) }, "\(clean)")
        // What stands in quotes is text for people.
        let tags = clean.replacing(/"[^"]*"/, with: "")
        #expect(tags.matches(of: /<[^>]*\son[a-z]+\s*=/).isEmpty, "\(clean)")
        #expect(HTMLText.sanitize(clean, base: nil) == clean)
    }

    @Test func harmlessMarkupStaysWithAbsoluteAddresses() {
        let html =
            "<p>Giá <b>lúa</b> &amp; gạo<br>xem <a href='../gia.html' target='_blank'>bảng</a><img src=/a.jpg alt='Lúa'></p>"
        let expected =
            "<p>Giá <b>lúa</b> &amp; gạo<br>xem <a href=\"https://a.example/gia.html\" target=\"_blank\">bảng</a><img src=\"https://a.example/a.jpg\" alt=\"Lúa\"></p>"
        #expect(HTMLText.sanitize(html, base: "https://a.example/muc/tin.html") == expected)
    }

    @Test(arguments: [
        ("<a href='x'><img src='y'></a></br>Sáu căn nhà trôi.", "Sáu căn nhà trôi."),
        ("<p>Một</p><p>Hai&nbsp; ba</p>", "Một\nHai ba"), ("A<br>B<br/><br/>C", "A\nB\nC"), ("  A \n B  ", "A B"),
        ("<style>p{}</style><script>x()</script>Chữ", "Chữ"), ("<ul><li>a</li><li>b</li></ul>", "a\nb"),
        ("5 < 6 &amp; 7 &gt; 2", "5 < 6 & 7 > 2"), ("<table><tr><td>a</td><td>b</td></tr></table>", "a b"), ("", ""),
        ("<b>Cần</b> <i>Thơ</i>", "Cần Thơ"), ("<!-- ẩn -->Hiện", "Hiện"),
        ("<figure><img src='a'><figcaption>Dưới ảnh</figcaption></figure><p>Bài</p>", "Bài"),
        ("<figure><figcaption>Dưới <b>ảnh</figure><p>Bài</p>", "Bài"),
    ])
    func plainTextHasParagraphsAndNoTags(html: String, text: String) {
        #expect(HTMLText.plainText(html) == text)
    }
}
