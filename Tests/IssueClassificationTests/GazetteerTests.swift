import IssueClassification
import PressModel
import Testing

/// The shipped gazetteer, and what its files may say.
@Suite struct GazetteerTests {
    private static func places() throws -> [PlaceEntry] { try ShippedLexiconTests.shipped.get().gazetteer }

    private static func count(_ kind: PlaceEntry.Kind, in parent: String? = nil) throws -> Int {
        try places().count { $0.kind == kind && !$0.isFormer && (parent == nil || $0.parent == parent) }
    }

    @Test func hasTheThirtyFourProvincesAndTheirUnits() throws {
        #expect(try Self.count(.city) == 9)
        #expect(try Self.count(.province) == 25)
        #expect(try [Self.count(.ward), Self.count(.commune), Self.count(.zone)] == [709, 2_599, 13])
    }

    @Test func hasCanThoInFull() throws {
        #expect(try Self.count(.ward, in: "Cần Thơ") == 31)
        #expect(try Self.count(.commune, in: "Cần Thơ") == 72)
        let districts = try ["Cần Thơ", "Hậu Giang", "Sóc Trăng"].map { parent in
            try Self.places().count { $0.parent == parent && $0.isFormer && Self.districts.contains($0.kind) }
        }
        #expect(districts == [9, 8, 11])
    }

    private static let districts: [PlaceEntry.Kind] = [.urbanDistrict, .ruralDistrict, .town, .provincialCity]

    @Test func hasTheSixtyThreeProvincesAndTheirDistrictsUntilMid2025() throws {
        let end = try #require(CalendarDay("2025-06-30"))
        let former = try Self.places().filter { $0.kind == .province && $0.isFormer }
        #expect(former.count == 29)
        #expect(former.allSatisfy { $0.until == end && $0.parent != nil })
        #expect(try Self.places().count { Self.districts.contains($0.kind) && $0.until == end } == 696)
    }

    /// Besides names that several provinces have, no province has one name twice for the same kind of unit.
    @Test func namesEachUnitOnce() throws {
        let keys = try Self.places().map { "\($0.name), \($0.kind), \($0.parent ?? "-")" }
        #expect(Set(keys).count == keys.count)
    }

    struct Fault: CustomTestStringConvertible {
        let testDescription: String
        let file: String
        let line: Int
        let word: String
        let text: String

        init(_ name: String, _ line: Int, _ word: String, file: String = "places/a-b.yaml", _ text: String) {
            (testDescription, self.line, self.word, self.file, self.text) = (name, line, word, file, text)
        }
    }

    private static let main = "places:\n  - {name: A B, kind: city}\n"
    private static let head = "id: a-b\nprovince: A B\n"

    static let faults = [
        Fault("an unknown key", 3, "`wards`", head + "ward: [C]\n"),
        Fault("a list that is a text", 3, "`wards`", head + "wards: C, D\n"),
        Fault("another id than the file's name", 1, "a-b.yaml", "id: b-a\nprovince: A B\n"),
        Fault("no province", 1, "`province`", "id: a-b\nwards: [C]\n"),
        Fault("a province that is none", 4, "`A C`", "id: a-b\nprovince: A C\nwards: [\n  C,\n]\n"),
        Fault("a ward listed twice", 5, "a-b.yaml:4", head + "wards: [\n  C,\n  C,\n]\n"),
        Fault("a name alone that is in no list", 4, "`D`", head + "wards: [C]\nalone: [D]\n"),
        Fault("a shared name that is in no list", 4, "`D`", head + "wards: [C]\nshared: [D]\n"),
        Fault("former units without an end", 4, "`until`", head + "former:\n  - {province: A B, towns: [C]}\n"),
        Fault("an end that is no day", 4, "`until`", head + "former:\n  - {province: A B, until: 30/6/2025}\n"),
        Fault("a day that does not exist", 3, "`from`", head + "from: 2025-02-30\n"),
        Fault(
            "a parent that is none",
            2,
            "`C`",
            file: "places.yaml",
            "places:\n  - {name: A, kind: ward, parent: C}\n"
        ),
    ]

    @Test(arguments: faults) func namesFileAndLine(sample: Fault) throws {
        var files = ["thu.yaml": lexiconText(["term: a, weight: 1"]), "places.yaml": Self.main]
        files[sample.file] = sample.text
        let fault = try withLexicons(files) { folder in
            try #require(throws: UserFault.self) { try LexiconSet(folder: folder) }
        }
        #expect(fault.location.path.hasSuffix("/" + sample.file))
        #expect(fault.location.line == sample.line)
        #expect((fault.message.en + fault.remedy.en).contains(sample.word), "\(fault.text(.en))")
        #expect(!fault.remedy.vi.isEmpty)
    }

    @Test func changesTheHashOfTheLexicons() throws {
        let hashes = try ["wards: [C]", "wards: [D]"].map { wards in
            let files = [
                "thu.yaml": lexiconText(["term: a, weight: 1"]), "places.yaml": Self.main,
                "places/a-b.yaml": Self.head + wards + "\n",
            ]
            return try withLexicons(files) { try LexiconSet(folder: $0).hash }
        }
        #expect(hashes[0] != hashes[1])
    }
}
