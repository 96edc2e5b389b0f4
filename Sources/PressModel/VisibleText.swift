/// Text from outside cut down to what a reader sees.
package enum VisibleText {
    /// Combining marks in a row that a letter keeps: Vietnamese needs two, and a heap of them paints over other lines.
    package static let mostMarks = 4

    /// The text without harmful or invisible characters and without heaps of combining marks.
    package static func of(_ text: String) -> String {
        var kept = String.UnicodeScalarView()
        var marks = 0
        for scalar in text.unicodeScalars {
            if scalar.value < 0x300 {
                marks = 0
                if !isHidden(scalar) { kept.append(scalar) }
                continue
            }
            marks = isMark(scalar) ? marks + 1 : 0
            if marks <= mostMarks, !isHidden(scalar) { kept.append(scalar) }
        }
        return String(kept)
    }

    /// Whether a page or document leaves the character out: it is harmful, or takes no room.
    package static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        HTMLEscaping.isHarmful(scalar) || isInvisible(scalar)
    }

    /// Characters that take no room: soft hyphens, zero-width ones, the Arabic letter mark, tags and variation selectors
    /// of plane 14.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00AD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B...0x200D, 0x2060...0x2065,
            0x206A...0x206F, 0x3164, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
            true
        default: false
        }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: true
        default: false
        }
    }
}
