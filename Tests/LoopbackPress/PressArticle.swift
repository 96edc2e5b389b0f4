public import Foundation

/// An article of the demo's invented press, as its file tells it.
public struct PressArticle: Sendable, Equatable {
    /// How the outlet writes Vietnamese in this article.
    public enum Encoding: String, Sendable {
        /// With diacritics, composed.
        case plain
        /// With diacritics, decomposed (Unicode NFD), as some outlets serve them.
        case nfd
        /// Without diacritics, as some wires come.
        case bare
    }

    /// The article's name among all outlets.
    public var id: String
    /// The folder of the outlet.
    public var outlet: String
    /// The headline as it stands in the end.
    public var title: String
    /// The first headline, where the outlet edits it later.
    public var titleBefore: String?
    /// When it was published; nil for an item that the feed leaves undated.
    public var published: Date?
    /// From when a feed shows it: the date of publication, for an undated item that of the article before it.
    public var visibleFrom: Date
    /// The outlet's section.
    public var section: String
    /// The issues that a reader would give it; never served.
    public var issues: [String]
    /// The article of which this is a reprint; never served.
    public var reprintOf: String?
    /// How it is served.
    public var encoding: Encoding
    /// The sapo.
    public var lead: String
    /// The caption of its picture, when it has one.
    public var caption: String?
    /// The claim that it checks, with its words of judgement.
    public var check: PressCheck?
    /// The body after the sapo.
    public var paragraphs: [String]

    /// Makes an article.
    public init(
        id: String,
        outlet: String,
        title: String,
        titleBefore: String? = nil,
        published: Date?,
        visibleFrom: Date,
        section: String,
        issues: [String] = [],
        reprintOf: String? = nil,
        encoding: Encoding = .plain,
        lead: String,
        caption: String? = nil,
        check: PressCheck? = nil,
        paragraphs: [String]
    ) {
        self.id = id
        self.outlet = outlet
        self.title = title
        self.titleBefore = titleBefore
        self.published = published
        self.visibleFrom = visibleFrom
        self.section = section
        self.issues = issues
        self.reprintOf = reprintOf
        self.encoding = encoding
        self.lead = lead
        self.caption = caption
        self.check = check
        self.paragraphs = paragraphs
    }

    /// The article as an edition serves it: with its headline of that time, and decomposed where the outlet does so.
    func served(in edition: PressEdition) -> PressArticle {
        var copy = self
        if !edition.edited { copy.title = titleBefore ?? title }
        guard encoding == .nfd else { return copy }
        copy.title = copy.title.decomposedStringWithCanonicalMapping
        copy.lead = lead.decomposedStringWithCanonicalMapping
        copy.caption = caption?.decomposedStringWithCanonicalMapping
        copy.paragraphs = paragraphs.map(\.decomposedStringWithCanonicalMapping)
        return copy
    }
}

/// What the invented press shows at a time.
public struct PressEdition: Sendable, Equatable {
    /// Articles published later are not served.
    public var until: Date
    /// Headlines that the outlets edit stand in their later wording.
    public var edited: Bool

    /// Makes an edition.
    public init(until: Date, edited: Bool = true) {
        self.until = until
        self.edited = edited
    }

    /// Everything in its last wording.
    public static let last = PressEdition(until: .distantFuture)
}

/// A claim that a fact-checker's article checks, as its page says in schema.org `ClaimReview`.
public struct PressCheck: Sendable, Equatable {
    /// The claim in its own words.
    public var claim: String
    /// The words of judgement.
    public var verdict: String

    /// Makes a check.
    public init(claim: String, verdict: String) {
        self.claim = claim
        self.verdict = verdict
    }
}
