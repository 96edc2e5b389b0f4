import ArticleExtraction
import Testing

@Suite struct PageKindTests {
    /// A page and what a person would call it.
    struct Case: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var html: String
        var kind: PageKind
    }

    static let sentence =
        "Theo UBND phường, các hộ dân đã được di dời ngay trong đêm, và đoàn kỹ thuật sẽ đo lại luồng chảy. "
    static let cases = [
        Case(
            testDescription: "challenge of a content network",
            html: """
                <html><head><title>Just a moment...</title></head><body><noscript>Enable JavaScript and cookies to continue
                </noscript><script>window._cf_chl_opt={};a.src='/cdn-cgi/challenge-platform/h/b/orchestrate'</script></body></html>
                """,
            kind: .scriptChallenge
        ),
        Case(
            testDescription: "script that sets a cookie and loads again",
            html:
                "<html><body><script>document.cookie='D1N=ab12;path=/';window.location.reload(true);</script></body></html>",
            kind: .scriptChallenge
        ),
        Case(
            testDescription: "captcha in Vietnamese",
            html: """
                <title>Xác minh</title><script src=/a.js></script><p>Vui lòng xác nhận bạn không phải là người máy.</p>
                <div class="g-recaptcha"></div>
                """,
            kind: .scriptChallenge
        ),
        Case(
            testDescription: "log-in form",
            html: "<h1>Đăng nhập</h1><form><input name=u><input type=password name=p><button>Vào</button></form>",
            kind: .loginWall
        ),
        Case(
            testDescription: "short brief",
            html: "<h1>Tin vắn</h1><p>\(sentence)</p><script>document.cookie='seen=1'</script>",
            kind: .article
        ),
        Case(
            testDescription: "article about such pages",
            html: "<h1>Just a moment</h1>"
                + String(repeating: "<p>Checking your browser, g-recaptcha. \(sentence)</p>", count: 15),
            kind: .article
        ),
        Case(
            testDescription: "article with a captcha under its comment form",
            html: "<h1>Tin</h1>" + String(repeating: "<p>\(sentence)</p>", count: 15)
                + "<form><textarea></textarea><div class='g-recaptcha'></div></form>",
            kind: .article
        ),
    ]

    @Test(arguments: cases) func gatesAreToldFromArticles(_ page: Case) {
        #expect(PageKind(Array(page.html.utf8)) == page.kind)
    }
}
