import PressModel

/// A row of the table of matters that may need an answer.
struct AnswerView {
    /// Places that a row names.
    static let mostPlaces = 3

    let number: String
    let issue: String
    let title: String
    let url: String?
    let link: String?
    let places: String
    let outlets: [OutletLink]
    let state: String
    let unit: String
    let due: String

    init(_ story: StoryLine, _ number: Int, _ titles: IssueTitles, _ format: DisplayFormat) {
        self.number = String(number)
        issue = story.issues.map { titles[$0] }.joined(separator: ", ")
        title = story.title
        url = HTMLEscaping.href(story.articles.first?.url)
        link = SafeLink.markdown(story.articles.first?.url)
        places = story.places.prefix(Self.mostPlaces).joined(separator: ", ")
        outlets = OutletLink.list(story, format)
        state = ReviewState.words(confirmed: story.isConfirmed).text(format.language)
        unit = story.unit ?? ""
        let stands = story.followUp.map { " (\(FollowUpView.state($0)[format.language]))" } ?? ""
        due = (story.answerDue.map(format.day) ?? "") + stands
    }
}

/// An outlet of a story with its first article; only so many have room in a table.
struct OutletLink {
    /// Outlets that a table's cell names.
    static let most = 6

    let name: String
    let href: String?
    let last: Bool

    static func list(_ story: StoryLine, _ format: DisplayFormat) -> [OutletLink] {
        let more = story.outlets.count - most
        let named = story.outlets.prefix(most).enumerated().map { index, outlet in
            OutletLink(
                name: outlet,
                href: HTMLEscaping.href(story.articles.first { $0.outlet == outlet }?.url),
                last: more <= 0 && index == story.outlets.count - 1
            )
        }
        guard more > 0 else { return named }
        let rest = Words(vi: "và \(format.number(more)) báo khác", en: "and \(format.number(more)) more")
        return named + [OutletLink(name: rest[format.language], href: Anchor.links, last: true)]
    }
}
