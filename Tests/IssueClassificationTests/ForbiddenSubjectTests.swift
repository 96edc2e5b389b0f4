import IssueClassification
import Testing

/// The walk over the lexicons finds what must not be there, wherever it is planted.
@Suite struct ForbiddenSubjectTests {
    struct Planted: CustomTestStringConvertible {
        let words: String
        let subject: ForbiddenSubject
        var testDescription: String { words }
    }

    static let planted = [
        Planted(words: "biểu tình", subject: .protest),
        Planted(words: "nhân quyền", subject: .politics),
        Planted(words: "người dân bức xúc", subject: .opinion),
        Planted(words: "hoan nghênh", subject: .opinion),
        Planted(words: "nhà thờ", subject: .religion),
        Planted(words: "người Mông", subject: .ethnicity),
        Planted(words: "dân tộc hoa", subject: .ethnicity),
        Planted(words: "vùng đồng bào Chăm", subject: .ethnicity),
        Planted(words: "khơ me", subject: .ethnicity),
        Planted(words: "Nguyễn Văn A", subject: .person),
        Planted(words: "vụ án Trương Thị Bích", subject: .person),
        Planted(words: "bị cáo Tâm", subject: .person),
        Planted(words: "Tổng thống Trump", subject: .person),
    ]

    static let innocent = [
        "người co giật", "hoa quả", "chăm sóc", "con dao", "dân tộc nội trú", "văng xuống đường", "thuyền lật đổ",
        "đình công", "chỉ số hài lòng", "TP Hồ Chí Minh", "tỉnh Cao Bằng", "Bộ trưởng Giao thông", "Thủ tướng Anh",
        "Sở Y tế", "đi lao động Hàn Quốc", "Luật Đất đai", "ông trùm", "học sinh thái",
    ]

    /// Where a phrase may stand: the rest of the lexicon is harmless.
    static let spots: [String: @Sendable (String) -> [String: String]] = [
        "term": { ["thu.yaml": lexiconText(["term: \($0), weight: 1"])] },
        "alternate": { ["thu.yaml": lexiconText(["any: [cống, \($0)], weight: 1"])] },
        "near": { ["thu.yaml": lexiconText(["term: cống, weight: 1, near: [đường, \($0)]"])] },
        "mask": { ["thu.yaml": lexiconText(["term: cống, weight: 1"], more: "masks: [\($0)]")] },
        "required": { ["thu.yaml": lexiconText(["term: cống, weight: 1"], more: "required: [cống, \($0)]")] },
        "excluded": { ["thu.yaml": lexiconText(["term: cống, weight: 1"], more: "excluded: [\($0)]")] },
        "shared term": { ForbiddenSubjectTests.shared("  - {term: \($0), weight: 1}") },
        "shared near": { ForbiddenSubjectTests.shared("  - {term: cống, weight: 1, near: [\($0)]}") },
        "shared mask": { ForbiddenSubjectTests.shared("  - {term: cống, weight: 1}\nmasks: [\($0)]") },
    ]

    private static func shared(_ terms: String) -> [String: String] {
        [
            "thu.yaml": lexiconText(["term: cống, weight: 1"]),
            "shared/chung.yaml": "id: chung\ntitle: {vi: Chung, en: Shared}\nterms:\n\(terms)\n",
        ]
    }

    @Test(arguments: planted, spots.keys.sorted()) func findsWhatIsPlanted(planted: Planted, spot: String) throws {
        let lexicon = try #require(Self.spots[spot])
        let found = try withLexicons(lexicon(planted.words)) {
            ShippedLexiconTests.violations(of: try LexiconSet(folder: $0))
        }
        try #require(found.count == 1)
        #expect(found[0].contains(planted.words))
        #expect(found[0].contains(planted.subject.rawValue))
        #expect(found[0].contains(".yaml:"))
    }

    @Test(arguments: innocent) func passesWhatOnlyLooksLikeIt(phrase: String) throws {
        let places = ShippedLexiconTests.placeNames(of: try ShippedLexiconTests.shipped.get())
        let found = ForbiddenSubjects.found(in: phrase, places: places)
        #expect(found == nil, "\(found?.words ?? "")")
    }

    @Test func knowsAllEthnicGroups() {
        let groups = EthnicGroups.unmistakable + EthnicGroups.homographs
        #expect(groups.count == 54)
        for name in groups.joined() {
            #expect(ForbiddenSubjects.found(in: "dân tộc \(name)")?.subject == .ethnicity, "\(name)")
        }
    }
}
