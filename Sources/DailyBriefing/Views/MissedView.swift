import PressModel

/// A feed that was not read.
struct MissedView {
    let source: String
    let why: String
    let since: String

    init(_ feed: MissedFeed, _ format: DisplayFormat) {
        source = feed.source
        let why =
            feed.detail.isEmpty
            ? Words(vi: "chưa tới lượt đọc trong ngày", en: "not yet due that day").text(format.language) : feed.detail
        self.why = why.hasSuffix(".") ? why : why + "."
        since =
            feed.lastRead.map {
                Words(vi: "Đọc được lần cuối: \(format.moment($0)).", en: "Last read: \(format.moment($0)).").text(
                    format.language
                )
            } ?? Words(vi: "Chưa từng đọc được.", en: "Never read.").text(format.language)
    }
}
