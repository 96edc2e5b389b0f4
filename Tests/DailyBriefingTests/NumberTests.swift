import DailyBriefing
import PressModel
import Testing

@Suite struct NumberTests {
    @Test(arguments: [
        (Language.vi, "điểm 1.234,5, ngưỡng 10"), (.en, "score 1,234.5, threshold 10"),
    ])
    func scoresAreWrittenAsTheLanguageWritesThem(_ language: Language, _ expected: String) throws {
        let edition = try Edition(
            Sample.input([Sample.article(1, "Ngập", [Sample.issue(1, score: 1_234.5)])]),
            language: language
        )
        #expect(edition.html.contains(expected))
        #expect(edition.markdown.contains(expected))
    }

    @Test func everyCountAtTheHeadIsGroupedByThousands() throws {
        var briefing = BriefingBuilder(Sample.input([])).build()
        briefing.counts = BriefingCounts.thousands
        let text = try Edition(briefing).html
        #expect(text.contains("Đã đọc 1.234.567 tin của 1.001 báo; 2.002 tin"))
        #expect(text.contains("gộp thành 3.003 vụ việc."))
        #expect(text.contains("Duyệt: 4.004 phát hiện đã xác nhận, 5.005 bị bác, 6.006 chờ duyệt (cần xác minh)."))
        let english = try Edition(briefing, language: .en).html
        #expect(english.contains("1,234,567 articles of 1,001 outlets read; 2,002 on"))
    }

    @Test(arguments: [
        ("2026-11-23T06:30:00+07:00", "Cần Thơ, ngày 23 tháng 11 năm 2026"),
        ("2027-02-05T06:30:00+07:00", "Cần Thơ, ngày 05 tháng 02 năm 2027"),
        ("2027-01-10T06:30:00+07:00", "Cần Thơ, ngày 10 tháng 01 năm 2027"),
        ("2027-03-09T06:30:00+07:00", "Cần Thơ, ngày 09 tháng 3 năm 2027"),
        ("2026-12-31T23:30:00Z", "Cần Thơ, ngày 01 tháng 01 năm 2027"),
    ])
    func documentIsDatedAsAdministrativeDocumentsAre(_ moment: String, _ expected: String) throws {
        let edition = try Edition(Sample.input([], clock: Sample.clock(moment)))
        #expect(try edition.page().elements.classed("sub").first?.text == expected)
        #expect(edition.markdown.contains("** · \(expected)\n"))
    }

    @Test func officeWithoutPlaceIsDatedWithoutAComma() throws {
        var office = Sample.office()
        office.place = ""
        let page = try Edition(Sample.input([], office: office)).page()
        #expect(page.elements.classed("sub").first?.text == "ngày 23 tháng 11 năm 2026")
    }

    @Test(arguments: [
        (Language.vi, "Tin đăng Chủ nhật, ngày 22/11/2026; lập lúc 06:30 ngày 23/11/2026"),
        (.en, "Articles of Sunday, 22/11/2026; made at 06:30 23/11/2026"),
    ])
    func periodNamesTheDayAndTheHour(_ language: Language, _ expected: String) throws {
        let edition = try Edition(Sample.input([]), language: language)
        #expect(edition.html.contains(expected))
        #expect(edition.markdown.contains(expected))
    }

    @Test(arguments: [Double.infinity, -.infinity, .nan, 1e300, -0.5])
    func scoreBeyondAllReasonStopsNoBriefing(_ score: Double) throws {
        let edition = try Edition(Sample.input([Sample.article(1, "Ngập", [Sample.issue(1, score: score)])]))
        #expect(edition.html.contains(score == -0.5 ? "điểm -0,5," : "điểm –,"))
    }
}

extension BriefingCounts {
    fileprivate static var thousands: BriefingCounts {
        var counts = BriefingBuilder(Sample.input([])).build().counts
        counts.articles = 1_234_567
        counts.outlets = 1_001
        counts.kept = 2_002
        counts.stories = 3_003
        counts.findingsConfirmed = 4_004
        counts.findingsWrong = 5_005
        counts.findingsWaiting = 6_006
        return counts
    }
}
