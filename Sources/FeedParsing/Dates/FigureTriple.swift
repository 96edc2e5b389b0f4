/// A day in three figures: `23/11/2026`, `10/2/2026`, `2026. 11. 23`, `23-11-26`.
struct FigureTriple {
    private var first: Int
    private var second: Int
    private var third: Int

    /// Whether the year comes first.
    private(set) var isYearFirst: Bool

    /// Whether nothing follows that makes the three a piece of something else, as in `12/13/14/15`.
    private(set) var isDate = true

    /// The day; `monthFirst` says what the first two figures are where both could be either.
    ///
    /// With `AM` or `PM` the month comes first (the US form that .NET writes, seen in Vietnamese feeds); without, the
    /// day, as people write here. A number over 12 decides by itself.
    func day(monthFirst: Bool) -> (year: Int, month: Int, day: Int) {
        if isYearFirst { return (first, second, third) }
        let swaps = second > 12 || (monthFirst && first <= 12)
        return swaps ? (third, first, second) : (third, second, first)
    }

    /// Takes the triple at hand, with the same divider twice, blanks allowed after it.
    static func read(_ reader: inout TokenReader) -> FigureTriple? {
        var ahead = reader
        guard let first = ahead.number, first.digits <= 4 else { return nil }
        ahead.advance()
        guard let divider = takeDivider(&ahead), let second = ahead.takeNumber(digits: 1...2),
            takeDivider(&ahead) == divider, let third = ahead.number, third.digits <= 4
        else { return nil }
        ahead.advance()
        let isYearFirst = first.digits >= 3 || (first.value > 31 && third.digits <= 2)
        guard isYearFirst ? third.digits <= 2 : third.digits >= 2 else { return nil }
        reader = ahead
        var triple = FigureTriple(
            first: first.value,
            second: second,
            third: third.value,
            isYearFirst: isYearFirst
        )
        if isYearFirst {
            triple.first = CalendarMoment.fullYear(first.value, digits: first.digits)
        } else {
            triple.third = CalendarMoment.fullYear(third.value, digits: third.digits)
        }
        if case .number? = reader.next, reader.current == .sign(divider) { triple.isDate = false }
        return triple
    }

    /// The number of two digits that follows at once after one of some dividers.
    static func second(of dividers: Character..., in reader: TokenReader) -> Int? {
        guard dividers.contains(where: { reader.current == .sign($0) }),
            case .number(let value, 1...2)? = reader.next
        else { return nil }
        return value
    }

    private static func takeDivider(_ reader: inout TokenReader) -> Character? {
        var ahead = reader
        ahead.skipBlanks()
        for divider: Character in ["/", "-", "."] where ahead.take(divider) {
            ahead.skipBlanks()
            reader = ahead
            return divider
        }
        return nil
    }
}
