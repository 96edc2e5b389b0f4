/// Numbers for the phrases of all lexicons, so that one matcher finds them in one pass, and for what is asked of them.
struct PhraseTable {
    /// The set without phrases, and the condition that asks for nothing.
    static let none: Int32 = 0

    private(set) var phrases: [String] = []
    /// For each phrase the sets that it belongs to; their occurrences are gathered in each article.
    private(set) var setsOfPhrase: [[Int32]] = []
    private(set) var setCount: Int32 = 1
    /// For each condition its phrases, sorted; they are looked for only around an occurrence that asks for them.
    private(set) var conditions: [[Int32]] = [[]]
    private var numbers: [String: Int32] = [:]

    /// The number of a set of phrases; sets made one after the other have numbers that follow one another.
    mutating func set(_ phrases: [String]) -> Int32 {
        for number in Set(phrases.map { number($0) }) { setsOfPhrase[Int(number)].append(setCount) }
        setCount += 1
        return setCount - 1
    }

    /// As `set`, but `none` where there are no phrases.
    mutating func optionalSet(_ phrases: [String]) -> Int32 { phrases.isEmpty ? Self.none : set(phrases) }

    /// The number of a condition on what stands around an occurrence; `none` where there are no phrases.
    mutating func condition(_ phrases: [String]) -> Int32 {
        guard !phrases.isEmpty else { return Self.none }
        conditions.append(Set(phrases.map { number($0) }).sorted())
        return Int32(conditions.count - 1)
    }

    /// The phrase's number; the same phrase always has the same one.
    private mutating func number(_ phrase: String) -> Int32 {
        if let known = numbers[phrase] { return known }
        let number = Int32(phrases.count)
        numbers[phrase] = number
        phrases.append(phrase)
        setsOfPhrase.append([])
        return number
    }
}
