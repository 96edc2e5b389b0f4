import Crypto
import CryptoExtras
import Foundation

/// A password as it is kept: salted and hashed with scrypt (RFC 7914), written
/// `scrypt$N$r$p$salt$hash` with salt and hash in Base64.
///
/// The parameters stand in the text, so that passwords hashed with weaker ones go on being accepted.
package struct PasswordHash: Sendable {
    /// Fewest characters of a new password.
    package static let leastLength = 10
    /// Most bytes of a password: hashing a longer one would only cost time.
    package static let mostBytes = 1024

    private let parameters: ScryptParameters
    private let salt: [UInt8]
    private let hash: [UInt8]

    /// Hashes a password with a new random salt; takes about a tenth of a second and 32 MiB.
    /// - Throws: `PasswordFault` for a password that is too short or too long.
    package init(of password: String) throws {
        try self.init(of: password, parameters: .present)
    }

    /// Hashes with other parameters than the present ones.
    init(of password: String, parameters: ScryptParameters) throws {
        guard password.count >= Self.leastLength else { throw PasswordFault.tooShort }
        guard password.utf8.count <= Self.mostBytes else { throw PasswordFault.tooLong }
        var generator = SystemRandomNumberGenerator()
        salt = (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        self.parameters = parameters
        hash = try parameters.derive(password, salt: salt, count: 32)
    }

    /// Reads what `text` wrote; nil for anything else, and for parameters that would take too much time or memory.
    package init?(_ text: String) {
        let parts = text.split(separator: "$", omittingEmptySubsequences: false)
        guard parts.count == 6, parts[0] == "scrypt", text.utf8.count <= 512,
            let rounds = Int(parts[1]), let blockSize = Int(parts[2]), let parallelism = Int(parts[3]),
            let parameters = ScryptParameters(rounds: rounds, blockSize: blockSize, parallelism: parallelism),
            let salt = Data(base64Encoded: String(parts[4])), (8...64).contains(salt.count),
            let hash = Data(base64Encoded: String(parts[5])), (16...64).contains(hash.count)
        else { return nil }
        self.parameters = parameters
        self.salt = Array(salt)
        self.hash = Array(hash)
    }

    /// The form in which it is stored.
    package var text: String {
        "scrypt$\(parameters.rounds)$\(parameters.blockSize)$\(parameters.parallelism)$"
            + "\(Data(salt).base64EncodedString())$\(Data(hash).base64EncodedString())"
    }

    /// Whether this is the hash of a password; takes as long for a wrong one as for the right one.
    package func matches(_ password: String) -> Bool {
        guard (1...Self.mostBytes).contains(password.utf8.count),
            let given = try? parameters.derive(password, salt: salt, count: hash.count)
        else { return false }
        return zip(given, hash).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }

    /// Takes the time that comparing takes, for a name that has no account: the answer must not tell names apart.
    package static func pretend(_ password: String) {
        guard (1...mostBytes).contains(password.utf8.count) else { return }
        _ = try? ScryptParameters.present.derive(password, salt: [0], count: 32)
    }
}

/// Why a password can't be taken.
package enum PasswordFault: Error, Sendable, Equatable {
    case tooShort
    case tooLong
}
