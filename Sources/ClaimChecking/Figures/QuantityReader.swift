/// Reads the quantities among the tokens of a field: numbers with their scale, unit and hedges.
///
/// Dates, numbers of documents and the like stay words; ranges and scores become opaque quantities, so that nothing
/// is read across them.
struct QuantityReader {
    let tokens: [FigureToken]
    private(set) var quantities: [Quantity] = []
    private var position = 0

    init(_ tokens: [FigureToken]) {
        self.tokens = tokens
        while position < tokens.count {
            let before = position
            readOne()
            if position == before { position += 1 }
        }
        shareUnits()
    }

    private func words(_ start: Int, _ count: Int = 4) -> ArraySlice<String> {
        tokens[min(start, tokens.count)..<min(start + count, tokens.count)].map(\.word)[...]
    }

    private mutating func readOne() {
        if tokens[position].beginsWithDigit { return readDigits() }
        let word = tokens[position].word
        guard NumberWords.digits[word] != nil || word == "đôi" || word == "rưỡi" else { return }
        if position > 0, tokens[position - 1].word == "gấp", readTimes() { return }
        if let (value, length) = NumberWords.readFraction(words(position)) {
            append(.fraction, value * 100, step: 0, figure: position..<(position + length))
        } else if let (value, length) = NumberWords.read(words(position)), isCounted(position, length) {
            var quantity = make(.amount, value, step: 1, figure: position..<(position + length))
            readUnit(&quantity)
            quantities.append(quantity)
        }
    }

    /// A number in words may be part of a name (`Ba Đình`, `thứ hai`).
    private func isCounted(_ start: Int, _ length: Int) -> Bool {
        let isName = tokens[start].isCapital && start + 1 < tokens.count && tokens[start + 1].isCapital
        // "năm" is mostly a year.
        let isYear = length == 1 && tokens[start].word == "năm"
        if isYear, !(start > 0 && ["và", "gồm", ",", "làm", "có"].contains(tokens[start - 1].word)) { return false }
        return !isName && !(start > 0 && NonQuantity.labels[tokens[start - 1].word] != nil)
    }

    /// `gấp đôi`, `gấp rưỡi`, `gấp ba (lần)`.
    private mutating func readTimes() -> Bool {
        let named: [String: Double] = ["đôi": 2, "rưỡi": 1.5]
        let word = tokens[position].word
        guard let value = named[word] ?? NumberWords.digits[word] else { return false }
        let isLong = named[word] == nil && words(position, 2).last == "lần"
        let end = position + (isLong ? 2 : 1)
        append(.times, value, step: named[word] == nil ? 1 : 0.6, figure: position..<end)
        widenFigure()
        return true
    }

    private mutating func readDigits() {
        let cluster = NumberCluster(at: position, in: tokens)
        switch NonQuantity.kind(of: cluster, in: tokens) {
        case .words: position = cluster.end
        case .opaque: append(.opaque, 0, step: 0, figure: position..<cluster.end)
        case .quantities where isFraction(cluster): readFraction(cluster)
        case .quantities:
            for place in cluster.numbers {
                position = place
                readNumber()
            }
        }
    }

    /// `chiếm 2/3`: small numbers after the word for a share.
    private func isFraction(_ cluster: NumberCluster) -> Bool {
        let (_, start) = HedgeReader.read(before: cluster.numbers[0], in: tokens)
        let links: Set<String> = ["chiếm", "bằng", "đương", "tức", "ứng", "đến", "tới"]
        guard cluster.numbers.count == 2, start > 0, links.contains(tokens[start - 1].word) else { return false }
        let numbers = cluster.numbers.compactMap { WrittenNumber(tokens[$0].word)?.value }
        return numbers.count == 2 && numbers[0] < numbers[1] && numbers[1] <= 10
    }

    private mutating func readFraction(_ cluster: NumberCluster) {
        let numbers = cluster.numbers.compactMap { WrittenNumber(tokens[$0].word)?.value }
        append(.fraction, numbers[0] / numbers[1] * 100, step: 0, figure: cluster.numbers[0]..<cluster.end)
    }

    private mutating func readNumber() {
        let start = position
        guard let number = WrittenNumber(tokens[position].word) else {
            return append(.opaque, 0, step: 0, figure: start..<(start + 1))
        }
        var quantity = make(.amount, number.value, step: number.step, figure: start..<(start + 1))
        quantity.decimals = number.decimals
        readPercent(&quantity)
        if quantity.kind == .amount {
            readScale(&quantity)
            readUnit(&quantity)
        }
        if number.isAmbiguous, quantity.kind == .amount, quantity.scale == 1 { quantity.kind = .opaque }
        quantities.append(quantity)
        if quantity.kind == .times { widenFigure() }
    }

