/// Columns that come out day after day with other numbers: prices, weather, draws.
enum SerialColumn {
    /// Whether two articles are two days of such a column.
    ///
    /// They come out on different days, their numbers disagree, and either an outlet prints them under the same
    /// title, numbers apart, or both are made of numbers.
    static func separates(_ left: PreparedArticle, _ right: PreparedArticle) -> Bool {
        guard left.isOnAnotherDay(than: right), !numbersAgree(left, right) else { return false }
        let sameTitle = left.source == right.source && left.title.letters == right.title.letters
        return sameTitle || (isMadeOfNumbers(left) && isMadeOfNumbers(right))
    }

    /// Whether at least half of the numbers of the article that has fewer stand in the other too.
    static func numbersAgree(_ left: PreparedArticle, _ right: PreparedArticle) -> Bool {
        let (a, b) = (left.numbers, right.numbers)
        return a.intersection(b).count * 2 >= min(a.count, b.count)
    }

    /// Whether it has at least eight different numbers, one in ten syllables or more.
    private static func isMadeOfNumbers(_ article: PreparedArticle) -> Bool {
        let count = article.numbers.count
        return count >= 8 && count * 10 >= article.body.syllableCount + article.title.syllableCount
    }
}
