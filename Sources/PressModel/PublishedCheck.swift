/// The published check of a claim that a finding rests on: whoever sees the finding sees who checked what, and where.
package struct PublishedCheck: Sendable, Equatable, Codable {
    /// The claim that was checked.
    package var claim: String
    /// The organisation that checked it.
    package var publisher: String
    /// The publisher's own words of judgement.
    package var verdict: String
    /// Where the check is published.
    package var url: String
    /// When it was published, as written.
    package var datePublished: String?

    package init(claim: String, publisher: String, verdict: String, url: String, datePublished: String?) {
        self.claim = claim
        self.publisher = publisher
        self.verdict = verdict
        self.url = url
        self.datePublished = datePublished
    }

    /// Who checked what with what result, without the link.
    package var words: Words {
        let date = datePublished.map { " (\($0))" } ?? ""
        return Words(
            vi: "Có thể lặp lại tin đã kiểm chứng: “\(claim)”. \(publisher)\(date): \(verdict).",
            en: "May repeat a claim already checked: “\(claim)”. \(publisher)\(date): \(verdict)."
        )
    }
}
