/// Numbers for the phrases of all lexicons, so that one matcher finds them in one pass, and for the sets of phrases that
/// are asked for together.
struct PhraseTable {
    /// The set without phrases.
    static let emptySet: Int32 = 0

    private(set) var phrases: [String] = []
    /// For each phrase the sets that it belongs to.
    private(set) var setsOfPhrase: [[Int32]] = []
    private(set) var setCount: Int32 = 1
    private var numbers: [String: Int32] = [:]

    /// The number of a set of phrases; sets made one after the other have numbers that follow one another.
    mutating func set(_ phrases: [String]) -> Int32 {
        for number in Set(phrases.map { number($0) }) { setsOfPhrase[Int(number)].append(setCount) }
        setCount += 1
        return setCount - 1
    }

    /// As `set`, but the empty set where there are no phrases.
    mutating func condition(_ phrases: [String]) -> Int32 { phrases.isEmpty ? Self.emptySet : set(phrases) }

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
