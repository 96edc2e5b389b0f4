/// A piece of a sentence; one with a target leads to the list behind it.
struct Segment: Equatable {
    var text: String
    /// An anchor of the document or a file beside it; nil for plain text.
    var target: String?

    init(_ text: String, _ target: String? = nil) {
        self.text = text
        self.target = target.flatMap { $0.isEmpty ? nil : $0 }
    }
}

extension [Segment] {
    /// The sentence without its links.
    var text: String { map(\.text).joined() }
}

/// A sentence whose numbers are links: `"Đã đọc \(number, target) tin"`.
struct LinkedSentence: ExpressibleByStringInterpolation {
    var segments: [Segment]

    init(stringLiteral value: String) { segments = [Segment(value)] }

    init(stringInterpolation: StringInterpolation) { segments = stringInterpolation.segments }

    /// Collects text and links.
    struct StringInterpolation: StringInterpolationProtocol {
        var segments: [Segment] = []

        init(literalCapacity: Int, interpolationCount: Int) {}

        mutating func appendLiteral(_ literal: String) {
            if !literal.isEmpty { segments.append(Segment(literal)) }
        }

        mutating func appendInterpolation(_ text: String) { segments.append(Segment(text)) }

        mutating func appendInterpolation(_ text: String, _ target: String?) {
            segments.append(Segment(text, target))
        }
    }
}
