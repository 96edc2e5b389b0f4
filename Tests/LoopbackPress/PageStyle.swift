/// The names that an outlet's pages give to their parts, after those of Vietnamese content management systems.
struct PageStyle: Sendable {
    var frame = "detail"
    var title = "title-detail"
    var leadTag = "p"
    var lead = "description"
    var bodyTag = "article"
    var body = "fck_detail"
    var paragraph = "Normal"
    var figure = "tplCaption"
    var related = "box-tinlienquan"

    /// The style of one outlet; an outlet without a place here takes the first.
    static func of(_ outlet: String) -> PageStyle {
        switch outlet {
        case "tin-nhanh-dong-bang", "dan-sinh-nam-bo":
            PageStyle(
                frame: "detail__main",
                title: "detail-title",
                leadTag: "h2",
                lead: "detail-sapo",
                bodyTag: "div",
                body: "detail-content afcbc-body",
                paragraph: "",
                figure: "VCSortableInPreviewMode",
                related: "box-related"
            )
        case "nhip-song-cho-noi", "kiem-chung-cuu-long":
            PageStyle(
                frame: "article",
                title: "article__title",
                leadTag: "div",
                lead: "article__sapo",
                bodyTag: "div",
                body: "article__body zce-content-body",
                paragraph: "body-text",
                figure: "picture",
                related: "article__related"
            )
        default:
            PageStyle()
        }
    }
}
