import ArticleStorage
import Hummingbird
import PressModel

/// What anybody may ask for: login, logout, language, style and script.
struct OpenRoutes {
    let desk: Desk

    func add(to router: Router<DeskContext>) {
        let files: [(RouterPath, [UInt8], String)] = [
            ("/desk.css", PackageResources.desk_css, "text/css; charset=utf-8"),
            ("/desk.js", PackageResources.desk_js, "text/javascript; charset=utf-8"),
            ("/desk.svg", PackageResources.desk_svg, "image/svg+xml"),
        ]
        for (path, bytes, type) in files {
            let text = String(decoding: bytes, as: UTF8.self)
            router.get(path) { [desk] _, _ in desk.answer(text, type: type) }
        }
        router.get("/language", use: language)
        router.get("/login", use: loginPage)
        router.post("/login", use: login)
        router.post("/logout", use: logout)
    }

    @Sendable private func language(_ request: Request, _ context: DeskContext) throws -> Response {
        let fields = FormFields(request.uri.query ?? "")
        guard let language = fields["to"].flatMap(Language.init(rawValue:)) else { throw DeskRefusal.notFound }
        var response = desk.redirect(Self.ownPath(fields.raw("back")) ?? "/")
        let field = DeskCookie.language.field(language.rawValue, isSecure: desk.settings.isBehindHTTPS)
        response.add(cookie: field + "; Max-Age=31536000")
        return response
    }

    /// A path of the desk itself, written in plain characters; nil for anything that could lead elsewhere.
    static func ownPath(_ text: String?) -> String? {
        guard let text, text.hasPrefix("/"), !text.hasPrefix("//"), text.utf8.count <= 4_000,
            text.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\\") })
        else { return nil }
        return text
    }

    @Sendable private func loginPage(_ request: Request, _ context: DeskContext) throws -> Response {
        guard context.visitor.session == nil else { return desk.redirect("/") }
        return form(request, context)
    }

    /// The login form with its token, in a cookie and in the form.
    private func form(
        _ request: Request,
        _ context: DeskContext,
        name: String = "",
        fault: String? = nil,
        status: HTTPResponse.Status = .ok
    ) -> Response {
        let kept = DeskCookie.login.value(in: request).flatMap { $0.utf8.count == 64 ? $0 : nil }
        let token = kept ?? Tokens.make()
        let view = LoginView(token: token, name: name, fault: fault)
        let heading = LoginWord.heading.words[context.language]
        var response = desk.page("login", heading, view, request, context, status: status)
        response.add(cookie: DeskCookie.login.field(token, isSecure: desk.settings.isBehindHTTPS))
        return response
    }

    @Sendable private func login(_ request: Request, _ context: DeskContext) async throws -> Response {
        let name = PlainText.cut(context.form["name"] ?? "", 64)
        let address = desk.address(request, context)
        if let wait = await desk.gate.begin(account: name, address: address, at: desk.now) {
            await desk.logRefusal("login-throttled", context, detail: address)
            return throttled(request, context, name, seconds: Int(wait.rounded(.up)))
        }
        let found = try desk.archive.account(name)
        let account = found.flatMap { $0.isDisabled ? nil : $0 }
        let password = context.form.raw("password") ?? ""
        guard try await desk.passwords.matches(password, hash: account?.passwordHash), let account else {
            // An unknown name is not kept: people type passwords into the wrong field.
            await desk.logRefusal("login-failed", context, subject: found?.name ?? "–", detail: address)
            let fault = LoginWord.wrong.words[context.language]
            return form(request, context, name: name, fault: fault, status: .forbidden)
        }
        await desk.gate.succeeded(account: name, address: address)
        return try enter(account, request, address)
    }

    private func throttled(_ request: Request, _ context: DeskContext, _ name: String, seconds: Int) -> Response {
        let fault = DeskPhrases(format: desk.format(context)).wait(seconds)
        var response = form(request, context, name: name, fault: fault, status: .tooManyRequests)
        response.headers[.retryAfter] = String(seconds)
        return response
    }

    private func enter(_ account: DeskAccount, _ request: Request, _ address: String) throws -> Response {
        let token = Tokens.make()
        if let old = DeskCookie.session.value(in: request) {
            try desk.archive.endSession(tokenHash: Tokens.hash(old))
        }
        try desk.archive.addSession(
            tokenHash: Tokens.hash(token),
            account: account.name,
            csrfToken: Tokens.make(),
            at: desk.now
        )
        try desk.archive.log("login", by: account.name, subject: "", detail: address, at: desk.now)
        var response = desk.redirect("/")
        response.add(cookie: DeskCookie.session.field(token, isSecure: desk.settings.isBehindHTTPS))
        response.add(cookie: DeskCookie.login.removal(isSecure: desk.settings.isBehindHTTPS))
        return response
    }

    @Sendable private func logout(_ request: Request, _ context: DeskContext) throws -> Response {
        if let token = DeskCookie.session.value(in: request) {
            try desk.archive.endSession(tokenHash: Tokens.hash(token))
            desk.log("logout", context)
        }
        var response = desk.redirect("/login?said=\(Notice.loggedOut.rawValue)")
        response.add(cookie: DeskCookie.session.removal(isSecure: desk.settings.isBehindHTTPS))
        return response
    }
}

/// What the login page shows.
struct LoginView {
    let token: String
    let name: String
    let fault: String?
}

extension Desk {
    /// The address of whoever asks; behind a proxy, what the proxy itself saw (the last entry of the list).
    func address(_ request: Request, _ context: DeskContext) -> String {
        guard settings.isBehindHTTPS,
            let list = request.headers[named: "X-Forwarded-For"],
            let last = list.split(separator: ",").last.map({ $0.filter { $0 != " " } }),
            !last.isEmpty, last.utf8.count <= 64
        else { return context.peer }
        return String(last)
    }
}
