import PressModel

/// Text from outside made fit for a page.
enum PlainText {
    /// Combining marks in a row that a letter keeps: Vietnamese needs two, and a heap of them paints over other lines.
    static let mostMarks = 4

    /// Escaped, without harmful or invisible characters and without heaps of combining marks.
    static func escaped(_ text: String) -> String {
        var kept = String.UnicodeScalarView()
        var marks = 0
        for scalar in text.unicodeScalars {
            if scalar.value < 0x300 {
                // Soft hyphens are invisible; everything else down here is a letter or cared for by `HTMLEscaping`.
                marks = 0
                if scalar.value != 0xAD { kept.append(scalar) }
                continue
            }
            marks = isMark(scalar) ? marks + 1 : 0
            if marks <= mostMarks, !isInvisible(scalar) { kept.append(scalar) }
        }
        return HTMLEscaping.escape(String(kept))
    }

    /// The beginning of a text with an ellipsis where it was cut; counted in scalars, since one `Character` may be a
    /// megabyte.
    static func cut(_ text: String, _ limit: Int) -> String {
        guard text.utf8.count > limit else { return text }
        let scalars = text.unicodeScalars
        guard let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
            end < scalars.endIndex
        else { return text }
        return String(scalars[..<end]) + "…"
    }

    /// Characters that take no room: zero-width ones, the Arabic letter mark, tags and variation selectors of plane 14.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B...0x200D, 0x2060...0x2065,
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
