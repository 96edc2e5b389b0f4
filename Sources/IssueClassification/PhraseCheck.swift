import VietnameseText

/// Tells phrases that can match from those made of marks alone.
enum PhraseCheck {
    static func hasSyllable(_ phrase: String) -> Bool { !SyllabifiedText(phrase).syllables.isEmpty }
}
