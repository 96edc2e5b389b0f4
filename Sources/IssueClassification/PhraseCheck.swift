/// Tells phrases that can match from those made of marks alone.
enum PhraseCheck {
    static func hasSyllable(_ phrase: String) -> Bool {
        phrase.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    }
}
