import IssueClassification
import Testing

/// Which articles concern an office's area.
@Suite struct PlaceScopeTests {
    struct Case: CustomTestStringConvertible {
        let area: [String]
        let inside: [String]
        let outside: [String]
        var testDescription: String { area.joined(separator: ", ") }
    }

    static let cases = [
        Case(
            area: ["Cần Thơ"],
            inside: [
                "Cần Thơ", "Hậu Giang", "Sóc Trăng", "Ninh Kiều", "Châu Thành A", "phường Khánh Hòa", "Cái Tắc",
                "Trần Đề",
            ],
            outside: ["Vĩnh Long", "Khánh Hòa", "Tân An", "Châu Thành", "Phú Thọ", "Đồng bằng sông Cửu Long", ""]
        ),
        Case(area: ["thành phố Cần Thơ"], inside: ["Cần Thơ", "Ninh Kiều"], outside: ["Vĩnh Long"]),
        Case(area: ["TP.HCM"], inside: ["TP Hồ Chí Minh", "quận 1", "Bình Dương"], outside: ["Cần Thơ", "Đồng Nai"]),
        Case(
            area: ["Hậu Giang"],
            inside: ["Hậu Giang", "Châu Thành A"],
            outside: ["Cần Thơ", "Sóc Trăng", "Ninh Kiều"]
        ),
        Case(area: ["phường Ninh Kiều"], inside: ["Ninh Kiều"], outside: ["Cần Thơ", "Cái Răng"]),
        Case(area: ["Chợ Lách Nhỏ"], inside: ["Chợ Lách Nhỏ"], outside: ["Cần Thơ"]),
        Case(area: [], inside: [], outside: ["Cần Thơ", "Ninh Kiều"]),
    ]

    @Test(arguments: cases) func holdsWhatLiesInIt(sample: Case) throws {
        let scope = PlaceScope(sample.area, in: try ShippedLexiconTests.shipped.get().gazetteer)
        for place in sample.inside { #expect(scope.contains(anyOf: ["x", place]), "\(place)") }
        for place in sample.outside { #expect(!scope.contains(anyOf: [place]), "\(place)") }
    }

    @Test func doesWithoutAGazetteer() {
        #expect(PlaceScope(["Cần Thơ"], in: []).names == ["Cần Thơ"])
    }
}
