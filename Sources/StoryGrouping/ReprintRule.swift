/// Tells whether an article carries the text of an earlier one.
struct ReprintRule {
    /// Days within which reprints appear.
    static let days = 7.0
    /// Runs of a text that can be told as an extract of another.
    private static let shortestExtract = 200

    let settings: GroupingSettings

    /// How much of an earlier article's text an article carries; nil where it is no reprint of it.
    func overlap(_ article: HeldArticle, _ earlier: HeldArticle) -> Double? {
        guard (article.days(to: earlier) ?? 0) <= Self.days, mayReprint(article, earlier),
            SerialColumn.numbersAgree(article, earlier), !SerialColumn.separates(article, earlier)
        else { return nil }
        let (jaccard, contained, shorter) = article.sketch.overlap(with: earlier.sketch)
        let isExtract = shorter >= Self.shortestExtract && contained >= settings.extractOverlap
        guard jaccard >= settings.reprintOverlap || isExtract else { return nil }
        return isExtract ? contained : jaccard
    }

    /// Between outlets the text decides; within one, the title must be the same and tell something.
    private func mayReprint(_ article: HeldArticle, _ earlier: HeldArticle) -> Bool {
        guard article.source == earlier.source else { return true }
        return article.hasTellingTitle && article.titleHash == earlier.titleHash
    }
}
