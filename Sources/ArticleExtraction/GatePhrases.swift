/// What stands in pages that let nobody in yet.
enum GatePhrases {
    /// Parts of scripts and addresses that make challenges, sorted; the forms of ordinary pages have some of them too.
    static let machinery = PhraseList([
        "/cdn-cgi/challenge-platform/", "__cf_chl", "_incapsula_resource", "aes.decrypt", "cf-browser-verification",
        "cf-error-details", "cf_chl_opt", "ddos-guard", "g-recaptcha", "geo.captcha-delivery.com", "h-captcha",
        "hcaptcha.com", "jschl_vc", "px-captcha", "slowaes", "turnstile",
    ])

    /// Titles and sentences of challenges, sorted.
    static let challenges = PhraseList([
        "are you a robot", "attention required", "bạn không phải là người máy", "checking your browser",
        "chờ một chút", "ddos protection", "đang kiểm tra trình duyệt", "enable cookies",
        "enable javascript and cookies",
        "just a moment", "please enable javascript", "please verify you are", "redirecting", "security check",
        "verify you are human", "vui lòng bật javascript", "xác minh bạn", "xác nhận bạn",
    ])

    /// Sentences of pages that let subscribers in only, sorted.
    static let logins = PhraseList([
        "bạn cần đăng nhập", "đăng ký để đọc", "đăng nhập để", "log in to continue", "log in to read", "please log in",
        "please sign in", "sign in to continue", "sign in to read", "subscribe to continue", "subscribe to read",
        "vui lòng đăng nhập",
    ])

    /// How a script sets a cookie.
    static let cookie = PhraseList(["document.cookie"])

    /// How a script or a page loads a page again, sorted.
    static let reload = PhraseList([
        "http-equiv=\"refresh\"", "location.assign", "location.href", "location.reload", "location.replace",
        "window.location",
    ])
}
