import PressModel
import TermMatching
import VietnameseText

/// Reads from the words about a claim whether an item passes it on or reports its check.
///
/// The words are those of checking and warning. Criticism, complaint and strong words are none of them.
struct StanceReader: Sendable {
    private let matcher = TermMatcher(terms: Self.table.map(\.term))

    /// The relation of an item that is about a claim.
    ///
    /// Counted are the stance words of title and summary, and those near the claim in the text.
    func relation(_ content: ArticleContent, near ranges: [ArticleField: Range<Int>]) -> ClaimRelation {
        var found: Set<Int> = []
        for field in ArticleField.allCases {
            guard let near = field == .text ? ranges[field].map(Self.widened) : 0..<Int.max else { continue }
            for match in matcher.matches(in: SyllabifiedText(content[field])) where near.overlaps(match.range) {
                found.insert(match.term)
            }
        }
        let check = found.reduce(0) { $0 + Self.table[$1].check }
        if check >= Self.checkWeight { return .reportsCheck }
        return found.contains { Self.table[$0].check == 0 } ? .mentions : .repeats
    }

    /// From two weak words or a strong one on, an item reports the check.
    private static let checkWeight = 2
    /// Bytes before and after the claim in which a stance word is about it: some three sentences.
    private static let reach = 600

    private static func widened(_ range: Range<Int>) -> Range<Int> {
        max(0, range.lowerBound - reach)..<range.upperBound + reach
    }

    private static let table: [(term: String, check: Int)] =
        strong.map { ($0, 2) } + plain.map { ($0, 1) } + asking.map { ($0, 0) }

    /// Words that by themselves say that a claim was checked, or is a fraud.
    private static let strong = [
        "tin giả", "tin sai", "tin đồn thất thiệt", "sai sự thật", "không đúng sự thật", "bác bỏ", "bác tin",
        "bác thông tin", "không có cơ sở", "không có căn cứ", "chưa có căn cứ", "chưa có cơ sở", "thất thiệt",
        "bịa đặt", "cắt ghép", "ảnh ghép", "ghép ảnh", "dàn dựng", "máy tạo", "phản khoa học", "kiểm chứng",
        "đính chính", "cải chính", "lừa đảo", "chiêu lừa", "kẻ gian", "mạo danh", "giả mạo", "giả danh",
        "không có bằng chứng", "chưa có bằng chứng", "không có chuyện", "không hề có", "không có việc", "lời đồn",
        "tin đồn", "đồn thổi", "sai bối cảnh", "ảnh cũ", "clip cũ", "video cũ", "hiểu lầm", "hiểu sai", "không tin",
        "sự thật về", "thật ra", "thực ra", "thực chất", "thực hư", "hoàn toàn không", "không có thật", "là giả",
        "là sai", "xử phạt", "gỡ bài",
    ]

    /// Words that say so together with others.
    private static let plain = [
        "cảnh báo", "cảnh giác", "khuyến cáo", "khẳng định", "xác minh", "bằng chứng", "không phải", "chưa ai",
        "nguồn gốc", "tìm ngược", "đối chiếu", "bác sĩ khuyên",
        "không nên", "chưa từng", "không có", "chưa có", "không hề", "không đúng", "không chứng minh",
        "cơ quan chức năng",
        "kiểm nghiệm", "không mẫu", "giải thích", "kết luận", "vô nghĩa",
    ]

    /// Words of those who ask, count or discuss what is said, and take no side.
    private static let asking = [
        "câu hỏi", "hỏi chuyện", "khách hỏi", "hỏi về", "khảo sát", "phỏng vấn", "hội thảo", "tọa đàm", "lấy ý kiến",
        "lượng tìm kiếm", "lượt tìm kiếm", "triển lãm", "rút kinh nghiệm", "bài học từ", "diễn tập", "tình huống",
    ]
}
