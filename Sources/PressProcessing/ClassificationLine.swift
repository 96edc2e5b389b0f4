package import IssueClassification
import PressModel

/// Writes what `classify` prints for an article, byte for byte as `JSONEncoder` would with sorted keys.
///
/// An encoder of Foundation takes as long for these lines as all of the matching (measured over 150 MB of articles), and
/// nothing but strings and numbers stands in them.
package struct ClassificationLine {
    /// The bytes written so far.
    package private(set) var bytes: [UInt8] = []

    package init() {}

    /// Forgets what was written.
    package mutating func clear() { bytes.removeAll(keepingCapacity: true) }

    /// Adds the line of an article, its line break included.
    /// - Parameters:
    ///   - id: The article's id.
    ///   - result: What was found in it.
    ///   - withScores: Whether every issue's score is printed.
    package mutating func add(id: String, _ result: Classification, withScores: Bool) {
        raw("{\"findings\":[")
        list(result.findings) { $0.finding($1) }
        raw("],\"id\":")
        string(id)
        raw(",\"places\":[")
        list(result.places) { $0.string($1) }
        raw("]")
        if withScores { scores(result.scores.sorted { $0.key < $1.key }) }
        raw("}\n")
    }

    private mutating func scores(_ scores: [(key: String, value: Double)]) {
        raw(",\"scores\":{")
        list(scores) { line, score in
            line.string(score.key)
            line.raw(":")
            line.number(score.value)
        }
        raw("}")
    }

    private mutating func finding(_ finding: Finding) {
        raw("{\"evidence\":[")
        list(finding.evidence) { $0.evidence($1) }
        raw("],\"issue\":")
        string(finding.subject)
        raw(",\"kind\":")
        string(finding.kind.rawValue)
        raw(",\"score\":")
        number(finding.score)
        raw(",\"threshold\":")
        number(finding.threshold)
        raw("}")
    }

    private mutating func evidence(_ evidence: Evidence) {
        raw("{\"end\":")
        integer(evidence.end)
        raw(",\"field\":")
        string(evidence.field.rawValue)
        raw(",\"start\":")
        integer(evidence.start)
        raw(",\"term\":")
        string(evidence.term)
        raw(",\"text\":")
        string(evidence.text)
        raw(",\"weight\":")
        number(evidence.weight)
        raw("}")
    }

    private mutating func list<Element>(_ elements: [Element], _ add: (inout ClassificationLine, Element) -> Void) {
        var isFirst = true
        for element in elements {
            if !isFirst { raw(",") }
            isFirst = false
            add(&self, element)
        }
    }

    private mutating func raw(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    private mutating func integer(_ value: Int) { bytes.append(contentsOf: String(value).utf8) }

    /// Two digits after the point at most, as a reader wants them.
    private mutating func number(_ value: Double) {
        let rounded = Self.rounded(value)
        if rounded == rounded.rounded(), abs(rounded) < 1e15 {
            if rounded == 0, rounded.sign == .minus { bytes.append(UInt8(ascii: "-")) }
            integer(Int(rounded))
        } else {
            bytes.append(contentsOf: rounded.description.utf8)
        }
    }

    /// A score or weight to two digits after the point.
    static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }

    /// A string with what RFC 8259 §7 wants escaped.
    private mutating func string(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case 0x22, 0x5C: bytes.append(contentsOf: [0x5C, byte])
            case 0x08: raw("\\b")
            case 0x09: raw("\\t")
            case 0x0A: raw("\\n")
            case 0x0C: raw("\\f")
            case 0x0D: raw("\\r")
            case 0..<0x20: escape(byte)
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func escape(_ byte: UInt8) {
        let digits = Array("0123456789abcdef".utf8)
        raw("\\u00")
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
    }
}
