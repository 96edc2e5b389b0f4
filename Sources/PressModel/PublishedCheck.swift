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
        Words(
            vi: "Có thể lặp lại tin đã kiểm chứng: “\(claim)”. \(publisher)\(date(.vi)): \(verdict).",
            en: "May repeat a claim already checked: “\(claim)”. \(publisher)\(date(.en)): \(verdict)."
        )
    }

    /// The day alone; a date of another form than ISO 8601 stands as it was published.
    private func date(_ language: Language) -> String {
        guard let datePublished else { return "" }
        guard let day = CalendarDay(String(datePublished.prefix(10))) else { return " (\(datePublished))" }
        guard language == .vi else { return " (\(day))" }
        let parts = day.description.split(separator: "-")
        return " (\(parts.reversed().joined(separator: "/")))"
    }
}
