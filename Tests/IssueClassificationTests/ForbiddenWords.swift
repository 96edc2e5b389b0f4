/// The words of each subject. Those that are also other things (`tẩy chay` among pupils, `ngã xuống đường`,
/// `thuyền lật đổ`) stand here only together with what makes them plain.
extension ForbiddenSubjects {
    /// Phrases of a lexicon that hold such a word and mean something else, in small letters, each with its reason.
    static let exceptions: Set<String> = [
        // A figure that provinces must publish (SIPAS, PAPI), high or low.
        "chỉ số hài lòng", "mức độ hài lòng",
    ]

    static let politics = [
        "chính kiến", "quan điểm chính trị", "tư tưởng chính trị", "phản động", "chống phá", "chống Nhà nước",
        "chống Đảng", "chống chính quyền", "chống đối chính quyền", "chống chế độ", "tuyên truyền chống",
        "thế lực thù địch", "diễn biến hòa bình", "diễn biến hoà bình", "tự diễn biến", "tự chuyển hóa",
        "lật đổ chính quyền", "lật đổ chế độ", "cách mạng màu", "đa nguyên", "đa đảng", "đảng phái", "đảng viên",
        "cộng sản", "tư bản chủ nghĩa", "xã hội chủ nghĩa", "cánh tả", "cánh hữu", "phe đối lập", "đảng đối lập",
        "dân chủ", "nhân quyền", "xã hội dân sự", "tự do ngôn luận", "tự do báo chí", "tù nhân lương tâm",
        "tù chính trị", "lợi dụng quyền tự do", "lợi dụng các quyền tự do", "xuyên tạc", "nói xấu", "bôi nhọ",
        "Việt Tân", "cờ vàng", "Điều 117", "Điều 331", "suy thoái tư tưởng",
    ]

    static let opinion = blame + praise

    private static let blame = [
        "bức xúc", "phẫn nộ", "bất bình", "bất mãn", "thất vọng", "ngao ngán", "ngán ngẩm", "căm phẫn", "giận dữ",
        "chỉ trích", "phê phán", "phê bình", "chê trách", "chê bai", "lên án", "mỉa mai", "chế giễu", "châm biếm",
        "phàn nàn", "than phiền", "kêu ca", "ca thán", "phản biện", "bất tín nhiệm", "đáng trách", "yếu kém",
        "tắc trách", "vô cảm", "thờ ơ", "quan liêu", "vô trách nhiệm", "tệ hại", "tồi tệ", "cẩu thả",
    ]

    private static let praise = [
        "hài lòng", "biết ơn", "phấn khởi", "ca ngợi", "ca tụng", "khen ngợi", "tán dương", "tán thành", "tán thưởng",
        "hoan nghênh", "biểu dương", "tuyên dương", "đáng khen", "xuất sắc", "tận tâm", "tận tụy", "chu đáo",
        "tuyệt vời", "tinh tế",
    ]

    /// Strikes and petitions are not here: the labelling rules count what they are about.
    static let protest = [
        "biểu tình", "tuần hành", "xuống đường biểu tình", "phản đối", "phản kháng", "tụ tập đông người",
        "tập trung đông người", "khiếu kiện đông người", "tuyệt thực", "tọa kháng", "toạ kháng", "bãi khóa", "bãi thị",
        "bạo loạn", "bạo động", "nổi dậy", "kích động", "căng băng rôn", "giăng băng rôn", "vây trụ sở",
    ]

    static let religion = [
        "tôn giáo", "tín ngưỡng", "tà đạo", "Phật giáo", "Công giáo", "Thiên Chúa", "Ki tô", "Kitô", "Cơ đốc",
        "Tin lành", "Hồi giáo", "Ấn Độ giáo", "Do Thái", "Cao Đài", "Hòa Hảo", "Hoà Hảo", "đạo Phật", "đạo Chúa",
        "Pháp Luân Công", "hội thánh", "giáo hội", "giáo dân", "giáo xứ", "giáo phận", "giáo phái", "linh mục",
        "giám mục", "giáo hoàng", "mục sư", "tu sĩ", "nhà sư", "sư thầy", "trụ trì", "hòa thượng", "hoà thượng",
        "thượng tọa", "thượng toạ", "đại đức", "tăng ni", "phật tử", "tín đồ", "chùa", "nhà thờ", "thánh đường",
        "tu viện", "cúng dường",
    ]

    /// Words for peoples in general; `EthnicGroups` has their names.
    static let peoples = [
        "dân tộc thiểu số", "dân tộc ít người", "sắc tộc", "tộc người", "chủng tộc", "đồng bào dân tộc", "vùng dân tộc",
        "người dân tộc", "người Thượng", "người bản địa",
    ]
}
