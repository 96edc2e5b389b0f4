/// Canonical composition (NFC, UAX #15) of Latin letters with combining marks.
struct LatinComposition: Sendable {
    static let shared = LatinComposition()

    private let composed: [UInt64: UInt32]
    private let parts: [UInt32: (base: UInt32, mark: UInt32)]

    private init() {
        var composed: [UInt64: UInt32] = [:]
        var parts: [UInt32: (base: UInt32, mark: UInt32)] = [:]
        for (mark, pairs) in LatinPairs.byMark {
            let scalars = pairs.unicodeScalars.map(\.value)
            for index in stride(from: 0, to: scalars.count - 1, by: 2) {
                composed[Self.key(scalars[index], mark)] = scalars[index + 1]
                parts[scalars[index + 1]] = (scalars[index], mark)
            }
        }
        (self.composed, self.parts) = (composed, parts)
    }

    /// The letter under all marks, and the marks from the inside out.
    func decompose(_ scalar: UInt32) -> (base: UInt32, marks: [UInt32]) {
        var base = scalar
        var marks: [UInt32] = []
        while let pair = parts[base] {
            base = pair.base
            marks.append(pair.mark)
        }
        return (base, marks.reversed())
    }

    /// A base letter and its marks in their shortest canonical spelling.
    ///
    /// For a Vietnamese vowel the quality mark (circumflex, breve, horn) comes before the tone whatever order
    /// they were typed in, which NFC alone does not restore for 32 of the 192 orders, and a mark typed twice
    /// counts once. All else follows the canonical composition algorithm.
    func compose(_ base: UInt32, _ marks: [UInt32]) -> [UInt32] {
        if let letter = vietnamese(base, marks) { return [letter] }
        var result = [base]
        var lastClass: UInt8 = 0
        for mark in Self.canonicalOrder(marks) {
            let markClass = Self.combiningClass(mark)
            let blocked = result.count > 1 && lastClass >= markClass
            if !blocked, let letter = composed[Self.key(result[0], mark)] {
                result[0] = letter
            } else {
                result.append(mark)
                lastClass = markClass
            }
        }
        return result
    }

    /// The Vietnamese vowel that a base with at most one quality and one tone writes, nil for anything else.
    private func vietnamese(_ base: UInt32, _ marks: [UInt32]) -> UInt32? {
        var quality: UInt32?
        var tone: UInt32?
        for mark in marks {
            switch mark {
            case 0x302, 0x306, 0x31B:
                guard quality == nil || quality == mark else { return nil }
                quality = mark
            case 0x300, 0x301, 0x303, 0x309, 0x323:
                guard tone == nil || tone == mark else { return nil }
                tone = mark
            default:
                return nil
            }
        }
        guard let vowel = quality.map({ composed[Self.key(base, $0)] }) ?? base else { return nil }
        return tone.map { composed[Self.key(vowel, $0)] } ?? vowel
    }

    /// Marks sorted by combining class, those of one class in the order given.
    private static func canonicalOrder(_ marks: [UInt32]) -> [UInt32] {
        marks.enumerated()
            .map { (key: Int(combiningClass($0.element)) << 32 | $0.offset, mark: $0.element) }
            .sorted { $0.key < $1.key }
            .map(\.mark)
    }

    private static func combiningClass(_ mark: UInt32) -> UInt8 {
        Unicode.Scalar(mark)?.properties.canonicalCombiningClass.rawValue ?? 0
    }

    private static func key(_ base: UInt32, _ mark: UInt32) -> UInt64 { UInt64(base) << 32 | UInt64(mark) }
}
