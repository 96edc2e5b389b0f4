import PressModel

/// A story in one line.
struct BriefStoryView {
    let title: String
    let url: String?
    let link: String?
    let about: String

    init(_ story: StoryEntry, _ format: DisplayFormat) {
        title = story.title
        url = HTMLEscaping.href(story.url)
        link = SafeLink.markdown(story.url)
        let (articles, outlets) = (format.number(story.articles), format.number(story.outlets))
        let state = ReviewState.words(confirmed: story.isConfirmed)
        about =
            Words(
                vi: "\(story.outlet); \(articles) tin, \(outlets) báo; \(state.vi)",
                en: "\(story.outlet); \(articles) articles, \(outlets) outlets; \(state.en)"
            )[format.language]
    }
}
