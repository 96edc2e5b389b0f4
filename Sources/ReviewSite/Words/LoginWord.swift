import PressModel

/// Words of the login.
enum LoginWord: String, DeskText {
    static let group = "login"

    case heading, name, password, enter, help, wrong

    var words: Words {
        switch self {
        case .heading: Words(vi: "Đăng nhập", en: "Log in")
        case .name: Words(vi: "Tên đăng nhập", en: "Name")
        case .password: Words(vi: "Mật khẩu", en: "Password")
        case .enter: Words(vi: "Đăng nhập", en: "Log in")
        case .help:
            Words(
                vi: "Quên mật khẩu: nhờ người quản trị đặt lại bằng lệnh diemtin review add-user.",
                en: "Forgotten the password? The administrator sets another with diemtin review add-user."
            )
        case .wrong: Words(vi: "Tên đăng nhập hoặc mật khẩu không đúng.", en: "Name or password is not right.")
        }
    }
}
