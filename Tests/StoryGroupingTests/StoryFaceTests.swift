import StoryGrouping
import Testing

struct StoryFaceTests {
    private let lead =
        "Rạng sáng 12/11, bờ sông Ô Môn qua phường Phước Thới sạt lở, cuốn trôi sáu căn nhà, 14 hộ phải di dời."

    private func face(_ texts: [(title: String, text: String)], limit: Int = 800) -> StoryFace {
        StoryFace(
            texts.enumerated().map { article("\($0)", "bao-\($0)", hours: Double($0), $1.title, $1.text) },
            passageLimit: limit
        )
    }

    @Test func soberHeadlineIsPreferredToTheLoudOne() {
        let face = face([
            ("Kinh hoàng: Sáu căn nhà bị nuốt chửng trong đêm!", lead),
            ("SẠT LỞ NGHIÊM TRỌNG TRÊN SÔNG Ô MÔN, SÁU CĂN NHÀ TRÔI", lead),
            ("Sạt lở bờ sông Ô Môn, sáu căn nhà ở phường Phước Thới trôi xuống sông", lead),
            ("Sạt lở ở Ô Môn", lead),
        ])
        #expect(face.headline == 2)
    }

    @Test func headlineThatTheOthersAgreeWithIsPreferred() {
        let face = face([
            ("Cụ bà bán vé số ở Phước Thới kể lại đêm mất nhà", lead),
            ("Sạt lở sông Ô Môn cuốn trôi sáu căn nhà, di dời 14 hộ", lead),
            ("Cần Thơ: sạt lở sông Ô Môn, sáu căn nhà trôi xuống sông", lead),
        ])
        #expect(face.headline != 0)
    }

    @Test(arguments: [
        "(TTXVN) - ", "Cần Thơ (Báo Một) – ", "BMO - ", "BM.VN – ",
    ])
    func datelineIsLeftOut(_ dateline: String) {
        #expect(face([("Sạt lở bờ sông Ô Môn, sáu căn nhà trôi", dateline + lead)]).passage == lead)
    }

    @Test(arguments: [
        "Ảnh: Đoạn bờ sông Ô Môn qua phường Phước Thới sạt lở, cuốn trôi sáu căn nhà trong đêm 12/11.",
        "Hiện trường sạt lở bờ sông Ô Môn, sáu căn nhà ở phường Phước Thới trôi xuống sông. Ảnh: CTV",
        "Xem thêm: Sạt lở bờ sông Ô Môn, sáu căn nhà ở phường Phước Thới trôi xuống sông trong đêm.",
        "Mời bạn đọc xem tin sạt lở bờ sông Ô Môn, sáu căn nhà ở phường Phước Thới trôi xuống sông.",
        "Trần Văn Lâm - Nguyễn Thị Hoa", "Thời sự | Đời sống | Sạt lở bờ sông Ô Môn", "Bài, ảnh: Lê Bình",
    ])
    func whatIsNoReportIsLeftOut(_ line: String) {
        let face = face([("Sạt lở bờ sông Ô Môn, sáu căn nhà trôi", line + "\n" + lead)])
        #expect(face.passage == lead)
    }

    @Test func passageStandsInTheArticleThatIsNamed() {
        let texts = [
            ("Sạt lở bờ sông Ô Môn", "Người dân còn bàng hoàng khi kể lại với chúng tôi vào buổi sáng.\n" + landslide),
            ("Sạt lở bờ sông Ô Môn, sáu căn nhà trôi", lead + " Không ai bị thương trong vụ sạt lở này."),
        ]
        let face = face(texts)
        #expect(texts[face.passageArticle].1.contains(face.passage))
        #expect(face.passage == lead + " Không ai bị thương trong vụ sạt lở này.")
    }

    @Test func abbreviationsAndNumbersEndNoSentence() {
        let text = "Sở Y tế TP.HCM cho biết đã cấp 1.200 liều vắc xin cho P. Bến Thành sáng 3.11 theo kế hoạch."
        #expect(face([("TP.HCM cấp vắc xin cho phường Bến Thành", text)]).passage == text)
    }

    @Test func limitHolds() {
        let second = "Chính quyền đã di dời 14 hộ đến nhà văn hóa khu vực ngay trong đêm, không ai bị thương."
        let title = "Sạt lở bờ sông Ô Môn, sáu căn nhà trôi"
        #expect(face([(title, lead + " " + second)], limit: lead.count).passage == lead)
        let cut = face([(title, lead)], limit: 50).passage
        #expect(cut.count <= 50 && cut.hasSuffix("…") && lead.hasPrefix(cut.dropLast()))
        #expect(face([(title, lead)], limit: 0).passage.isEmpty)
    }

    @Test func hostileStoriesHaveAFace() {
        #expect(StoryFace([], passageLimit: 800) == StoryFace([], passageLimit: 0))
        let marks = "a" + String(repeating: "\u{301}", count: 500_000)
        let long = String(repeating: "nước dâng, ", count: 100_000)
        let face = face([("", ""), (marks, marks), (long, long), ("🙂", "\u{0}\n\n.\n?!\n“")])
        #expect(face.passage.count <= 800)
    }
}
