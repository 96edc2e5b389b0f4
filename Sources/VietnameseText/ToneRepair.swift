/// Puts a syllable's tone on its right vowel and restores a horn left out.
struct ToneRepair: Sendable {
    let grammar = SyllableGrammar.shared
    let style: ToneStyle

    /// The syllable in good spelling; nil where it is in good spelling already or is no syllable.
    ///
    /// Tones are moved (`tòan`, `cuả`, `qủa`), merged where the same one was typed twice (`lạị`), and never
    /// changed. `đuợc` and `trưóc` get their horn back, because no rime has `uơ` or `ưo` before a coda.
    func repaired(_ word: PackedWord) -> PackedWord? {
        guard let parse = grammar.parse(word) else { return nil }
        var result = word.toneless
        if parse.rime.lacksHorn {
            result.setLetter(Base.uHorn, at: parse.nucleus.lowerBound)
            result.setLetter(Base.oHorn, at: parse.nucleus.lowerBound + 1)
        }
        result.setTone(parse.tone, at: parse.nucleus.lowerBound + parse.rime.toneIndex(style))
        return result == word ? nil : result
    }
}
