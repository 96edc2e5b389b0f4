import Foundation
import PasswordHashing
import PressModel

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Asks for a password, and says what is wrong with one.
enum PasswordPrompt {
    /// The first line of standard input.
    static func line() throws -> String {
        guard let line = readLine(strippingNewline: true), !line.isEmpty else { throw missing }
        return line
    }

    /// Asks twice on the terminal, which shows nothing of it.
    static func ask() throws -> String {
        let first = try hidden(Say.text(vi: "Mật khẩu: ", en: "Password: "))
        guard try hidden(Say.text(vi: "Nhập lại: ", en: "Again: ")) == first else {
            throw fault(vi: "hai lần nhập khác nhau", en: "the two passwords differ")
        }
        return first
    }

    static func hash(of password: String) throws -> PasswordHash {
        do {
            return try PasswordHash(of: password)
        } catch PasswordFault.tooShort {
            let least = PasswordHash.leastLength
            throw fault(vi: "mật khẩu ngắn hơn \(least) ký tự", en: "the password is shorter than \(least) characters")
        } catch PasswordFault.tooLong {
            throw fault(vi: "mật khẩu quá dài", en: "the password is too long")
        }
    }

    /// `getpass(3)` opens the terminal itself and brings its echo back; its buffer is wiped.
    private static func hidden(_ prompt: String) throws -> String {
        guard let typed = getpass(prompt) else { throw missing }
        defer { memset(typed, 0, strlen(typed)) }
        return String(cString: typed)
    }

    private static var missing: CommandFault {
        CommandFault(
            Words(vi: "không đọc được mật khẩu", en: "no password can be read"),
            remedy: Words(
                vi: "chạy trên màn hình lệnh, hoặc dùng --password-stdin",
                en: "run it in a terminal, or use --password-stdin"
            )
        )
    }

    private static func fault(vi: String, en: String) -> CommandFault {
        CommandFault(Words(vi: vi, en: en), remedy: Words(vi: "nhập mật khẩu khác", en: "give another password"))
    }
}
