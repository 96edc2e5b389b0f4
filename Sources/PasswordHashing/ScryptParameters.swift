import Crypto
import CryptoExtras
import Foundation

/// What scrypt (RFC 7914) is asked to spend.
struct ScryptParameters: Sendable, Equatable {
    /// The cost N: memory is 128 · N · r bytes, here 32 MiB (OWASP's password storage advice for r = 8, p = 1 at low
    /// concurrency starts at half of it).
    static let present = ScryptParameters(checked: 1 << 15, 8, 1)

    let rounds: Int
    let blockSize: Int
    let parallelism: Int

    private init(checked rounds: Int, _ blockSize: Int, _ parallelism: Int) {
        self.rounds = rounds
        self.blockSize = blockSize
        self.parallelism = parallelism
    }

    /// Parameters from a stored hash; nil for those that scrypt does not know or that would take over 128 MiB or
    /// several seconds.
    init?(rounds: Int, blockSize: Int, parallelism: Int) {
        guard (2...1 << 17).contains(rounds), rounds & (rounds - 1) == 0, (1...16).contains(blockSize),
            (1...16).contains(parallelism), rounds * blockSize * parallelism <= 1 << 20
        else { return nil }
        self.init(checked: rounds, blockSize, parallelism)
    }

    /// The key of a password in composed form (NFC), whatever keyboard wrote it.
    func derive(_ password: String, salt: [UInt8], count: Int) throws -> [UInt8] {
        let composed = password.precomposedStringWithCanonicalMapping
        let key = try KDF.Scrypt.deriveKey(
            from: Array(composed.utf8),
            salt: salt,
            outputByteCount: count,
            rounds: rounds,
            blockSize: blockSize,
            parallelism: parallelism
        )
        return key.withUnsafeBytes { Array($0) }
    }
}