    /// `%`, `phần trăm`, `điểm phần trăm`.
    private mutating func readPercent(_ quantity: inout Quantity) {
        let next = Array(words(position, 3))
        let forms: [([String], Quantity.Kind)] = [
            (["điểm", "phần", "trăm"], .points), (["điểm", "%"], .points), (["%", "điểm"], .points),
            (["phần", "trăm"], .percent), (["%"], .percent),
        ]
        guard let (form, kind) = forms.first(where: { next.starts(with: $0.0) }) else { return }
        quantity.kind = kind
        extend(&quantity, by: form.count)
        quantity.figure = quantity.tokens
        // A rate for a time, `6%/năm`, is compared only with its like.
        guard words(position, 1).first == "/", position + 1 < tokens.count, tokens[position + 1].isWord else { return }
        quantity.per = tokens[position + 1].word
        extend(&quantity, by: 2)
    }

    /// `tỷ`, `nghìn tỷ`, `tỷ rưỡi`, `tỷ 200 triệu`.
    private mutating func readScale(_ quantity: inout Quantity) {
        guard let (scale, length) = NumberScale.read(words(position)) else { return }
        quantity.scaleWords = words(position, length).joined(separator: " ")
        quantity.scale = scale
        quantity.value *= scale
        quantity.step *= scale
        extend(&quantity, by: length)
        if words(position, 1).first == "rưỡi" {
            quantity.value += scale / 2
            quantity.step = scale / 2
            extend(&quantity, by: 1)
        } else if position + 1 < tokens.count, let rest = WrittenNumber(tokens[position].word), rest.decimals == 0,
            rest.value < 1_000, let (smaller, count) = NumberScale.read(words(position + 1)), smaller < scale
        {
            quantity.value += rest.value * smaller
            quantity.step = smaller
            extend(&quantity, by: 1 + count)
        }
        quantity.figure = quantity.figure.lowerBound..<position
    }

    private mutating func readUnit(_ quantity: inout Quantity) {
        if let (measure, length) = Measure.read(words(position)) {
            quantity.measure = measure
            quantity.unit = words(position, length).joined(separator: " ")
            extend(&quantity, by: length)
        } else if words(position, 1).first == "lần" {
            quantity.kind = .times
            extend(&quantity, by: 1)
            quantity.figure = quantity.tokens
        } else if let noun = CountedNoun.read(words(position)) {
            quantity.noun = noun
            quantity.unit = tokens[position].word
            extend(&quantity, by: 1)
        }
        // `học sinh/lớp`: the thing may have a word or two more.
        guard let mark = words(position, 3).firstIndex(of: "/"), mark + 1 < words(position).count else { return }
        let place = position + mark
        guard (position..<place).allSatisfy({ tokens[$0].isWord }), tokens[place + 1].isWord, tokens[place - 1].isWord
        else { return }
        quantity.per = tokens[place + 1].word
        extend(&quantity, by: mark + 2)
    }

    /// `gấp` belongs to the figure that is shown.
    private mutating func widenFigure() {
        guard let figure = quantities.last?.figure, figure.lowerBound > 0,
            tokens[figure.lowerBound - 1].word == "gấp"
        else { return }
        quantities[quantities.count - 1].figure = (figure.lowerBound - 1)..<figure.upperBound
    }

    private mutating func extend(_ quantity: inout Quantity, by count: Int) {
        position += count
        quantity.tokens = quantity.tokens.lowerBound..<position
    }

    private mutating func append(_ kind: Quantity.Kind, _ value: Double, step: Double, figure: Range<Int>) {
        quantities.append(make(kind, value, step: step, figure: figure))
    }

    private mutating func make(_ kind: Quantity.Kind, _ value: Double, step: Double, figure: Range<Int>) -> Quantity {
        let (hedge, start) = HedgeReader.read(before: figure.lowerBound, in: tokens)
        position = figure.upperBound
        return Quantity(
            kind: kind,
            value: value,
            step: step,
            scale: 1,
            decimals: 0,
            hedge: hedge,
            tokens: figure,
            figure: figure,
            start: start
        )
    }

    /// Gives `381` of `381/407 đơn` and `20` of `20 lên 25 triệu` the unit and scale of the next.
    private mutating func shareUnits() {
        for index in quantities.indices.dropLast().reversed() {
            let (one, two) = (quantities[index], quantities[index + 1])
            guard one.kind == .amount, two.kind == .amount, one.noun.isEmpty, one.measure == nil, one.per.isEmpty
            else { continue }
            let between = tokens[one.tokens.upperBound..<max(one.tokens.upperBound, two.start)].map(\.word)
            let joining: Set<String> = ["/", "lên", "xuống", "còn", "đến", "trên"]
            guard between.count <= 2, between.allSatisfy(joining.contains) else { continue }
            quantities[index].noun = two.noun
            quantities[index].measure = two.measure
            quantities[index].unit = two.unit
            quantities[index].per = two.per
            if one.scale == 1, two.scale > 1, one.value <= 50 * two.value / two.scale {
                quantities[index].scale = two.scale
                quantities[index].scaleWords = two.scaleWords
                quantities[index].value *= two.scale
                quantities[index].step *= two.scale
            }
        }
    }
}
