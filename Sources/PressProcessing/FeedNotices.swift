import Foundation
import PressModel

/// Things about a feed that was read which its keeper should know.
struct FeedNotice {
    let source: FeedSource
    let kind: String
    let words: Words

    func text(_ language: Language) -> RoundAccount.Notice {
        RoundAccount.Notice(source: source.title, kind: kind, detail: words[language])
    }
}

/// The notices.
enum FeedNotices {
    static func moved(_ source: FeedSource, to address: URL) -> FeedNotice {
        FeedNotice(
            source: source,
            kind: "moved",
            words: Words(
                vi: "nguồn đã chuyển hẳn sang \(address.absoluteString); các lượt sau đọc ở đó, "
                    + "nên sửa địa chỉ trong danh sách",
                en: "the feed has moved for good to \(address.absoluteString); it is read there from now on; "
                    + "mend the address in the list"
            )
        )
    }

    static func shrunk(_ source: FeedSource, from before: Int, to count: Int) -> FeedNotice {
        FeedNotice(
            source: source,
            kind: "shrunk",
            words: Words(
                vi: "nguồn chỉ còn \(count) bài, lần trước có \(before); có thể thiếu bài",
                en: "the feed has only \(count) items, last time \(before); articles may be missing"
            )
        )
    }

    static func heldBack(_ source: FeedSource, _ count: Int) -> FeedNotice {
        FeedNotice(
            source: source,
            kind: "claims",
            words: Words(
                vi: "\(count) kiểm chứng không còn trong nguồn, quá nửa số đã biết; vẫn giữ. Nếu đúng là đã thu hồi, "
                    + "tải tệp về rồi chạy `diemtin claims import TỆP --source \(source.id) --accept-withdrawals`",
                en: "\(count) checks stand in the feed no more, over half of those known; they are kept. If they were "
                    + "taken back, download it and run `diemtin claims import FILE --source \(source.id) "
                    + "--accept-withdrawals`"
            )
        )
    }

    static func identifiers(_ source: FeedSource) -> FeedNotice {
        FeedNotice(
            source: source,
            kind: "identifiers",
            words: Words(
                vi: "nguồn đổi mã bài (guid) khi sửa tiêu đề; từ nay nhận ra bài theo địa chỉ",
                en: "the feed changes an article's guid with its headline; articles are known by address from now on"
            )
        )
    }
}
