/// Columns that come out day after day with other numbers: prices, weather, draws.
enum SerialColumn {
    /// Whether two articles are two days of such a column.
    ///
    /// They come out on different days, their numbers disagree, and either an outlet prints them under the same
    /// title, numbers apart, or in the same frame, or both are made of numbers.
    static func separates(_ left: HeldArticle, _ right: HeldArticle) -> Bool {
        guard left.isOnAnotherDay(than: right) else { return false }
        let sameSource = left.source == right.source
        if sameSource, left.numbers != right.numbers, hasSameFrame(left, right) { return true }
        guard !numbersAgree(left, right) else { return false }
        let sameTitle = sameSource && left.titleHash == right.titleHash
        return sameTitle || (isMadeOfNumbers(left) && isMadeOfNumbers(right))
    }

    /// Whether at least half of the numbers of the article that has fewer stand in the other too.
    static func numbersAgree(_ left: HeldArticle, _ right: HeldArticle) -> Bool {
        left.numbers.sharedCount(with: right.numbers) * 2 >= min(left.numbers.count, right.numbers.count)
    }

    /// Whether the words around the numbers are the same for the most part.
    private static func hasSameFrame(_ left: HeldArticle, _ right: HeldArticle) -> Bool {
        left.numbers.count >= 6 && left.sketch.overlap(with: right.sketch).jaccard >= 0.5
    }

    /// Whether it has at least eight different numbers, one in ten syllables or more.
    private static func isMadeOfNumbers(_ article: HeldArticle) -> Bool {
        article.numbers.count >= 8 && article.numbers.count * 10 >= article.length
    }
}
