import ArticleStorage
import Foundation
import PressModel
import Testing

/// Conditions beside the words.
@Suite struct SearchFilterTests {
    let desk: SearchArchive

    init() throws { desk = try SearchArchive() }

    private func day(_ age: Int) -> CalendarDay { Sample.today.adding(days: -age) }

    @Test func daysBoundASearch() throws {
        for age in 0..<10 { try desk.add("Bão ngày \(9 - age)", age: Double(9 - age)) }
        #expect(try desk.titles("bão") { $0.first = day(2) } == ["Bão ngày 0", "Bão ngày 1", "Bão ngày 2"])
        #expect(try desk.titles("bão") { $0.last = day(8) } == ["Bão ngày 8", "Bão ngày 9"])
        #expect(try desk.titles("bão") { ($0.first, $0.last) = (day(5), day(4)) } == ["Bão ngày 4", "Bão ngày 5"])
        #expect(try desk.titles("bão") { $0.last = day(30) }.isEmpty)
        #expect(try desk.titles("bão") { $0.first = Sample.today.adding(days: 1) }.isEmpty)
    }

    /// A feed's first check brings weeks of history in one go; an outlet may date an article in the future.
    @Test func articlesThatArrivedOutsideThePeriodAreFoundByTheirDay() throws {
        try desk.add("Bão hẹn trước", age: 40, publishedAge: 10)
        for age in [30, 20, 10, 5].map(Double.init) { try desk.add("Bão ngày \(Int(age))", age: age) }
        try desk.add("Bão kể lại", age: 0, publishedAge: 30)
        try desk.add("Bão nhắc lại", age: 0, publishedAge: 11)
        #expect(try desk.titles("bão") { $0.last = day(25) } == ["Bão kể lại", "Bão ngày 30"])
        #expect(
            try desk.titles("bão") { ($0.first, $0.last) = (day(12), day(9)) } == [
                "Bão ngày 10", "Bão hẹn trước", "Bão nhắc lại",
            ]
        )
        #expect(try desk.titles("bao") { ($0.first, $0.last) = (day(15), day(12)) }.isEmpty)
    }

    @Test func issuesAreThoseThatHoldAfterDecisions() throws {
        try desk.add("Bão làm sạt lở", age: 1, issues: ["disaster", "land"])
        try desk.add("Bão làm ngập", issues: ["land"])
        let id = try #require(try desk.archive.reviewItems(QueueFilter(issue: "land"), limit: 1).first?.id)
        _ = try desk.archive.decide(id, Sample.decision(.wrong), expecting: nil, origin: .desk)
        #expect(try desk.titles("bão") { $0.issue = "land" } == ["Bão làm sạt lở"])
        let hits = try desk.search(SearchQuery("bao")).hits
        #expect(hits.map(\.issues) == [[], ["disaster", "land"]])
    }

    @Test func placesAreFoundWithoutMarks() throws {
        try desk.add("Bão vào phố", age: 1, places: ["Cần Thơ", "An Giang"])
        try desk.add("Bão vào đảo", places: ["Kiên Giang"])
        for name in ["Cần Thơ", "can tho", "CẦN THƠ"] {
            #expect(try desk.titles("bão") { $0.place = name } == ["Bão vào phố"])
        }
        #expect(try desk.search(SearchQuery("phố")).hits.first?.places == ["Cần Thơ", "An Giang"])
        let fault = try #require(throws: CommandFault.self) { try desk.titles("bão") { $0.place = "Giang" } }
        #expect(fault.remedy.vi.contains("An Giang, Kiên Giang"))
    }

    @Test func aPlaceIsItsOwnMarksBeforeOthersOfTheSameLetters() throws {
        try desk.add("Bão một", age: 1, places: ["Hòa An"])
        try desk.add("Bão hai", places: ["Hoa Ân"])
        #expect(try desk.titles("bão") { $0.place = "Hòa An" } == ["Bão một"])
        #expect(try desk.titles("bão") { $0.place = "hoa an" } == ["Bão hai", "Bão một"])
    }

    @Test func unknownNamesAreFaultsThatNameThoseNear() throws {
        try desk.add("Bão", issues: ["land", "labour"], places: ["Cần Thơ"])
        let issue = try #require(throws: CommandFault.self) { try desk.titles("bão") { $0.issue = "lnad" } }
        #expect(issue.remedy.vi == "có phải là: land")
        let source = try #require(throws: CommandFault.self) { try desk.titles("bão") { $0.source = "bao2" } }
        #expect(source.remedy.en == "perhaps: bao")
        let place = try #require(throws: CommandFault.self) { try desk.titles("bão") { $0.place = "Sa Pa" } }
        #expect(place.message.vi.contains("Sa Pa") && !place.remedy.vi.contains("Cần Thơ"))
    }

    @Test func sourcesBoundASearch() throws {
        try desk.add("Bão một", age: 1, source: "a")
        try desk.add("Bão hai", source: "b")
        #expect(try desk.titles("bão") { $0.source = "a" } == ["Bão một"])
    }

    @Test func aLimitSaysThatThereIsMore() throws {
        for age in 0..<5 { try desk.add("Bão \(age)", age: Double(5 - age)) }
        let few = try desk.search(SearchQuery("bão"), limit: 3)
        #expect(few.hits.map(\.title.text) == ["Bão 4", "Bão 3", "Bão 2"])
        #expect(few.hasMore && few.isComplete)
        let all = try desk.search(SearchQuery("bão"), limit: 5)
        #expect(all.hits.count == 5 && !all.hasMore)
    }

    /// The bound of work is reached: what is said covers the newest articles, and the result says how many.
    @Test func aSearchThatStopsAtItsBoundSaysSo() throws {
        for number in 0..<60 { try desk.add("Tin \(number) ở chợ", age: Double(60 - number)) }
        let query = SearchQuery("tin -ở")
        let result = try desk.search(query, patience: 0.01)
        #expect(result.hits.isEmpty && !result.isComplete)
        #expect((1..<60).contains(result.examined))
        #expect(result.notice?.vi.hasPrefix("chỉ xét \(result.examined) bài gần nhất") == true)
        #expect(try desk.search(query).isComplete)
    }
}
