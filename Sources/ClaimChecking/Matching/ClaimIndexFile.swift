import Foundation

/// An index kept on disk, so that a large registry is not read into words at every start.
///
/// The file is a head of six 64-bit words (magic, version and tag, number of keys, of postings, of claims, checksum)
/// and the arrays of `ClaimIndex` one after the other, in the machine's byte order. It is a cache: whatever is not
/// exactly what was written for this registry by this version reads as nil and is built anew.
struct ClaimIndexFile {
    private struct Head {
        /// `DTCLAIMS` as a number.
        static let magic: UInt64 = 0x534d_4941_4c43_5444
        static let words = 6

        let keys, postings, claims, checksum: Int

        /// Bytes after the head; nil where the numbers are none that a file could have.
        var length: Int? {
            let counts = [keys, postings, claims]
            guard counts.allSatisfy({ (0..<1 << 40).contains($0) }) else { return nil }
            return keys * 8 + (keys + 1) * 4 + postings * 4 + claims * 2
        }
    }

    /// Raised when the words of a claim are cut, folded or hashed in another way.
    private static let version = 1

    let url: URL
    /// Names the registry and the vocabulary that the index was made with.
    private let tag: UInt64

    init(url: URL, registry: String) {
        self.url = url
        let names = [registry, String(Self.version), ConceptTable.shared.hash]
        tag = WordHash.of(names.joined(separator: "\n"))
    }

    /// The index in the file; nil when there is none, it is of another registry or version, or it is damaged.
    func read() -> ClaimIndex? {
        guard let data = try? Data(contentsOf: url, options: .mappedIfSafe) else { return nil }
        return data.withUnsafeBytes { bytes in
            guard let head = head(bytes), let length = head.length else { return nil }
            let body = UnsafeRawBufferPointer(rebasing: bytes[(Head.words * 8)...])
            guard body.count == length, Self.checksum(body) == head.checksum else { return nil }
            var offset = 0
            let keys: [UInt64] = Self.array(body, &offset, head.keys)
            let starts: [UInt32] = Self.array(body, &offset, head.keys + 1)
            let postings: [Int32] = Self.array(body, &offset, head.postings)
            let lengths: [UInt16] = Self.array(body, &offset, head.claims)
            let index = ClaimIndex(keys: keys, starts: starts, postings: postings, lengths: lengths)
            return index.isSound ? index : nil
        }
    }

    /// Writes the index in the place of what the file holds.
    /// - Throws: What Foundation says when the file cannot be written.
    func write(_ index: ClaimIndex) throws {
        var body = Data()
        Self.append(index.keys, &body)
        Self.append(index.starts, &body)
        Self.append(index.postings, &body)
        Self.append(index.lengths, &body)
        let counts = [index.keys.count, index.postings.count, index.lengths.count]
        let checksum = body.withUnsafeBytes { Self.checksum($0) }
        var file = Data()
        Self.append([Head.magic, tag] + (counts + [checksum]).map { UInt64(bitPattern: Int64($0)) }, &file)
        file.append(body)
        try file.write(to: url, options: .atomic)
    }

    private func head(_ bytes: UnsafeRawBufferPointer) -> Head? {
        guard bytes.count >= Head.words * 8 else { return nil }
        let words = (0..<Head.words).map { bytes.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self) }
        guard words[0] == Head.magic, words[1] == tag else { return nil }
        let counts = words[2...].map { Int(truncatingIfNeeded: $0) }
        return Head(keys: counts[0], postings: counts[1], claims: counts[2], checksum: counts[3])
    }

    private static func array<Element: BitwiseCopyable>(
        _ bytes: UnsafeRawBufferPointer,
        _ offset: inout Int,
        _ count: Int
    ) -> [Element] {
        let length = count * MemoryLayout<Element>.stride
        let part = UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + length])
        offset += length
        return [Element](unsafeUninitializedCapacity: count) { buffer, made in
            UnsafeMutableRawBufferPointer(buffer).copyMemory(from: part)
            made = count
        }
    }

    private static func append<Element: BitwiseCopyable>(_ values: [Element], _ data: inout Data) {
        values.withUnsafeBytes { data.append(contentsOf: $0) }
    }

    /// FNV-1a over words of eight bytes, and over the bytes that are left.
    private static func checksum(_ bytes: UnsafeRawBufferPointer) -> Int {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        let words = bytes.count / 8
        for index in 0..<words {
            hash = (hash ^ bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self)) &* 0x100_0000_01b3
            hash ^= hash >> 32
        }
        for byte in bytes[(words * 8)...] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return Int(truncatingIfNeeded: hash)
    }
}

extension ClaimIndex {
    /// Whether every key, start and posting is where it may be, so that nothing read from it is out of bounds.
    var isSound: Bool {
        guard starts.count == keys.count + 1, starts.first == 0, starts.last == UInt32(exactly: postings.count),
            zip(keys, keys.dropFirst()).allSatisfy({ $0 < $1 }),
            zip(starts, starts.dropFirst()).allSatisfy({ $0 <= $1 })
        else { return false }
        let claims = Int32(clamping: lengths.count)
        return postings.allSatisfy { $0 >= 0 && $0 < claims }
    }

    /// The index in the file, or a new one, which is then put there.
    ///
    /// That the file cannot be written is no fault: the index is only built again the next time.
    static func kept(in file: ClaimIndexFile, texts: [String]) -> ClaimIndex {
        if let index = file.read(), index.lengths.count == texts.count { return index }
        let index = ClaimIndex(texts)
        try? file.write(index)
        return index
    }
}
