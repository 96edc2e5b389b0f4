/// Numbers for the phrases of all lexicons, so that one matcher finds them in one pass.
struct PhraseTable {
    private(set) var phrases: [String] = []
    /// For each phrase the numbers of the rules that look for it.
    private(set) var rulesOfPhrase: [[Int32]] = []
    /// Number of rules of all lexicons and lists.
    private(set) var ruleCount = 0
    private var numbers: [String: Int32] = [:]

    /// The phrase's number; the same phrase always has the same one.
    mutating func number(_ phrase: String) -> Int32 {
        if let known = numbers[phrase] { return known }
        let number = Int32(phrases.count)
        numbers[phrase] = number
        phrases.append(phrase)
        rulesOfPhrase.append([])
        return number
    }

    /// A number for a rule that looks for these phrases.
    mutating func rule(_ phrases: [Int32]) -> Int {
        for phrase in Set(phrases) { rulesOfPhrase[Int(phrase)].append(Int32(ruleCount)) }
        ruleCount += 1
        return ruleCount - 1
    }

    /// The numbers of several phrases.
    mutating func numbers(_ phrases: [String]) -> [Int32] { phrases.map { number($0) } }
}
