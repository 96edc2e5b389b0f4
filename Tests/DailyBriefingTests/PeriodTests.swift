import DailyBriefing
import PressModel
import Testing

@Suite struct PeriodTests {
    @Test(arguments: [
        (BriefingPeriod.Kind.day, "2026-11-23", "2026/11/23", "ngày 23/11/2026"),
        (.week, "2026-11-22", "2026/tuan-47", "tuần 47 năm 2026"),
        (.week, "2027-01-03", "2026/tuan-53", "tuần 53 năm 2026"),
        (.week, "2027-01-04", "2027/tuan-01", "tuần 1 năm 2027"),
        (.month, "2026-02-10", "2026/thang-02", "tháng 2 năm 2026"),
        (.quarter, "2026-11-22", "2026/quy-4", "quý IV năm 2026"),
        (.year, "2026-11-22", "2026/nam", "năm 2026"),
    ])
    func periodsAreNamedAsOfficesNameThem(_ kind: BriefingPeriod.Kind, _ day: String, _ folder: String, _ name: String)
    {
        let names = PeriodNames(BriefingPeriod(kind, containing: Sample.calendarDay(day)))
        #expect(names.folder == folder)
        #expect(names.name.vi == name)
    }

    @Test func weekIsComparedWithTheWeekBefore() throws {
        let edition = try Edition(FullWeek.briefing, frame: FullWeek.frame)
        let page = try edition.page()
        #expect(page.elements.named("h1").map(\.text) == ["ĐIỂM TIN BÁO CHÍ TUẦN"])
        #expect(edition.html.contains("Tin đăng tuần 47 năm 2026 (16/11 – 22/11/2026); lập lúc"))
        #expect(
            page.section("So với tuần 46 năm 2026", heading: "h3").named("td").map(\.text).prefix(4)
                == ["Ngập, mưa bão", "12", "5", "gấp 2,4 lần; bất thường: 22/11"]
        )
        #expect(page.elements.named("h2").map { $0.text.prefix(3) }.last == "10.")
    }

    @Test func shareAnsweredInTimeIsWrittenOutWithWhatItRestsOn() throws {
        let edition = try Edition(FullWeek.briefing)
        let line =
            "Mở trong kỳ: 3. Trả lời đúng hạn: 2; trả lời trễ: 0; quá hạn chưa trả lời: 1; chưa tới hạn: 0. Tỷ lệ trả lời đúng hạn: 66,7%."
        for document in [edition.html, edition.markdown, edition.word] { #expect(document.contains(line)) }
        #expect(
            try edition.page().section("Theo dõi trả lời", heading: "h3").named("td").map(\.text).contains("quá hạn")
        )
    }

    @Test func dayHasNoRollUp() throws {
        let page = try Edition(InventedDay.input).page()
        #expect(!page.elements.named("h2").contains { $0.text.contains("Tổng hợp") })
    }

    @Test func incompleteDaysOfThePeriodAreMarked() throws {
        let page = try Edition(FullWeek.briefing).page()
        #expect(page.section("Số tin từng ngày", heading: "h3").classed("gap").map(\.text) == ["18/11/2026*"])
    }
}
