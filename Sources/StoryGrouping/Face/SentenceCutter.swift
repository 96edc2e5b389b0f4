import VietnameseText

/// Cuts a line into its sentences as they are printed, with the quotation marks and brackets that belong to them.
enum SentenceCutter {
    /// The sentences in order; what stands between them is white space.
    static func sentences(_ line: Substring) -> [String] {
        let bytes = Array(line.utf8)
        let cut = SyllabifiedText(String(line))
        let places = cut.syllables.indices.dropFirst().compactMap { index -> Int? in
            guard cut.sentenceBreakBefore(index) else { return nil }
            return boundary(
                in: bytes,
                cut.syllables[index - 1].range.upperBound..<cut.syllables[index].range.lowerBound
            )
        }
        let starts = [0] + places
        return zip(starts, places + [bytes.count]).map { start, end in
            trimmed(String(decoding: bytes[start..<end], as: UTF8.self)[...])
        }
        .filter { !$0.isEmpty }
    }

    /// Where the next sentence begins, opening marks included; nil where only a part of a sentence ends.
    private static func boundary(in bytes: [UInt8], _ gap: Range<Int>) -> Int? {
        guard let space = bytes[gap].lastIndex(of: UInt8(ascii: " ")) else { return nil }
        let before = String(decoding: bytes[gap.lowerBound..<space], as: UTF8.self)
        return before.contains { ".!?…".contains($0) } ? space + 1 : nil
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text.drop(while: \.isWhitespace)
        while text.last?.isWhitespace == true { text = text.dropLast() }
        return String(text)
    }
}
