import Foundation
import PressModel

@testable import DailyBriefing

/// A week's briefing with every section filled, on the ground of the invented day.
enum FullWeek {
    static var frame: DocumentFrame {
        var frame = DocumentFrame()
        frame.superior = "THÀNH ỦY CẦN THƠ"
        frame.number = "Số:        /BC-VP"
        frame.recipients = ["Thường trực UBND thành phố", "Các sở, ngành liên quan", "Lưu: VT, TH"]
        frame.signer = "CHÁNH VĂN PHÒNG"
        frame.highlights = [
            "Triều cường vượt báo động 3 tại Ninh Kiều; đề nghị Sở Xây dựng báo cáo.", "Chi trả bồi thường chậm.",
        ]
        return frame
    }

    static var briefing: Briefing {
        var briefing = BriefingBuilder(InventedDay.input).build()
        briefing.period = BriefingPeriod(.week, containing: Sample.day)
        briefing.level = UsualLevel(count: 14, mean: 6.7, low: 4, high: 9, ratio: 2.09)
        briefing.volumes = [
            volume("flood", Words(vi: "Ngập, mưa bão", en: "Floods and storms"), 12),
            volume("land", Words(vi: "Đất đai, giải phóng mặt bằng", en: "Land"), 2),
        ]
        briefing.heat = HeatTable(
            issues: ["flood", "land", "traffic"],
            places: ["Cần Thơ", "Ninh Kiều", "Vĩnh Long"],
            counts: [[9, 7, 2], [0, 0, 4], [3, 0, 1]]
        )
        briefing.precision = [
            PrecisionLine(issue: "flood", right: 45, wrong: 4, precision: 0.918, low: 0.807, high: 0.968)
        ]
        briefing.issues[0].stories[0].firstSeen = Sample.day.adding(days: -4)
        briefing.issues[0].stories[0].lastSeen = Sample.day
        briefing.issues[0].stories[0].timeline = [1, 0, 3, 2, 5]
        briefing.rollUp = rollUp(briefing)
        return briefing
    }

    /// Twenty-eight days with two that were not collected in full.
    private static func volume(_ issue: String, _ title: Words, _ last: Int) -> VolumeSeries {
        let days = (0..<28).map { index in
            VolumeDay(
                day: Sample.day.adding(days: index - 27),
                count: index == 10 || index == 11 ? nil : index == 27 ? last : 1 + index % 3,
                expected: 2,
                upper: index < 5 ? nil : 4.5,
                alarm: index == 27 && last > 4
            )
        }
        return VolumeSeries(issue: issue, title: title, isWeekly: false, days: days)
    }

    private static func rollUp(_ briefing: Briefing) -> RollUp {
        RollUp(
            previous: briefing.period.previous,
            comparison: [
                IssueComparison(
                    issue: "flood",
                    title: Words(vi: "Ngập, mưa bão", en: "Floods"),
                    count: 12,
                    before: 5,
                    ratio: 2.4,
                    alarmDays: [Sample.day]
                ),
                IssueComparison(
                    issue: "land",
                    title: Words(vi: "Đất đai", en: "Land"),
                    count: 2,
                    before: 0,
                    ratio: nil,
                    alarmDays: []
                ),
            ],
            longest: [briefing.issues[0].stories[0]],
            followUps: FollowUpSummary(
                opened: 3,
                answeredInTime: 2,
                answeredLate: 0,
                overdue: 1,
                waiting: 0,
                shareInTime: 2.0 / 3,
                lines: [
                    followUp("Nước ngập đường Mậu Thân", answered: Sample.day, isOverdue: false),
                    followUp("Hộ dân chờ tiền bồi thường", answered: nil, isOverdue: true),
                ]
            ),
            days: briefing.period.days.map(account)
        )
    }

    static func account(_ day: CalendarDay) -> DayAccount {
        DayAccount(
            day: day,
            articles: 40 + day.day,
            kept: 5,
            confirmed: 1,
            wrong: 1,
            waiting: 3,
            isComplete: day.day != 18
        )
    }

    private static func followUp(_ title: String, answered: CalendarDay?, isOverdue: Bool) -> FollowUpLine {
        FollowUpLine(
            title: title,
            url: "https://vidu.example/theo-doi",
            issue: "flood",
            unit: "Sở Xây dựng",
            opened: Sample.day.adding(days: -20),
            due: Sample.day.adding(days: -1),
            answered: answered,
            isOverdue: isOverdue,
            state: isOverdue ? .overdue : .answeredInTime
        )
    }
}
