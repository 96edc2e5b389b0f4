import ClaimChecking
import Foundation
import PressModel

/// The checks of a large registry as they were last read, so that a start need not read their JSON again.
///
/// A cache: one line of JSON (version, what the files were, number of checks, hash of the rest), then the strings of each
/// check, each after its length in 4 bytes. Whatever is not exactly that reads as nil and is made anew.
struct RegistrySnapshot {
    private struct Head: Codable, Equatable {
        let version: Int
        let files: String
        let count: Int
        let hash: String
    }

    /// Raised when checks are read in another way.
    private static let version = 1
    /// Length of a missing date.
    private static let missing = UInt32.max

    let url: URL
    /// Names the files that were read, and how they were.
    let files: String

    /// The checks; nil when there is no snapshot of just these files, or it is damaged.
    func read() -> [CheckedClaim]? {
        guard let data = try? Data(contentsOf: url, options: .mappedIfSafe),
            let end = data.prefix(1_024).firstIndex(of: UInt8(ascii: "\n")),
            let head = try? JSONDecoder().decode(Head.self, from: data[data.startIndex..<end]),
            head.version == Self.version, head.files == files
        else { return nil }
        return data[(end + 1)...].withUnsafeBytes { bytes in
            guard Self.hash(bytes) == head.hash else { return nil }
            return Self.claims(bytes, head.count)
        }
    }

    /// Writes the checks in the place of what the file holds.
    /// - Throws: What Foundation says when the file can't be written.
    func write(_ claims: [CheckedClaim]) throws {
        var body = Data()
        for claim in claims {
            for text in [claim.id, claim.text, claim.url, claim.publisher, claim.verdict, claim.datePublished] {
                let length = text.map { UInt32($0.utf8.count) } ?? Self.missing
                withUnsafeBytes(of: length.littleEndian) { body.append(contentsOf: $0) }
                if let text { body.append(contentsOf: text.utf8) }
            }
        }
        let hash = body.withUnsafeBytes { Self.hash($0) }
        let head = Head(version: Self.version, files: files, count: claims.count, hash: hash)
        try (JSONEncoder().encode(head) + [UInt8(ascii: "\n")] + body).write(to: url, options: .atomic)
    }

    private static func claims(_ bytes: UnsafeRawBufferPointer, _ count: Int) -> [CheckedClaim]? {
        var offset = 0
        func next() -> String?? {
            guard offset + 4 <= bytes.count else { return nil }
            let length = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
            offset += 4
            if length == missing { return .some(nil) }
            guard offset + Int(length) <= bytes.count else { return nil }
            defer { offset += Int(length) }
            return String(decoding: bytes[offset..<(offset + Int(length))], as: UTF8.self)
        }
        var claims: [CheckedClaim] = []
        while offset < bytes.count {
            guard case let id?? = next(), case let text?? = next(), case let url?? = next(),
                case let publisher?? = next(), case let verdict?? = next(), let date = next()
            else { return nil }
            claims.append(
                CheckedClaim(
                    id: id,
                    text: text,
                    url: url,
                    publisher: publisher,
                    verdict: verdict,
                    datePublished: date
                )
            )
        }
        return claims.count == count ? claims : nil
    }

    /// FNV-1a over 64-bit words; it tells damage, and protects against nothing.
    private static func hash(_ bytes: UnsafeRawBufferPointer) -> String {
        var state: UInt64 = 0xcbf2_9ce4_8422_2325
        var offset = 0
        while offset + 8 <= bytes.count {
            state = (state ^ bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) &* 0x100_0000_01b3
            offset += 8
        }
        for byte in bytes[offset...] { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return String(state, radix: 16)
    }
}
