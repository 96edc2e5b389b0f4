/// Reads numbers in digits and words with their units: `hai giờ`, `120 phút` and `2 tiếng` are one quantity, `bốn chục`
/// is 40, `24/12` and `24 tháng 12` one day.
///
/// Passages without diacritics are read by their digits alone.
struct MeasuredQuantityReader {
    let words: [Word]

    func concepts() -> [Concept] {
        var result: [Concept] = []
        var index = 0
        while index < words.count {
            guard let number = number(at: index) else {
                index += 1
                continue
            }
            result += concepts(number)
            index = number.words.upperBound
        }
        return result
    }

    private typealias Number = (value: Double, words: Range<Int>)

    private func concepts(_ number: Number) -> [Concept] {
        var result: [Concept] = []
        if number.value >= 2 || number.value != number.value.rounded() {
            result.append(Concept(key: WordHash.of("#\(number.value)"), words: number.words))
        }
        let next = number.words.upperBound
        if next < words.count, words[next].follows, let unit = MeasureWords.units[words[next].exact] {
            let quantity = MeasuredQuantity(kind: unit.kind, value: number.value * unit.factor)
            let covered = number.words.lowerBound..<next + 1
            result.append(Concept(key: quantity.key, words: covered, quantity: quantity))
        }
        let before = number.words.lowerBound - 1
        if before >= 0, words[before].exact == MeasureWords.grade {
            let quantity = MeasuredQuantity(kind: .grade, value: number.value)
            let covered = before..<next
            result.append(Concept(key: quantity.key, words: covered, quantity: quantity))
        }
        if let day = day(number) { result.append(day) }
        return result
    }

    /// A day of a month.
    private func day(_ number: Number) -> Concept? {
        var next = number.words.upperBound
        guard (1...31).contains(number.value), number.words.count == 1, next < words.count else { return nil }
        if words[next].exact == MeasureWords.month { next += 1 } else if !isSlash(before: next) { return nil }
        guard next < words.count, words[next].follows, let month = words[next].number, (1...12).contains(month) else {
            return nil
        }
        let key = WordHash.of("#\(number.value)/\(month)")
        return Concept(key: key, words: number.words.lowerBound..<next + 1)
    }

    /// Whether a number follows the one before with one byte between.
    private func isSlash(before index: Int) -> Bool {
        words[index].number != nil && words[index].follows
            && words[index].range.lowerBound == words[index - 1].range.upperBound + 1
    }

    /// The longest number that begins at a word.
    private func number(at start: Int) -> Number? {
        var (total, section, current) = (0.0, 0.0, 0.0)
        var scale = 1.0
        var index = start
        while index < words.count, index == start || words[index].follows, index < start + 12 {
            let word = words[index]
            if let number = word.number {
                guard index == start else { break }
                current = number
            } else if let digit = digit(at: index, isFirst: index == start) {
                guard index == start || scale > 1 || (current == 10 && digit < 10) else { break }
                current += digit
                scale = 1
            } else if index == start {
                guard word.exact == MeasureWords.half else { return nil }
                current = 0.5
            } else if let ten = MeasureWords.tens[word.exact] {
                (scale, current) = (ten, current * ten)
                if ten == 100 { (section, current) = (section + current, 0) }
            } else if let power = MeasureWords.powers[word.exact] {
                total += (section + current) * power
                (section, current, scale) = (0, 0, power)
            } else if word.exact == MeasureWords.andHalf, scale > 1 {
                total += scale / 2
            } else {
                break
            }
            index += 1
        }
        return index > start ? (total + section + current, start..<index) : nil
    }

    /// A digit in words; `năm` is five only where a unit or a power follows, else a year.
    private func digit(at index: Int, isFirst: Bool) -> Double? {
        guard let digit = MeasureWords.digits[words[index].exact] else { return nil }
        guard words[index].exact == MeasureWords.five, isFirst else { return digit }
        guard index + 1 < words.count, words[index + 1].follows else { return nil }
        let next = words[index + 1].exact
        let counts = MeasureWords.units[next] != nil || MeasureWords.tens[next] != nil
        return counts || MeasureWords.powers[next] != nil ? digit : nil
    }
}
