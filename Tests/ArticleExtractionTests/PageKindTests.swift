import ArticleExtraction
import Testing

@Suite struct PageKindTests {
    /// A page and what a person would call it.
    struct Case: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var html: String
        var kind: PageKind = .article
    }

    static let sentence =
        "Theo UBND phường, các hộ dân đã được di dời ngay trong đêm, và đoàn kỹ thuật sẽ đo lại luồng chảy. "
    static let paragraphs = "<p>\(sentence)</p><p>\(sentence)Nước rút dần.</p><p>Sáng nay, \(sentence)</p>"
    private static let captcha = "<div class='g-recaptcha' data-sitekey=a></div>"
    private static let password = "<form><input name=u><input type=password name=p><button>Đăng nhập</button></form>"

    static let challenges = [
        Case(
            testDescription: "content network: a script that waits",
            html: """
                <html><head><title>Just a moment...</title></head><body><noscript>Enable JavaScript and cookies to continue
                </noscript><script>window._cf_chl_opt={};a.src='/cdn-cgi/challenge-platform/h/b/orchestrate'</script></body></html>
                """,
            kind: .scriptChallenge
        ),
        Case(
            testDescription: "content network: the older form with a sum to do",
            html: """
                <title>Just a moment...</title><h1>Checking your browser before the site opens</h1><p>This takes a few seconds.</p>
                <form class="cf-browser-verification"><input type=hidden name=jschl_vc value=1></form><script>setTimeout(f,4000)</script>
                """,
            kind: .scriptChallenge
        ),
        Case(
            testDescription: "content network: a box to tick, in Vietnamese",
            html: """
                <title>Chờ một chút...</title><h1>baovidu.vn</h1><p>Xác minh bạn là con người bằng cách chọn ô bên dưới.</p>
                <script src="https://challenges.example/turnstile/v0/api.js"></script>
                """,
            kind: .scriptChallenge
        ),
        Case(
            testDescription: "content network: shut out, with an explanation",
            html: """
                <title>Attention Required!</title><div id="cf-error-details"><h1>You cannot come in</h1>
                <p>This press site asks a service to keep attacks away, and something that you have just sent looked like one.</p>
                <p>A single word, a command of a data base or data in a wrong form may be the cause of such an answer, all the same.</p>
                <p>Write to the owners of the site, and tell them what you were doing when this page came up, and its number.</p></div>
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
            testDescription: "the same with an expiry, in capitals and without a body",
            html: """
                <HTML><SCRIPT type="text/javascript">document.cookie="D1N=0a1b2c3d"+"; expires=Fri, 31-Dec-2037 23:59:59 GMT; path=/";
                window.location.reload(true);</SCRIPT></HTML>
                """,
            kind: .scriptChallenge
        ),
        Case(
            testDescription: "cookie from a cipher, then the page again",
            html: """
                <script src="/aes.min.js"></script><script>var c=slowAES.decrypt(a,2,b,d);document.cookie="k="+c;
                location.href="/?i=1";</script><noscript>Please enable JavaScript.</noscript>
                """,
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
            testDescription: "captcha in English, in a form",
            html: "<title>Are you a robot?</title><form><div class='h-captcha'></div><button>Go on</button></form>",
            kind: .scriptChallenge
        ),
    ]

    static let logins = [
        Case(testDescription: "log-in form", html: "<h1>Đăng nhập</h1>\(password)", kind: .loginWall),
        Case(
            testDescription: "wall around an article",
            html: """
                <title>Sạt lở ở Ô Môn</title><h1>Sạt lở ở Ô Môn</h1><p>Vui lòng đăng nhập để đọc tiếp bài viết này.</p>
                <a href=/vao>Đăng nhập</a> <a href=/moi>Tạo tài khoản</a><script>track()</script>
                """,
            kind: .loginWall
        ),
        Case(
            testDescription: "subscription in English",
            html: "<h1>News</h1><p>Subscribe to continue reading.</p><p>Already a member? Please log in.</p>",
            kind: .loginWall
        ),
    ]

    static let pages = [
        Case(
            testDescription: "short brief",
            html: "<h1>Tin vắn</h1><p>\(sentence)</p><script>document.cookie='seen=1'</script>"
        ),
        Case(testDescription: "one line", html: "<p>Bài đang được cập nhật.</p>"),
        Case(testDescription: "nothing", html: "<html><body></body></html>"),
        Case(
            testDescription: "article about such pages",
            html: "<h1>Just a moment</h1>"
                + String(repeating: "<p>Checking your browser, g-recaptcha. \(sentence)</p>", count: 15)
        ),
        Case(
            testDescription: "short article about log-ins",
            html: """
                <title>Cổng dịch vụ công đổi cách đăng nhập</title><h1>Cổng dịch vụ công đổi cách đăng nhập</h1>
                <p>Từ tháng 12, người dân phải đăng nhập để nộp hồ sơ bằng tài khoản định danh.</p>\(paragraphs)<script>a()</script>
                """
        ),
        Case(
            testDescription: "article with a captcha under its comment form",
            html: "<h1>Tin</h1>" + String(repeating: "<p>\(sentence)</p>", count: 15)
                + "<form><textarea></textarea>\(captcha)</form>"
        ),
        Case(
            testDescription: "short article with a captcha under its comment form",
            html: "<h1>Tin</h1>\(paragraphs)<form><label>Xác nhận bạn không phải là người máy</label>\(captcha)</form>"
        ),
        Case(
            testDescription: "short article with a log-in form in its head",
            html: "<header>\(password)</header><h1>Tin</h1>\(paragraphs)"
        ),
        Case(
            testDescription: "short article behind a content network that watches",
            html: "<h1>Tin</h1>\(paragraphs)<script src='/cdn-cgi/challenge-platform/scripts/main.js'></script>"
        ),
        Case(
            testDescription: "home page",
            html: "<title>Báo Ví Dụ</title><script>document.cookie='v=1';if(a){window.location.reload()}</script><ul>"
                + (1...30).map { "<li><a href=/\($0)>Một tiêu đề về chuyện kè sông, số \($0)</a></li>" }.joined()
                + "</ul>"
        ),
        Case(
            testDescription: "page that is not there",
            html:
                "<title>404</title><h1>Không tìm thấy trang</h1><p>Trang này đã bị gỡ hoặc đổi địa chỉ.</p><script>a()</script>"
        ),
        Case(
            testDescription: "page that has moved",
            html: "<meta http-equiv=\"refresh\" content=\"0;url=/rss-moi\"><p>Nguồn tin đã chuyển sang địa chỉ mới.</p>"
        ),
        Case(
            testDescription: "feed behind a wrong type",
            html:
                "<?xml version='1.0'?><rss><channel><title>Báo Ví Dụ</title><item><title>Tin</title></item></channel></rss>"
        ),
    ]

    @Test(arguments: challenges + logins) func gatesAreKnown(_ page: Case) {
        #expect(PageKind(Array(page.html.utf8)) == page.kind)
    }

    @Test(arguments: pages) func ordinaryPagesAreNoGates(_ page: Case) {
        #expect(PageKind(Array(page.html.utf8)) == .article)
    }
}
