/// Repairs that need no context: a scalar for a scalar.
enum ScalarRepair {
    /// Whether a scalar outside the Latin letters makes its word worth repairing.
    static func isSuspect(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0..<0xA0: false
        case 0xA0, 0xAD, 0x300...0x36F, 0x370...0x52F, 0x2007, 0x200B...0x200F, 0x202A...0x202F: true
        case 0x2060...0x2069, 0x212A, 0x212B, 0x3000, 0xFEFF, 0xFF01...0xFF5E, 0xFFFD: true
        default: false
        }
    }

    /// Zero-width spaces, soft hyphens, direction marks: up to 0.8 % of articles have some.
    static func isInvisible(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xAD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
        default: false
        }
    }

    /// The zero-width joiner and non-joiner, which emoji, Arabic and Indic scripts need.
    static func isJoiner(_ scalar: UInt32) -> Bool { scalar == 0x200C || scalar == 0x200D }

    /// Full-width forms as ASCII, no-break and ideographic spaces as a space, compatibility signs as letters.
    static func replacement(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0xFF01...0xFF5E: scalar - 0xFF01 + 0x21
        case 0xA0, 0x2007, 0x202F, 0x3000: 0x20
        case 0x340, 0x341: scalar - 0x40
        case 0x212A: 0x4B
        case 0x212B: 0xC5
        default: scalar
        }
    }
}
