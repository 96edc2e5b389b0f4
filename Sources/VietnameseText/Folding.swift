/// Takes case and diacritics away: `Đất đai` becomes `dat dai`.
///
/// A folded match is right 32 % of the time for one-syllable terms, 93 % for two and 99 % for three or more
/// (VIETNAMESE.md): fold to find candidates, not to decide.
public enum Folding {
    /// The small letters of a canonical text without diacritics, `đ` as `d`.
    ///
    /// - Parameter canonical: A text in canonical form; in any other, combining marks are dropped as well.
    /// - Returns: The folded text.
    public static func fold(_ canonical: String) -> String {
        String(decoding: fold(utf8: Array(canonical.utf8)), as: UTF8.self)
    }

    /// The small letters of a canonical text without diacritics, as UTF-8.
    public static func fold(utf8: [UInt8]) -> [UInt8] {
        utf8.withUnsafeBufferPointer { bytes in
            WrittenSyllables.shared.withReader { written in FoldWriter(bytes, written).result() }
        }
    }
}

/// Folds words that are Vietnamese syllables at once and everything else character by character.
private struct FoldWriter {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let written: WrittenSyllables.Reader
    private let table = LetterTable.shared

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ written: WrittenSyllables.Reader) {
        self.bytes = bytes
        self.written = written
    }

    /// A byte that is no UTF-8 becomes three, nothing grows more, and eight bytes more take the last word.
    func result() -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: bytes.count * 3 + 16) { output, count in
            guard let target = output.baseAddress else { return }
            var scratch: [UInt8] = []
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                let (form, length) = byte > 0x40 ? written.syllable(bytes, at: index) : (WrittenSyllables.Form(), 0)
                if length > 0 {
                    UnsafeMutableRawPointer(target + count).storeBytes(of: form.folded.littleEndian, as: UInt64.self)
                    count &+= form.foldedCount
                    index &+= length
                    continue
                }
                if byte < 0x80 {
                    target[count] = byte &- 0x41 < 26 ? byte | 0x20 : byte
                    count &+= 1
                    index &+= 1
                    continue
                }
                index += fold(at: index, &scratch)
                for byte in scratch {
                    target[count] = byte
                    count &+= 1
                }
            }
        }
    }

    /// Folds one character and gives its length.
    private func fold(at index: Int, _ scratch: inout [UInt8]) -> Int {
        let scalar = UTF8Decoding.decode(bytes, at: index)
        scratch.removeAll(keepingCapacity: true)
        CaseFold.append(scalar.value, table, folded: true, to: &scratch)
        return scalar.length
    }
}
