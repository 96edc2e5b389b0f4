/// Repairs the letter runs of a token and leaves what stands between them.
struct TokenRepair {
    private let words: WordRepair

    init(style: ToneStyle) { words = WordRepair(style: style) }

    func repair(_ units: [Unit]) -> [Unit] {
        var result: [Unit] = []
        result.reserveCapacity(units.count)
        var index = 0
        while index < units.count {
            var end = index
            while end < units.count, words.isRunScalar(units[end].scalar) { end += 1 }
            if end > index {
                result += words.repair(Array(units[index..<end]))
                index = end
            } else {
                result.append(units[index])
                index += 1
            }
        }
        return result
    }
}
