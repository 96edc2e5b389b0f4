import Hummingbird

/// The cookies of the desk.
enum DeskCookie: String {
    /// The token of a session.
    case session = "diemtin_session"
    /// The token of the login form, which has no session yet.
    case login = "diemtin_login"
    /// The language that a reader chose.
    case language = "diemtin_language"

    func value(in request: Request) -> String? { request.cookies[rawValue]?.value }

    /// A cookie that lasts as long as the browser is open, is sent with requests of the desk's own pages alone, and is
    /// out of reach for scripts.
    func field(_ value: String, isSecure: Bool) -> String {
        "\(rawValue)=\(value); Path=/; HttpOnly; SameSite=Strict" + (isSecure ? "; Secure" : "")
    }

    /// Takes the cookie away.
    func removal(isSecure: Bool) -> String { field("", isSecure: isSecure) + "; Max-Age=0" }
}

extension Response {
    /// Adds a `Set-Cookie` field; values are the desk's own tokens, which need no quoting.
    mutating func add(cookie field: String) { headers[values: .setCookie].append(field) }
}
