import DailyBriefing
import Foundation
import PressModel

/// A day of invented news: real places, no persons, outlets that do not exist.
enum InventedDay {
    static var input: BriefingInput {
        var input = Sample.input(articles, office: Sample.office(scope: ["Cần Thơ"]))
        input.late = [
            article(
                41,
                "Xe tải mắc kẹt dưới dạ cầu ở Vị Thanh",
                outlet: "Báo Ví Dụ Miền Tây",
                hour: "2026-11-21T20:45",
                summary: "",
                [Sample.issue(41, "traffic")]
            )
        ]
        input.sources = ["mot", "hai", "ba"].map { CoverageTests.source($0) }
        input.sources.append(CoverageTests.source("cu", disabled: "tòa soạn đã ngừng RSS"))
        input.checks = [
            CoverageTests.check("mot", 5), CoverageTests.check("ba", 5),
            CoverageTests.check("hai", 5, failure: "Máy chủ không gửi xong trong thời hạn. Lần chạy sau sẽ thử lại."),
        ]
        input.lastSuccesses = ["hai": Sample.moment("2026-11-21T17:30:00+07:00")]
        input.issueCounts = counts
        input.collectedDays = Set((0...70).filter { $0 != 4 }.map { Sample.day.adding(days: -$0) })
        return input
    }

    private static var articles: [ArchivedArticle] {
        [
            article(
                1,
                "Triều cường vượt báo động 3, nhiều tuyến đường ở Ninh Kiều ngập sâu",
                outlet: "Báo Ví Dụ Cần Thơ",
                hour: "2026-11-22T06:40",
                summary: flood,
                earlier: ["Triều cường lên nhanh, Ninh Kiều ngập"],
                places: ["Ninh Kiều", "Cần Thơ"],
                [Sample.issue(1, score: 21.5, terms: ["Triều cường", "ngập sâu", "báo động 3"], verdict: .confirmed)]
            ),
            article(
                2,
                "Triều cường vượt báo động 3, nhiều tuyến đường ở Ninh Kiều ngập sâu",
                outlet: "Báo Ví Dụ Miền Tây",
                hour: "2026-11-22T07:15",
                summary: flood,
                places: ["Ninh Kiều", "Cần Thơ"],
                [Sample.issue(2, score: 18, terms: ["Triều cường", "ngập sâu"])]
            ),
            article(
                3,
                "Hơn 1.200 hộ ở Vĩnh Long chờ tiền bồi thường dự án vành đai",
                outlet: "Nhật báo Ví Dụ",
                hour: "2026-11-22T09:00",
                summary: "Dự án đường vành đai qua TP. Vĩnh Long đã thu hồi 85 ha đất. Hơn 1.200 hộ chưa nhận đủ tiền. "
                    + "Chủ đầu tư hẹn chi trả trong tháng 12.",
                places: ["Vĩnh Long"],
                [Sample.issue(3, "land", score: 16, terms: ["bồi thường", "thu hồi"])]
            ),
            article(
                4,
                "Cầu Trà Niền sửa chữa, xe tải phải đi vòng 12 km",
                outlet: "Báo Ví Dụ Cần Thơ",
                hour: "2026-11-22T10:20",
                summary: "Cầu Trà Niền đóng một chiều từ ngày 20-11. Xe trên 5 tấn đi vòng qua đường tỉnh 923.",
                places: ["Phong Điền", "Cần Thơ"],
                [Sample.issue(4, "flood", score: 11, terms: ["sửa chữa"], verdict: .corrected, corrected: "traffic")]
            ),
            article(
                5,
                "Tỉ lệ hộ dùng nước sạch ở Sóc Trăng",
                outlet: "Nhật báo Ví Dụ",
                hour: "2026-11-22T11:00",
                summary: "Xã có 381 trên 407 hộ dùng nước sạch, đạt 88,1%.",
                places: ["Sóc Trăng"],
                [
                    Sample.other(
                        .figure,
                        5,
                        quote: "381 trên 407 hộ dùng nước sạch, đạt 88,1%",
                        note: "381 / 407 = 93,6%, bài ghi 88,1%."
                    ),
                    Sample.other(
                        .claim,
                        6,
                        note:
                            "Gần với nội dung do Trung tâm Ví dụ kiểm chứng ngày 01/11/2026, kết luận “không có cơ sở”."
                    ),
                ]
            ),
            article(
                6,
                "Ký ức mùa nước nổi | tản văn",
                outlet: "Báo Ví Dụ Miền Tây",
                hour: "2026-11-22T12:00",
                summary: "",
                [Sample.issue(7, terms: ["nước nổi"], verdict: .wrong)]
            ),
            article(
                7,
                "Sạt lở bờ kênh Xà No",
                outlet: "Báo Ví Dụ Miền Tây",
                hour: nil,
                summary: "",
                [Sample.issue(8, terms: ["Sạt lở"])]
            ),
            article(8, "Lịch thi đấu cuối tuần", outlet: "Nhật báo Ví Dụ", hour: nil, summary: "", []),
        ]
    }

    private static let flood =
        "Sáng 22-11, mực nước tại trạm Cần Thơ vượt báo động 3. Nước tràn vào nhiều tuyến đường của quận Ninh Kiều, "
        + "có nơi sâu 40 cm. Học sinh một số trường được nghỉ buổi sáng. Lực lượng chức năng hướng dẫn xe đi vòng."

    private static func article(
        _ id: Int64,
        _ title: String,
        outlet: String,
        hour: String?,
        summary: String,
        earlier: [String] = [],
        places: [String] = [],
        _ findings: [ArchivedFinding]
    ) -> ArchivedArticle {
        Sample.article(
            id,
            title,
            summary: summary,
            outlet: outlet,
            url: "https://vidu.example/2026/11/bai-\(id).html?kenh=rss&trang=1",
            published: hour.map { Sample.moment($0 + ":00+07:00") },
            earlier: earlier,
            places: places,
            findings
        )
    }

    private static var counts: [IssueDayCount] {
        (0...70).flatMap { back in
            let day = Sample.day.adding(days: -back)
            return [
                IssueDayCount(issue: "flood", day: day, articles: back == 0 ? 12 : 1 + back % 3, sources: 3),
                IssueDayCount(issue: "land", day: day, articles: 1 + back % 2, sources: 1),
            ]
        }
    }
}
