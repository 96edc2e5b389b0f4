import GRDB
import PressModel
import VietnameseText

/// The two indexes of words, which have no copy of them.
///
/// `articleSearch` has the folded syllables of headline, summary and text with their places. `articleMarks` has which
/// rarer syllables with marks occur at all, and the folded form of those that stand in passages written without diacritics:
/// `bão` is one article in fifty where `bao` is two in three. SQLite keeps no content here, so that an entry can only be
/// taken out by naming the words that went in.
struct SearchIndex {
    let database: Database

    func add(_ content: ArticleContent, id: Int64) throws {
        let entry = SearchEntry(content)
        try database.executeCached(
            sql: "INSERT INTO articleSearch (rowid, words) VALUES (?, ?)",
            arguments: [id, entry.words]
        )
        try database.executeCached(
            sql: "INSERT INTO articleMarks (rowid, words) VALUES (?, ?)",
            arguments: [id, entry.marks]
        )
    }

    /// Takes an article out; `content` is what it said when it was added.
    func remove(_ content: ArticleContent, id: Int64) throws {
        let entry = SearchEntry(content)
        try database.executeCached(
            sql: "INSERT INTO articleSearch (articleSearch, rowid, words) VALUES ('delete', ?, ?)",
            arguments: [id, entry.words]
        )
        try database.executeCached(
            sql: "INSERT INTO articleMarks (articleMarks, rowid, words) VALUES ('delete', ?, ?)",
            arguments: [id, entry.marks]
        )
    }
}

/// What stands in the indexes for an article.
struct SearchEntry {
    /// Its folded syllables in order.
    let words: String
    /// Its syllables with marks but the commonest, and the bare ones that may stand for any, each once.
    let marks: String

    init(_ content: ArticleContent) {
        let space = UInt8(ascii: " ")
        var (words, marks): ([UInt8], Set<[UInt8]>) = ([], [])
        var seen: Set<SyllableKey> = []
        for text in [content.title, content.summary, content.text].map(SyllabifiedText.init) {
            for (index, syllable) in text.syllables.enumerated() {
                let folded = text.foldedBytes(index)
                words += folded + [space]
                if syllable.isBare { marks.insert(folded) }
                guard syllable.key.isNone || seen.insert(syllable.key).inserted else { continue }
                let canonical = text.canonicalBytes(index)
                if canonical != folded, !CommonMarks.contains(canonical) { marks.insert(canonical) }
            }
        }
        self.words = String(decoding: words, as: UTF8.self)
        self.marks = String(decoding: Array(marks.joined(separator: [space])), as: UTF8.self)
    }
}
