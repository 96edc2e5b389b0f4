import IssueClassification
import PressModel
import Testing

/// Praise and blame never change what an article is about, nor how strongly (DESIGN §6).
@Suite struct CriticismTests {
    /// Articles with places for what people felt (`%1`) and how they spoke of the authorities (`%2`).
    static let articles = [
        "Thu hồi đất làm vành đai, người dân %1|Hộ dân ở phường %2 phương án bồi thường và tái định cư của quận.",
        "Công nhân nhà máy ngừng việc vì nợ lương, %1|Hơn 200 lao động %2 cách giải quyết tiền lương của công ty.",
        "47 học sinh ngộ độc sau bữa ăn bán trú, phụ huynh %1|Nhiều cha mẹ %2 nhà trường và cơ sở nấu suất ăn.",
        "Bãi rác bốc mùi hôi, dân %1|Cử tri %2 cách xử lý ô nhiễm môi trường, nước rỉ rác tràn ra kênh.",
        "Triều cường ngập sâu, tiểu thương %1|Người dân %2 dự án chống ngập của thành phố.",
        "Thanh tra kết luận sai phạm đấu thầu thuốc, dư luận %1|Bạn đọc %2 kết luận thanh tra về mua sắm thiết bị y tế.",
        "Giả danh điện lực lừa đảo, nạn nhân %1|Nhiều người %2 công an về chuyện chiếm đoạt tài sản.",
        "Nộp hồ sơ ở trung tâm hành chính công phải chờ, người dân %1|Nhiều người %2 cán bộ một cửa làm thủ tục hành chính.",
        "Bệnh viện quá tải vì sốt xuất huyết, người bệnh %1|Gia đình %2 bác sĩ và khoa nhi kê giường ngoài hành lang.",
        "Ùn tắc cầu Quang Trung kéo dài, tài xế %1|Người đi đường %2 cảnh sát giao thông và phương án phân luồng.",
        "Thiếu giáo viên đầu năm học, giáo viên %1|Phụ huynh %2 ngành giáo dục về khoản thu đầu năm.",
    ]

    /// Of two syllables each, so that nothing else moves.
    static let feelings = [
        "hài lòng", "biết ơn", "vui mừng", "bức xúc", "phẫn nộ", "bất bình", "thất vọng", "mỉa mai", "chê trách",
        "la ó",
    ]
    static let words = [
        "khen ngợi", "ca ngợi", "hoan nghênh", "tán thành", "chỉ trích", "phê phán", "phản đối", "lên án", "nghi ngờ",
        "chế giễu",
    ]

    private func content(_ article: String, _ feeling: String, _ word: String) -> ArticleContent {
        let parts = article.replacing("%1", with: feeling).replacing("%2", with: word).split(separator: "|").map(
            String.init
        )
        return ArticleContent(title: parts[0], summary: parts[1], text: parts.joined(separator: ". "))
    }

    @Test(arguments: articles) func findsTheSameWhateverPeopleSay(article: String) throws {
        let classifier = try ShippedClassifier.compiled.get()
        let plain = classifier.classify(content(article, "có mặt", "nói về"))
        #expect(!plain.findings.isEmpty)
        for feeling in Self.feelings {
            for word in Self.words {
                let said = classifier.classify(content(article, feeling, word))
                #expect(said.scores == plain.scores, "\(feeling), \(word)")
                #expect(said.findings.map(\.subject) == plain.findings.map(\.subject), "\(feeling), \(word)")
                #expect(said.findings.map(addends) == plain.findings.map(addends), "\(feeling), \(word)")
            }
        }
    }

    private func addends(_ finding: Finding) -> [String] {
        finding.evidence.map { "\($0.field) \($0.text) \($0.term) \($0.weight)" }
    }

    /// An opinion about nothing else has no issue at all.
    @Test(arguments: words + feelings) func findsNoIssueInAnOpinion(word: String) throws {
        let classifier = try ShippedClassifier.compiled.get()
        let result = classifier.classify(
            ArticleContent(title: "Nhiều người \(word)", summary: "Bạn đọc \(word) lãnh đạo.")
        )
        #expect(result.findings.isEmpty)
    }
}
