import PressModel
import VietnameseText

/// Two to four syllables in a row, as numbers; -1 fills up.
struct Gram: Hashable {
    private let first: Int32
    private let second: Int32
    private let third: Int32
    private let fourth: Int32

    init(_ syllables: ArraySlice<Int32>) {
        let start = syllables.startIndex
        first = syllables[start]
        second = syllables[start + 1]
        third = syllables.count > 2 ? syllables[start + 2] : -1
        fourth = syllables.count > 3 ? syllables[start + 3] : -1
    }

    /// The numbers of its syllables.
    var syllables: [Int32] { [first, second, third, fourth].filter { $0 >= 0 } }
}

/// Numbers for syllables.
struct SyllableNumbers {
    private var numbers: [String: Int32] = [:]
    private var syllables: [String] = []

    /// The number of a syllable, a new one where it has none.
    mutating func number(of syllable: String) -> Int32 {
        if let known = numbers[syllable] { return known }
        let number = Int32(syllables.count)
        numbers[syllable] = number
        syllables.append(syllable)
        return number
    }

    /// The number of a syllable that was met before, else -1.
    func known(_ syllable: String) -> Int32 { numbers[syllable] ?? -1 }

    /// The syllables of a gram.
    func words(_ gram: Gram) -> [String] { gram.syllables.map { syllables[Int($0)] } }
}
