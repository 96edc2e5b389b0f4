import Crypto
import Foundation

/// Secrets of a browser: made at random, kept as hashes, compared in constant time.
enum Tokens {
    /// 32 random bytes in hexadecimal, from the system's generator.
    static func make() -> String {
        var generator = SystemRandomNumberGenerator()
        return (0..<4).map { _ in
            let digits = String(UInt64.random(in: .min ... .max, using: &generator), radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }

    /// SHA-256 of a token: who reads the archive can't enter with what stands there.
    static func hash(_ token: String) -> Data { Data(SHA256.hash(data: Data(token.utf8))) }

    /// Whether two secrets are equal; the time it takes says nothing of where they differ.
    static func areEqual(_ left: String, _ right: String) -> Bool {
        let (left, right) = (SHA256.hash(data: Data(left.utf8)), SHA256.hash(data: Data(right.utf8)))
        return zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
