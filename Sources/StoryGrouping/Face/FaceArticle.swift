/// An article as its story's face is chosen from it.
struct FaceArticle {
    let title: Passage
    /// Sentences of the article's beginning that may be shown, each with its place.
    let sentences: [Sentence]

    /// A sentence and where it stands.
    struct Sentence {
        let passage: Passage
        /// The line that it stands in, from 0.
        let line: Int
        /// Its place among the sentences of that line.
        let place: Int
    }

    init(_ article: GroupingArticle) {
        title = Passage(Self.beginning(of: article.title[...], Self.longestLine))
        let text = Self.beginning(of: article.text[...], Self.mostLines * Self.longestLine)
        let lines = text.split(maxSplits: Self.mostLines, whereSeparator: \.isNewline).prefix(Self.mostLines)
        sentences = lines.enumerated().flatMap { Self.sentences($0.element, line: $0.offset) }
    }

    private static func sentences(_ text: Substring, line: Int) -> [Sentence] {
        let cut = SentenceCutter.sentences(Dateline.removed(from: beginning(of: text, longestLine)[...]))
        guard !cut.contains(where: UnfitSentences.isCredit) else { return [] }
        return cut.enumerated().map { Sentence(passage: Passage($0.element), line: line, place: $0.offset) }
    }

    /// What happened stands in the first paragraphs.
    private static let mostLines = 10
    /// Scalars of a line that are read.
    private static let longestLine = 2_500

    /// By scalars, since one character may be a megabyte of marks.
    private static func beginning(of text: Substring, _ length: Int) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.prefix(length)))
    }
}
