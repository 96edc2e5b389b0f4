/// A phrase that stands in articles with an issue far more often than in others.
package struct PhraseProposal: Sendable {
    package let phrase: String
    /// Points, below what reaches the threshold from a title.
    package let weight: Double
    /// Articles with the issue that hold it, and how many there are.
    package let inside: Share
    /// The same of the other articles.
    package let outside: Share
    /// The log-likelihood ratio G².
    package let association: Double

    package init(phrase: String, weight: Double, inside: Share, outside: Share, association: Double) {
        self.phrase = phrase
        self.weight = weight
        self.inside = inside
        self.outside = outside
        self.association = association
    }

    /// So many articles of so many.
    package struct Share: Sendable, Equatable {
        package let count: Int
        package let all: Int

        package init(count: Int, all: Int) {
            self.count = count
            self.all = all
        }

        /// In Vietnamese numbers: `3/1.200`.
        var text: String { "\(Self.grouped(count))/\(Self.grouped(all))" }

        private static func grouped(_ number: Int) -> String {
            let digits = Array(String(number))
            return digits.indices.reduce("") { text, index in
                let isGroup = index > 0 && (digits.count - index) % 3 == 0
                return text + (isGroup ? "." : "") + String(digits[index])
            }
        }
    }

    /// The line for the lexicon's file.
    var comment: String {
        let term = "{term: \(phrase), weight: \(LexiconEdit.text(weight))}"
        return "# đề nghị: \(term)  # \(inside.text) bài, \(outside.text) bài khác"
    }
}
