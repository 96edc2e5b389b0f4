/// Numbers for the phrases of all lexicons, so that one matcher finds them in one pass.
struct PhraseTable {
    private(set) var phrases: [String] = []
    private var numbers: [String: Int] = [:]

    /// The phrase's number; the same phrase always has the same one.
    mutating func number(_ phrase: String) -> Int {
        if let known = numbers[phrase] { return known }
        numbers[phrase] = phrases.count
        phrases.append(phrase)
        return phrases.count - 1
    }

    /// The numbers of several phrases.
    mutating func numbers(_ phrases: [String]) -> [Int] { phrases.map { number($0) } }
}
