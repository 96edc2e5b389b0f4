/// How a story is shown: the headline and the passage that say best what happened, both an outlet's own words.
///
/// The headline is the one that most of the others agree with, in a sober form; the passage is at most two sentences
/// of one article, none of which is a caption, a byline or a line of the site.
package struct StoryFace: Sendable, Equatable {
    /// The position of the article whose headline is shown.
    package let headline: Int
    /// One or two sentences as printed, without the dateline before them; empty where no article has any.
    ///
    /// A sentence longer than the limit is cut at a space and ends with `…`.
    package let passage: String
    /// The position of the article that the passage is taken from: its outlet must be named.
    package let passageArticle: Int

    /// Sentences that a passage has at most.
    package static let sentences = 2

    /// Chooses headline and passage.
    ///
    /// - Parameters:
    ///   - articles: The story's articles; the same articles in the same order give the same face.
    ///   - passageLimit: Characters of the passage at most (MONITORING.md: 800).
    package init(_ articles: [GroupingArticle], passageLimit: Int) {
        // The texts that come first tell the event; a story of thousands of reprints says nothing new after them.
        let read = articles.prefix(Self.mostArticles).map(FaceArticle.init)
        let vocabulary = StoryVocabulary(read)
        headline = HeadlineChoice(vocabulary).best(of: read.map(\.title))
        let chosen = PassageChoice(vocabulary, limit: passageLimit).best(of: read)
        passage = chosen?.text ?? ""
        passageArticle = chosen?.article ?? headline
    }

    private static let mostArticles = 60
}
