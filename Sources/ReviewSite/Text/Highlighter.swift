import PressModel

/// A stretch of text: plain, or marked as evidence.
struct TextPart: Equatable {
    var plain = ""
    var mark: Mark?

    /// What a mark says on hover and beside itself.
    struct Mark: Equatable {
        let marked: String
        let label: String
        let points: String
    }
}

/// Cuts a field of an article into plain and marked stretches.
///
/// Offsets are taken as hostile: those out of range, turned around or inside a character are passed over, and what
/// overlaps becomes one mark that names all its terms.
struct Highlighter {
    /// Marks in one field at most.
    static let mostMarks = 400

    let evidence: [Evidence]
    /// The text on hover for one piece of evidence.
    let label: (Evidence) -> String
    let points: (Double) -> String

    /// The paragraphs of a field; `limit` counts its characters.
    func paragraphs(_ text: String, field: ArticleField, limit: Int) -> [[TextPart]] {
        let bytes = Array(PlainText.cut(text, limit).utf8)
        let spans = spans(field, bytes)
        return bytes.indices.split { bytes[$0] == 10 }.map { range in
            parts(bytes, range.startIndex..<range.endIndex, spans)
        }
    }

    /// A field as one line.
    func line(_ text: String, field: ArticleField, limit: Int) -> [TextPart] {
        let bytes = Array(PlainText.cut(text, limit).utf8).map { $0 == 10 ? 32 : $0 }
        return parts(bytes, 0..<bytes.count, spans(field, bytes))
    }

    private struct Span {
        var range: Range<Int>
        var evidence: [Evidence]
    }

    private func spans(_ field: ArticleField, _ bytes: [UInt8]) -> [Span] {
        let valid = evidence.lazy.filter { $0.field == field }.filter {
            $0.start >= 0 && $0.start < $0.end && $0.end <= bytes.count
                && isBoundary($0.start, bytes) && isBoundary($0.end, bytes)
        }.prefix(Self.mostMarks).sorted { ($0.start, $0.end) < ($1.start, $1.end) }
        var spans: [Span] = []
        for piece in valid {
            if let last = spans.last, piece.start < last.range.upperBound {
                let end = max(last.range.upperBound, piece.end)
                spans[spans.count - 1].range = last.range.lowerBound..<end
                spans[spans.count - 1].evidence.append(piece)
            } else {
                spans.append(Span(range: piece.start..<piece.end, evidence: [piece]))
            }
        }
        return spans
    }

    /// Whether no character is split there: a continuation byte of UTF-8 begins with the bits 10.
    private func isBoundary(_ offset: Int, _ bytes: [UInt8]) -> Bool {
        offset == bytes.count || bytes[offset] & 0xC0 != 0x80
    }

    private func parts(_ bytes: [UInt8], _ range: Range<Int>, _ spans: [Span]) -> [TextPart] {
        var parts: [TextPart] = []
        var position = range.lowerBound
        for span in spans where span.range.overlaps(range) {
            let marked = span.range.clamped(to: range)
            if position < marked.lowerBound { parts.append(plain(bytes[position..<marked.lowerBound])) }
            let mark = TextPart.Mark(
                marked: String(decoding: bytes[marked], as: UTF8.self),
                label: span.evidence.prefix(4).map(label).joined(separator: "; "),
                points: points(span.evidence.reduce(0) { $0 + $1.weight })
            )
            parts.append(TextPart(mark: mark))
            position = marked.upperBound
        }
        if position < range.upperBound { parts.append(plain(bytes[position..<range.upperBound])) }
        return parts
    }

    private func plain(_ bytes: ArraySlice<UInt8>) -> TextPart {
        TextPart(plain: String(decoding: bytes, as: UTF8.self))
    }
}
