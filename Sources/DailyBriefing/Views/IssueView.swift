import PressModel

/// An issue with its stories.
struct IssueView {
    /// Stories of an issue that a document shows; the spreadsheet has them all.
    static let mostStories = 100

    let number: String
    let title: String
    let count: String
    let stories: [StoryView]
    let brief: [BriefStoryView]
    let otherStories: String?

    init(_ section: IssueSection, _ number: Int, _ titles: IssueTitles, _ format: DisplayFormat) {
        self.number = String(number)
        title = section.title[format.language]
        let articles = format.number(section.articles)
        let stories = format.number(section.storyCount)
        count =
            Words(vi: "\(articles) tin, \(stories) vụ việc", en: "\(articles) articles, \(stories) stories").text(
                format.language
            )
        let shown = section.stories.prefix(Self.mostStories)
        self.stories = shown.map { StoryView($0, titles, format) }
        brief = section.brief.map { BriefStoryView($0, format) }
        let left = section.stories.count - shown.count + section.omitted
        otherStories = left > 0 ? Self.more(format.number(left))[format.language] : nil
    }

    private static func more(_ count: String) -> Words {
        Words(
            vi: "Còn \(count) vụ việc nữa; xem bảng tính (định dạng xlsx hoặc csv).",
            en: "\(count) stories more; see the spreadsheet (format xlsx or csv)."
        )
    }
}
