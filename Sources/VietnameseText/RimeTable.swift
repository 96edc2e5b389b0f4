/// The attested rimes (nucleus and coda) of Vietnamese and where each carries its tone.
struct RimeTable: Sendable {
    /// What is known of one rime.
    struct Entry {
        let bits: UInt8

        var isAttested: Bool { bits & 0x10 != 0 }
        /// The rime is `ươ…` with one horn left out: `đuợc`, `trưóc`.
        var lacksHorn: Bool { bits & 0x20 != 0 }
        /// Without diacritics it is some attested rime without diacritics.
        var isAttestedBare: Bool { bits & 0x40 != 0 }
        /// Ends in `c ch p t`, which allow the acute and the dot only.
        var isStopped: Bool { bits & 0x80 != 0 }

        /// One of the open rimes `oa oe uy`, whose tone the two styles place differently.
        var isStyled: Bool { bits & 3 != bits >> 2 & 3 }

        /// The index in the nucleus of the vowel that carries the tone.
        func toneIndex(_ style: ToneStyle) -> Int { Int(style == .old ? bits & 3 : bits >> 2 & 3) }
    }

    static let shared = RimeTable()

    private var entries = [UInt8](repeating: 0, count: 1 << 16)

    /// The entry of up to three vowel codes and a coda code.
    func entry(key: Int) -> Entry { Entry(bits: entries[key & 0xFFFF]) }

    /// The key of a nucleus and a coda code.
    static func key(_ vowels: [UInt8], coda: Int) -> Int {
        var key = coda << 12
        for (index, vowel) in vowels.prefix(3).enumerated() { key |= Int(vowel) << (index * 4) }
        return key
    }

    private init() {
        for rime in Rimes.attested.split(separator: " ") { add(rime.unicodeScalars.map { LetterCode.base($0) }) }
    }

    private mutating func add(_ letters: [UInt8]) {
        let nucleus = Array(letters.prefix { $0 <= 12 })
        guard let coda = Coda.code(Array(letters.dropFirst(nucleus.count))) else { return }
        let placement = TonePlacement(nucleus: nucleus, isOpen: coda == 0)
        let tones = UInt8(placement.old | placement.new << 2) | (Coda.isStop(coda) ? 0x80 : 0)
        entries[Self.key(nucleus, coda: coda)] |= tones | 0x10
        entries[Self.key(nucleus.map(Self.bare), coda: coda)] |= 0x40
        guard nucleus.starts(with: [Base.uHorn, Base.oHorn]) else { return }
        for slip in [[Base.u, Base.oHorn], [Base.uHorn, Base.o]] {
            entries[Self.key(slip + nucleus.dropFirst(2), coda: coda)] |= tones | 0x20
        }
    }

    private static func bare(_ vowel: UInt8) -> UInt8 {
        LetterCode.base(Unicode.Scalar(LatinFold.fold(LetterCode.vowels[Int(vowel) - 1].value)) ?? "a")
    }
}
