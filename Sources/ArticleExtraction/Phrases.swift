/// The phrases by which lines that are no text of the article are known.
///
/// Each list is sorted, in lower case.
enum Phrases {
    /// Openings of lines that point elsewhere.
    static let pointers = PhraseList([
        "advertisement", "also read:", "bài liên quan", "bài viết liên quan", "bạn đọc quan tâm", "bình luận",
        "chia sẻ:",
        "chủ đề:", "click here", "clip:", "có thể bạn quan tâm", "download our app", "đọc ngay", "đọc thêm", "đọc tiếp",
        "độc giả quan tâm", "follow us on", "from around the web", "get the latest", "load more", "mời bạn đọc",
        "mời độc giả", "mời quý độc giả", "more from ", "more on this story", "more stories", "read also", "read more:",
        "read next", "recommended for you", "related:", "related articles", "related stories", "related topics",
        "scroll down", "see also:", "sign up for", "sign up to", "skip to", "subscribe to", "tag:", "tags:",
        "theo dõi báo", "theo dõi chúng tôi", "tin cùng chuyên mục", "tin liên quan", "từ khóa", "từ khoá", "video:",
        "watch:", "xem thêm", "xem tiếp", "you may also like", "you might also like", "»", ">>", "▶", "►",
    ])

    /// Lines that are chrome as a whole.
    static let chrome = PhraseList([
        "advertising", "ảnh", "bình luận", "bookmark", "bỏ qua quảng cáo", "by", "chia sẻ", "close", "comment",
        "comments",
        "continue reading", "copy link", "cuộn xuống", "đăng ký ngay", "email", "facebook", "follow", "gửi",
        "gửi bình luận", "in bài viết", "in trang",
        "like", "link copied", "listen", "lưu bài", "lưu bài viết", "most popular", "most read", "mua ngay",
        "nghe bài viết",
        "nghe đọc bài", "newsletter", "null", "phóng to", "phụ đề", "pinterest", "print", "quảng cáo", "read more",
        "reply", "save", "share",
        "share this", "share this article", "share this story", "sign in", "sign up", "sponsored", "subscribe",
        "tags", "thích", "tin nổi bật", "trả lời", "trending", "tweet", "twitter", "undefined", "whatsapp", "xem ngay",
        "zalo",
    ])

    /// Lines that open the comments, numbers aside.
    ///
    /// What follows is no article any more.
    static let commentOpeners = PhraseList([
        "add a comment", "bình luận", "bình luận bạn đọc", "bình luận của bạn", "comments", "gửi bình luận",
        "join the conversation",
        "join the discussion", "leave a comment", "leave a reply", "phản hồi", "post a comment", "reader comments",
        "thảo luận", "ý kiến", "ý kiến bạn đọc", "ý kiến của bạn", "ý kiến độc giả",
    ])

    /// Lines that open lists of other articles, if they stand in the second half.
    static let otherOpeners = PhraseList([
        "bài liên quan", "bài viết khác", "bài viết liên quan", "các tin khác", "câu hỏi khác", "có thể bạn quan tâm",
        "cùng chuyên mục", "đọc nhiều", "đọc thêm", "editor's picks", "latest news", "more from", "more news",
        "more stories", "most popular", "most read", "read next", "recommended", "recommended for you",
        "related", "related articles", "related content", "related news", "related posts", "related stories",
        "tags", "tin bài khác", "tin, bài khác", "tin cùng chuyên mục", "tin đọc nhiều", "tin khác", "tin liên quan",
        "tin mới", "tin mới nhất", "top stories",
        "trending now", "xem nhiều", "xem thêm", "you may also like", "you might also like",
    ])

    /// Openings of lines above the first sentence, even in lists.
    static let openings = PhraseList([
        "bạn đang xem", "by ", "cập nhật", "chi tiết", "chuyên mục", "đăng bởi", "đăng lúc", "đăng ngày",
        "last modified",
        "last updated", "lượt xem", "ngày cập nhật", "ngày đăng", "posted", "published", "số lượt xem", "tác giả",
        "updated", "viết bởi", "written by", "xuất bản",
    ])

    /// Parts of lines that name the source of a picture.
    static let pictureCredits = PhraseList([
        "(ảnh", "ảnh:", "ảnh :", "ảnh chụp", "ảnh minh", "- ảnh", "credit:", "đồ họa:", "file photo", "getty images",
        "image:", "images:", "minh hoạ", "minh họa", "nguồn:", "photo:", "photo by", "photograph:", "photos:",
        "picture:", "– ảnh", "ảnh bạn đọc", "shutterstock",
    ])

    /// Parts of lines after the last paragraph that sell, warn or sign.
    static let closers = PhraseList([
        "all rights reserved", "bài viết thể hiện quan điểm", "bài viết cùng tác giả", "bản quyền thuộc",
        "contact us at", "copyright ", "đăng ký nhận bản tin",
        "đăng ký kênh", "fanpage", "follow us", "ghi rõ nguồn", "giấy phép số", "google news", "gửi về", "hotline",
        "mọi ý kiến", "newsletter",
        "nguồn:", "nguồn tin", "quan điểm riêng của tác giả", "sign up for", "subscribe", "tải ứng dụng",
        "tổng biên tập", "terms of service", "thiết kế bởi", "vui lòng gửi",
        "©",
    ])

    /// Openings of lines that name the source or the author.
    static let signatures = PhraseList([
        "(theo ", "(tổng hợp", "bài và ảnh", "bài, ảnh", "bài:", "biên dịch", "biên tập", "by ", "đăng bởi", "đăng lại",
        "edited by", "ghi:", "image credit", "nguồn", "người viết", "nhóm phóng viên", "photo", "pv", "reporting by",
        "source:", "tác giả", "theo ", "thực hiện:", "tin, ảnh", "tin và ảnh", "tin:", "tổng hợp", "ảnh:",
    ])
}
