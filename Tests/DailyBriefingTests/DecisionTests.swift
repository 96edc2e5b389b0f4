import DailyBriefing
import PressModel
import Testing

@Suite struct DecisionTests {
    @Test func rejectedFindingsVanish() throws {
        let edition = try Edition(
            Sample.input([
                Sample.article(1, "Ngập lụt ký ức tuổi thơ", [Sample.issue(1, verdict: .wrong)]),
                Sample.article(2, "Tin bị bác về nước", [Sample.other(.claim, 2, note: "kiểm chứng", verdict: .wrong)]),
                Sample.article(3, "Số liệu bị bác", [Sample.other(.figure, 3, quote: "407", verdict: .wrong)]),
            ])
        )
        for gone in ["Ngập lụt ký ức", "Tin bị bác", "Số liệu bị bác"] {
            #expect(!edition.html.contains(gone))
            #expect(!edition.markdown.contains(gone))
        }
        #expect(try edition.page().text("3.").contains("Không có tin nào thuộc các vấn đề theo dõi."))
        #expect(edition.html.contains("3 bị bác"))
    }

    @Test func rejectionOfOneIssueLeavesTheOther() throws {
        let article = Sample.article(
            1,
            "Sạt lở bờ sông",
            [Sample.issue(1, "flood", verdict: .wrong), Sample.issue(2, "land")]
        )
        let page = try Edition(Sample.input([article])).page()
        #expect(page.section("3.").named("h3").map(\.text) == ["3.1. Đất đai, giải phóng mặt bằng (1 tin, 1 vụ việc)"])
        #expect(!page.text("3.").contains("Ngập, mưa bão"))
    }

    @Test func correctedFindingsMoveToTheIssueThatThePersonNamed() throws {
        let article = Sample.article(
            1,
            "Dự án đê bao chậm",
            [Sample.issue(1, "flood", verdict: .corrected, corrected: "land")]
        )
        let page = try Edition(Sample.input([article])).page()
        let headings = page.section("3.").named("h3").map(\.text)
        #expect(headings == ["3.1. Đất đai, giải phóng mặt bằng (1 tin, 1 vụ việc)"])
        #expect(page.section("3.").classed("state").map(\.text) == ["đã xác nhận"])
    }

    @Test(arguments: [
        (Verdict?.none, "cần xác minh"), (.confirmed, "đã xác nhận"), (.unsure, "cần xác minh"),
    ])
    func storyClaimAndFigureSayWhetherAPersonHasConfirmed(_ verdict: Verdict?, _ expected: String) throws {
        let findings = [
            Sample.issue(1, verdict: verdict), Sample.other(.claim, 2, verdict: verdict),
            Sample.other(.figure, 3, verdict: verdict),
        ]
        let edition = try Edition(Sample.input([Sample.article(1, "Ngập sâu", findings)]))
        let page = try edition.page()
        #expect(page.elements.classed("state").map(\.text) == [expected, expected, expected])
        #expect(edition.markdown.components("[\(expected)]") == 3)
    }

    @Test func confirmationOfAnotherIssueConfirmsNothingOfTheFirst() throws {
        let findings = [Sample.issue(1, "land", score: 40), Sample.issue(2, "flood", score: 11, verdict: .confirmed)]
        let page = try Edition(Sample.input([Sample.article(1, "Thu hồi đất", findings)])).page()
        #expect(page.section("3.").named("h3").first?.text.contains("Đất đai") == true)
        #expect(page.section("3.").classed("state").map(\.text) == ["cần xác minh"])
    }

    @Test(arguments: [("https://kiemchung.example/7", true), ("javascript:alert(1)", false)])
    func claimNamesItsCheckerAndLinksToTheCheck(_ address: String, _ isLinked: Bool) throws {
        var finding = Sample.other(.claim, 1).finding
        let check = PublishedCheck(
            claim: "Nước máy có thạch tín",
            publisher: "Trung tâm Kiểm chứng Sông Hậu",
            verdict: "Sai sự thật",
            url: address,
            datePublished: "2026-11-20"
        )
        (finding.check, finding.note) = (check, check.words[.vi])
        let claim = ArchivedFinding(id: 1, finding: finding, decision: nil)
        let edition = try Edition(Sample.input([Sample.article(1, "Nước máy có thạch tín", [claim])]))
        let page = try edition.page()
        let links = page.section("4.").named("a").compactMap { $0.attributes["href"] }
        #expect(links.contains(address) == isLinked)
        #expect(edition.markdown.contains("(<\(address)>)") == isLinked)
        #expect(edition.markdown.contains("Trung tâm Kiểm chứng Sông Hậu (20/11/2026): Sai sự thật"))
        #expect(page.section("4.").classed("state").map(\.text) == ["cần xác minh"])
    }

    @Test func claimsAndFiguresShowTheirEvidenceAndLink() throws {
        let article = Sample.article(
            7,
            "Tỉ lệ bao phủ",
            url: "https://vidu.example/7",
            [
                Sample.other(.claim, 1, note: "Trung tâm Ví dụ, 01/11/2026: sai sự thật"),
                Sample.other(.figure, 2, quote: "381 trên 407 hộ, đạt 88,1%", note: "381 / 407 = 93,6%"),
            ]
        )
        let page = try Edition(Sample.input([article])).page()
        #expect(page.text("4.").contains("Trung tâm Ví dụ, 01/11/2026: sai sự thật"))
        #expect(page.text("5.").contains("“381 trên 407 hộ, đạt 88,1%”"))
        #expect(page.text("5.").contains("381 / 407 = 93,6%"))
        // In their sections, and written out at the end.
        #expect(page.links == [String](repeating: "https://vidu.example/7", count: 4))
    }
}

extension String {
    /// How often the text stands in this one.
    func components(_ text: String) -> Int { split(separator: text, omittingEmptySubsequences: false).count - 1 }
}
