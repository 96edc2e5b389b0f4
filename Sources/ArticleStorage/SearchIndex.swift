import GRDB
import PressModel
import VietnameseText

/// The index of words: folded syllables of headline, summary and text, without a copy of them.
///
/// SQLite keeps no content here, so that an entry can only be taken out by naming the words that went in.
struct SearchIndex {
    let database: Database

    /// The words that stand in the index for an article.
    static func words(_ content: ArticleContent) -> String {
        [content.title, content.summary, content.text].map(SearchForm.searchForm).joined(separator: " ")
    }

    func add(_ content: ArticleContent, id: Int64) throws {
        try database.executeCached(
            sql: "INSERT INTO articleSearch (rowid, words) VALUES (?, ?)",
            arguments: [id, Self.words(content)]
        )
    }

    /// Takes an article out; `content` is what it said when it was added.
    func remove(_ content: ArticleContent, id: Int64) throws {
        try database.executeCached(
            sql: "INSERT INTO articleSearch (articleSearch, rowid, words) VALUES ('delete', ?, ?)",
            arguments: [id, Self.words(content)]
        )
    }
}
