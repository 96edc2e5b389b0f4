import Foundation
import Testing

@testable import PasswordHashing

/// Passwords of the review desk.
@Suite struct PasswordHashTests {
    private static let quick = ScryptParameters(rounds: 16, blockSize: 1, parallelism: 1)

    private func hashed(_ password: String) throws -> PasswordHash {
        try PasswordHash(of: password, parameters: try #require(Self.quick))
    }

    @Test func acceptsThePasswordItWasMadeFromAndNoOther() throws {
        let stored = try PasswordHash(of: "triều cường 2026").text
        let read = try #require(PasswordHash(stored))
        #expect(read.matches("triều cường 2026"))
        for wrong in ["triều cường 2027", "trieu cuong 2026", "", "triều cường 2026 ", "TRIỀU CƯỜNG 2026"] {
            #expect(!read.matches(wrong))
        }
        #expect(!stored.contains("2026"))
        #expect(stored.hasPrefix("scrypt$32768$8$1$"))
    }

    @Test func saltsEachPasswordAnew() throws {
        #expect(try hashed("mật khẩu dài").text != hashed("mật khẩu dài").text)
    }

    /// One keyboard writes composed letters, another letters with combining marks.
    @Test func takesAPasswordInEitherFormOfUnicode() throws {
        let composed = "bão số mười".precomposedStringWithCanonicalMapping
        let decomposed = composed.decomposedStringWithCanonicalMapping
        #expect(Array(composed.utf8) != Array(decomposed.utf8))
        #expect(try hashed(composed).matches(decomposed))
        #expect(try hashed(decomposed).matches(composed))
    }

    @Test func refusesShortAndEndlessPasswords() throws {
        #expect(throws: PasswordFault.tooShort) { try hashed("chín ký tự".replacing(" ", with: "")) }
        #expect(throws: PasswordFault.tooLong) { try hashed(String(repeating: "a", count: 1025)) }
        #expect(try !hashed("mười ký tự").matches(String(repeating: "a", count: 1 << 20)))
    }

    @Test(arguments: [
        "", "scrypt", "scrypt$16$1$1$AAAAAAAAAAAAAAAAAAAAAA==", "bcrypt$16$1$1$AAAAAAAAAAA=$AAAAAAAAAAAAAAAAAAAAAA==",
        "scrypt$15$1$1$AAAAAAAAAAA=$AAAAAAAAAAAAAAAAAAAAAA==", "scrypt$0$1$1$AAAAAAAAAAA=$AAAAAAAAAAAAAAAAAAAAAA==",
        "scrypt$-16$1$1$AAAAAAAAAAA=$AAAAAAAAAAAAAAAAAAAAAA==", "scrypt$16$1$0$AAAAAAAAAAA=$AAAAAAAAAAAAAAAAAAAAAA==",
        "scrypt$16$1$1$không$AAAAAAAAAAAAAAAAAAAAAA==", "scrypt$16$1$1$AAAAAAAAAAA=$AAAA", "scrypt$16$1$1$$",
        "scrypt$16$1$1$AAAAAAAAAAA=$AAAAAAAAAAAAAAAAAAAAAA==$",
        "scrypt$99999999999999999999$1$1$AAAAAAAAAAA=$AAAAAAAAAAAAAAAAAAAAAA==",
    ]) func doesNotReadWhatItDidNotWrite(text: String) {
        #expect(PasswordHash(text) == nil)
    }

    /// Whoever can write the archive must not be able to stop the desk with one account.
    @Test(arguments: ["1073741824$8$1", "131072$16$1", "16$1$1000", "16$1000000$1"])
    func doesNotSpendWhatAStoredHashAsksFor(parameters: String) {
        #expect(PasswordHash("scrypt$\(parameters)$AAAAAAAAAAA=$AAAAAAAAAAAAAAAAAAAAAA==") == nil)
    }

    /// RFC 7914, section 12: scrypt of "password" and "NaCl".
    @Test func computesThePublishedKey() throws {
        let parameters = try #require(ScryptParameters(rounds: 1024, blockSize: 8, parallelism: 16))
        let key = try parameters.derive("password", salt: Array("NaCl".utf8), count: 64)
        let hex = key.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        #expect(hex.hasPrefix("fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"))
    }
}
