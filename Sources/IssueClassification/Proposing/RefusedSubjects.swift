/// The lines of the product: no term for political views, protest, praise, blame, religion or ethnicity.
///
/// A person could not accept such a phrase; so none is proposed. The shipped lexicons are held to a longer list by
/// their tests.
enum RefusedSubjects {
    /// In small canonical letters.
    static let phrases: [String] = [
        "chính kiến", "quan điểm chính trị", "tư tưởng chính trị", "phản động", "chống phá", "chống nhà nước",
        "chống đảng", "chống chính quyền", "chống đối chính quyền", "chống chế độ", "tuyên truyền chống",
        "thế lực thù địch", "diễn biến hòa bình", "diễn biến hoà bình", "tự diễn biến", "tự chuyển hóa",
        "lật đổ chính quyền", "lật đổ chế độ", "cách mạng màu", "đa nguyên", "đa đảng", "đảng phái", "đảng viên",
        "cộng sản", "tư bản chủ nghĩa", "xã hội chủ nghĩa", "cánh tả", "cánh hữu", "phe đối lập", "đảng đối lập",
        "dân chủ", "nhân quyền", "xã hội dân sự", "tự do ngôn luận", "tự do báo chí", "tù nhân lương tâm",
        "tù chính trị", "lợi dụng quyền tự do", "lợi dụng các quyền tự do", "xuyên tạc", "nói xấu", "bôi nhọ",
        "việt tân", "cờ vàng", "điều 117", "điều 331", "suy thoái tư tưởng", "bức xúc", "phẫn nộ", "bất bình",
        "bất mãn", "thất vọng", "ngao ngán", "ngán ngẩm", "căm phẫn", "giận dữ", "chỉ trích", "phê phán", "phê bình",
        "chê trách", "chê bai", "lên án", "mỉa mai", "chế giễu", "châm biếm", "phàn nàn", "than phiền", "kêu ca",
        "ca thán", "phản biện", "bất tín nhiệm", "đáng trách", "yếu kém", "tắc trách", "vô cảm", "thờ ơ",
        "quan liêu", "vô trách nhiệm", "tệ hại", "tồi tệ", "cẩu thả", "hài lòng", "biết ơn", "phấn khởi", "ca ngợi",
        "ca tụng", "khen ngợi", "tán dương", "tán thành", "tán thưởng", "hoan nghênh", "biểu dương", "tuyên dương",
        "đáng khen", "xuất sắc", "tận tâm", "tận tụy", "chu đáo", "tuyệt vời", "tinh tế", "biểu tình", "tuần hành",
        "xuống đường biểu tình", "phản đối", "phản kháng", "tụ tập đông người", "tập trung đông người",
        "khiếu kiện đông người", "tuyệt thực", "tọa kháng", "toạ kháng", "bãi khóa", "bãi thị", "bạo loạn",
        "bạo động", "nổi dậy", "kích động", "căng băng rôn", "giăng băng rôn", "vây trụ sở", "tôn giáo",
        "tín ngưỡng", "tà đạo", "phật giáo", "công giáo", "thiên chúa", "ki tô", "kitô", "cơ đốc", "tin lành",
        "hồi giáo", "ấn độ giáo", "do thái", "cao đài", "hòa hảo", "hoà hảo", "đạo phật", "đạo chúa",
        "pháp luân công", "hội thánh", "giáo hội", "giáo dân", "giáo xứ", "giáo phận", "giáo phái", "linh mục",
        "giám mục", "giáo hoàng", "mục sư", "tu sĩ", "nhà sư", "sư thầy", "trụ trì", "hòa thượng", "hoà thượng",
        "thượng tọa", "thượng toạ", "đại đức", "tăng ni", "phật tử", "tín đồ", "chùa", "nhà thờ", "thánh đường",
        "tu viện", "cúng dường", "dân tộc thiểu số", "dân tộc ít người", "sắc tộc", "tộc người", "chủng tộc",
        "đồng bào dân tộc", "vùng dân tộc", "người dân tộc", "người thượng", "người bản địa", "tụ tập", "dân tộc",
        "người khmer", "người hoa", "người chăm",
    ]
}
