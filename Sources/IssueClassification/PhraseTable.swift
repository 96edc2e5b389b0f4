/// Numbers for the phrases of all lexicons, so that one matcher finds them in one pass.
struct PhraseTable {
    private(set) var phrases: [String] = []
    /// For each phrase the numbers of the rules that look for it.
    private(set) var rulesOfPhrase: [[Int]] = []
    /// Number of rules of all lexicons and lists.
    private(set) var ruleCount = 0
    private var numbers: [String: Int] = [:]

    /// The phrase's number; the same phrase always has the same one.
    mutating func number(_ phrase: String) -> Int {
        if let known = numbers[phrase] { return known }
        numbers[phrase] = phrases.count
        phrases.append(phrase)
        rulesOfPhrase.append([])
        return phrases.count - 1
    }

    /// A number for a rule that looks for these phrases.
    mutating func rule(_ phrases: [String]) -> Int {
        for phrase in Set(numbers(phrases)) { rulesOfPhrase[phrase].append(ruleCount) }
        ruleCount += 1
        return ruleCount - 1
    }

    /// The numbers of several phrases.
    mutating func numbers(_ phrases: [String]) -> [Int] { phrases.map { number($0) } }
}
