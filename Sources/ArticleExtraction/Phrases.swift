/// The phrases by which lines that are no text of the article are known.
///
/// Each list is sorted, in lower case.
enum Phrases {
    /// Openings of lines that point elsewhere.
    static let pointers = PhraseList([
        ">>", "advertisement", "also read:", "bài liên quan", "bài viết liên quan", "bình luận", "bạn đọc quan tâm",
        "chia sẻ:", "chủ đề:", "click here", "clip:", "có thể bạn quan tâm", "download our app", "follow us on",
        "from around the web", "get the latest", "load more", "more from ", "more on this story", "more stories",
        "mời bạn đọc", "mời quý độc giả", "mời độc giả", "read also", "read more:", "read next",
        "recommended for you", "related articles", "related stories", "related topics", "related:", "scroll down",
        "see also:", "sign up for", "sign up to", "skip to", "subscribe to", "tag:", "tags:", "theo dõi báo",
        "theo dõi chúng tôi", "tin cùng chuyên mục", "tin liên quan", "từ khoá", "từ khóa", "video:", "watch:",
        "xem thêm", "xem tiếp", "you may also like", "you might also like", "»", "đọc ngay", "đọc thêm", "đọc tiếp",
        "độc giả quan tâm", "▶", "►",
    ])

    /// Lines that are chrome as a whole.
    static let chrome = PhraseList([
        "advertising", "bookmark", "by", "bình luận", "bỏ qua quảng cáo", "chia sẻ", "close", "comment", "comments",
        "continue reading", "copy link", "cuộn xuống", "email", "facebook", "follow", "gửi", "gửi bình luận",
        "in bài viết", "in trang", "like", "link copied", "listen", "lưu bài", "lưu bài viết", "most popular",
        "most read", "mua ngay", "newsletter", "nghe bài viết", "nghe đọc bài", "null", "phóng to", "phụ đề",
        "pinterest", "print", "quảng cáo", "read more", "reply", "save", "share", "share this", "share this article",
        "share this story", "sign in", "sign up", "sponsored", "subscribe", "tags", "thích", "tin nổi bật",
        "trending", "trả lời", "tweet", "twitter", "undefined", "whatsapp", "xem ngay", "zalo", "đăng ký ngay", "ảnh",
    ])

    /// Lines that open the comments, numbers aside.
    ///
    /// What follows is no article any more.
    static let commentOpeners = PhraseList([
        "add a comment", "bình luận", "bình luận bạn đọc", "bình luận của bạn", "chia sẻ ý kiến của bạn", "comments",
        "conversation", "gửi bình luận", "gửi ý kiến", "join the conversation", "join the discussion",
        "leave a comment", "leave a reply", "phản hồi", "post a comment", "reader comments", "thảo luận",
        "viết bình luận", "ý kiến", "ý kiến bạn đọc", "ý kiến của bạn", "ý kiến độc giả", "đóng góp ý kiến",
    ])

    /// What readers press to answer a comment.
    static let replies = PhraseList([
        "antworten", "balas", "phản hồi", "reply", "répondre", "responder", "rispondi", "trả lời",
    ])

    /// Openings of the line below which only subscribers read.
    static let paywalls = PhraseList([
        "already a subscriber", "already have an account", "bạn đã là hội viên", "bạn đang xem nội dung dành cho",
        "log in to continue", "nội dung dành cho hội viên", "nội dung dành riêng cho", "subscribe to continue",
        "subscribe to read", "this article is for subscribers", "this content is for subscribers",
        "to continue reading", "đăng ký gói", "đăng nhập để đọc",
    ])

    /// Lines that open lists of other articles, if they stand in the second half.
    static let otherOpeners = PhraseList([
        "about the author", "about the authors", "bài cùng chuyên mục", "bài liên quan", "bài viết khác",
        "bài viết liên quan", "bài viết mới", "các tin khác", "câu hỏi khác", "có thể bạn quan tâm",
        "cùng chuyên mục", "cùng tác giả", "editor's picks", "latest news", "more from", "more news", "more stories",
        "most popular", "most read", "read next", "recommended", "recommended for you", "related", "related articles",
        "related content", "related news", "related posts", "related stories", "tags", "tin bài khác",
        "tin cùng chuyên mục", "tin khác", "tin liên quan", "tin mới", "tin mới nhất", "tin nổi bật", "tin tức khác",
        "tin đọc nhiều", "tin, bài khác", "top stories", "trending now", "video nổi bật", "về tác giả", "xem nhiều",
        "xem thêm", "xem tiếp", "you may also like", "you might also like", "đọc nhiều", "đọc thêm", "đọc tiếp",
    ])

    /// Openings of lines above the first sentence, even in lists.
    static let openings = PhraseList([
        "by ", "bạn đang xem", "chi tiết", "chuyên mục", "cập nhật", "last modified", "last updated", "lượt xem",
        "ngày cập nhật", "ngày đăng", "posted", "published", "số lượt xem", "tác giả", "updated", "viết bởi",
        "written by", "xuất bản", "đăng bởi", "đăng lúc", "đăng ngày",
    ])

    /// Parts of lines that name the source of a picture.
    static let pictureCredits = PhraseList([
        "(ảnh", "- ảnh", "credit:", "file photo", "getty images", "image:", "images:", "minh hoạ", "minh họa",
        "nguồn:", "photo by", "photo:", "photograph:", "photos:", "picture:", "shutterstock", "đồ họa:", "ảnh :",
        "ảnh bạn đọc", "ảnh chụp", "ảnh minh", "ảnh:", "– ảnh",
    ])

    /// Parts of lines after the last paragraph that sell, warn or sign.
    static let closers = PhraseList([
        "all rights reserved", "bài viết cùng tác giả", "bài viết thể hiện quan điểm", "bản quyền thuộc",
        "contact us at", "copyright ", "fanpage", "follow us", "ghi rõ nguồn", "giấy phép số", "google news",
        "gửi về", "hotline", "mọi thông tin xin", "mọi ý kiến", "mời bạn đọc", "mời độc giả", "newsletter",
        "nguồn tin", "nguồn:", "quan điểm riêng của tác giả", "sign up for", "subscribe", "terms of service",
        "theo dõi chúng tôi", "thiết kế bởi", "toàn bộ nội dung bài viết", "tải ứng dụng", "tổng biên tập",
        "vui lòng gửi", "©", "đăng ký kênh", "đăng ký nhận bản tin", "đọc báo giấy",
    ])

    /// Openings of lines that name the source or the author.
    static let signatures = PhraseList([
        "(theo ", "(tổng hợp", "biên dịch", "biên tập", "by ", "bài và ảnh", "bài, ảnh", "bài:", "edited by", "ghi:",
        "image credit", "nguồn", "người viết", "nhóm phóng viên", "photo", "pv", "reporting by", "source:", "theo ",
        "thực hiện:", "tin và ảnh", "tin, ảnh", "tin:", "tác giả", "tổng hợp", "đăng bởi", "đăng lại", "ảnh:",
    ])
}
