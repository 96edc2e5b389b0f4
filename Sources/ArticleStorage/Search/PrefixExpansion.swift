import GRDB
import PressModel

/// The words of the index that begin with given letters.
///
/// FTS5 would read the entries of all of them before it gives the first row; for `th*` those are a sixth of the index.
/// Here the words are looked up one after another, each by a jump past the entries of the one before.
struct PrefixExpansion {
    /// Most words that a prefix may stand for.
    static let bound = 300

    let database: Database

    /// The words, for each word of a query that ends in `*`, by its folded form.
    /// - Throws: `CommandFault` where they are too many.
    func expansions(of terms: SearchTerms) throws -> [String: [String]] {
        let prefixes = (terms.wanted + terms.excluded).flatMap(\.words).filter(\.isPrefix).map(\.folded)
        return try Dictionary(prefixes.filter(SearchExpression.isKnown).map { ($0, try words($0)) }) { first, _ in first
        }
    }

    private func words(_ prefix: String) throws -> [String] {
        let statement = try database.cachedStatement(sql: "SELECT term FROM articleWord WHERE term >= ? LIMIT 1")
        var words: [String] = []
        var from = prefix
        while let word = try String.fetchOne(statement, arguments: [from]), word.utf8.starts(with: prefix.utf8) {
            guard words.count < Self.bound else { throw ArchiveFault.broadPrefix(prefix, bound: Self.bound) }
            words.append(word)
            // No word has a control character, so that this comes after all entries of the word, and before the next.
            from = word + "\u{1}"
        }
        return words
    }
}
