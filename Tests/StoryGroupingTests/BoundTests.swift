import StoryGrouping
import Testing

/// Groups are bounded, and hostile articles cost no more than others.
struct BoundTests {
    @Test func titlesUnderFiveWordsBringNothingTogether() {
        let texts = [
            "Phường Tân An mở lớp bơi miễn phí cho trẻ em trong tháng sáu.",
            "Xe buýt tuyến 36 đổi lộ trình qua cầu Hưng Lợi từ thứ hai.",
            "Nông dân xã Vĩnh Trinh thu hoạch sen sớm nửa tháng.",
        ]
        let articles = texts.enumerated().map { article("\($0)", "bao-\($0)", hours: Double($0), "Tin vắn", $1) }
        #expect(StoryGrouper().group(articles).map(\.story) == ["0", "1", "2"])
    }

    @Test func tenThousandEqualTitlesWithinAWeekAreOneStory() {
        let articles = (0..<10_000).map {
            article("\($0)", "bao-\($0 % 50)", hours: Double($0) / 100, "Bão số 15 giật cấp 14 hướng vào Khánh Hòa", "")
        }
        #expect(Set(StoryGrouper().group(articles).map(\.story)).count == 1)
    }

    @Test func equalTitlesOverMonthsNeverGrowBeyondTheBound() {
        let articles = (0..<2_000).map {
            article("\($0)", "bao-\($0 % 50)", hours: Double($0) * 6, "Thông báo mời thầu của ban quản lý dự án", "")
        }
        let sizes = Dictionary(grouping: StoryGrouper().group(articles), by: \.story).mapValues(\.count)
        // 7 days hold 29 of them; a story of more than 25 lies within 7 days.
        #expect(sizes.values.allSatisfy { $0 <= 29 })
    }

    @Test func undatedEqualTitlesStayWithinTheBound() {
        let articles = (0..<2_000).map {
            article("\($0)", "bao-\($0 % 50)", hours: nil, "Thông báo mời thầu của ban quản lý dự án", "")
        }
        let sizes = Dictionary(grouping: StoryGrouper().group(articles), by: \.story).mapValues(\.count)
        #expect(sizes.values.allSatisfy { $0 <= 25 })
    }

    @Test func reprintsOfReprintsDoNotStretchAStoryOverMonths() {
        let articles = (0..<60).map {
            article("\($0)", "bao-\($0)", hours: Double($0) * 24, "Sạt lở sông Ô Môn, sáu căn nhà trôi", landslide)
        }
        let sizes = Dictionary(grouping: StoryGrouper().group(articles), by: \.story).mapValues(\.count)
        #expect(sizes.values.allSatisfy { $0 <= 25 })
    }

    @Test func hugeTitlesAndTextsAreGroupedByTheirBeginnings() {
        let title = String(repeating: "Sạt lở bờ sông Ô Môn ", count: 40_000)
        let articles = (0..<20).map { article("\($0)", "bao-\($0)", hours: Double($0), title, title) }
        let stories = StoryGrouper().group(articles)
        #expect(Set(stories.map(\.story)) == ["0"])
        #expect(stories.dropFirst().allSatisfy { $0.reprintOf == "0" })
    }

    @Test func emptyAndUndatedArticlesStandAlone() {
        let articles = (0..<300).map { article("\($0)", "bao-\($0 % 3)", hours: nil, "", "") }
        let assignments = StoryGrouper().group(articles)
        #expect(assignments.allSatisfy { $0.reprintOf == nil && $0.story == $0.id })
    }

    @Test func aDateFarAheadHidesNothingFromTheRest() {
        let far = article("far", "bao-9", hours: 24 * 365 * 8_000, "Sạt lở bờ sông Ô Môn", landslideElsewhere)
        let first = article("a", "bao-1", hours: 0, "Sạt lở bờ sông Ô Môn, sáu căn nhà trôi", landslide)
        let copy = article("b", "bao-2", hours: 3, "Sáu căn nhà trôi xuống sông Ô Môn", landslide)
        let found = StoryGrouper().group([far, first, copy])
        #expect(found.map(\.story) == ["far", "a", "a"])
    }
}
