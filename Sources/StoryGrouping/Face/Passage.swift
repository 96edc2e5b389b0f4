import VietnameseText

/// Words as printed, with what the choice of a story's face asks about them.
struct Passage {
    let text: String
    /// Pairs of syllables that stand together, each once.
    let pairs: Set<UInt64>
    let syllableCount: Int
    let hasNumber: Bool
    /// Whether two syllables in capitals stand together after the first word: a place, as a rule.
    let hasName: Bool
    /// Syllables that begin with a capital letter.
    let capitals: Int

    init(_ text: String) {
        self.text = text
        let cut = SyllabifiedText(text)
        let syllables = cut.syllables
        syllableCount = syllables.count
        hasNumber = syllables.contains(where: \.isNumber)
        capitals = syllables.count(where: \.startsUppercase)
        let joined = syllables.indices.dropFirst().filter { cut.continuesPhrase($0) }
        hasName = joined.contains { $0 > 1 && syllables[$0].startsUppercase && syllables[$0 - 1].startsUppercase }
        pairs = Set(joined.map { HashMixer.mixed(Self.hash(cut, $0 - 1) &* 31 &+ Self.hash(cut, $0)) })
    }

    private static func hash(_ cut: SyllabifiedText, _ index: Int) -> UInt64 {
        let key = cut.syllables[index].key
        guard key.isNone else { return key.bits }
        var mixer = HashMixer()
        for byte in cut.canonicalBytes(index) { mixer.add(byte) }
        return mixer.finish()
    }
}
