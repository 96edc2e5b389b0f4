/// A claim with the check that a publisher made of it, as published.
///
/// No person's name is kept: who made the claim is not read at all. The texts are plain lines without markup and control
/// characters; a claim has at most 2,000 characters, a publisher or verdict 200, what was cut ends in “…”.
package struct CheckedClaim: Sendable, Equatable, Codable {
    /// The registry's name for the check.
    package let id: String
    /// The claim that was checked.
    package let text: String
    /// Where the check is published.
    package let url: String
    /// The organisation that checked it.
    package let publisher: String
    /// The publisher's own words of judgement.
    package let verdict: String
    /// When the check was published, as written.
    package let datePublished: String?

    package init(id: String, text: String, url: String, publisher: String, verdict: String, datePublished: String?) {
        self.id = id
        self.text = text
        self.url = url
        self.publisher = publisher
        self.verdict = verdict
        self.datePublished = datePublished
    }
}
