import IssueClassification
import PressModel
import Testing

/// What a check says of a lexicon beside its examples, each at its line.
@Suite struct LexiconCheckTests {
    struct Case: CustomTestStringConvertible {
        let name: String
        let terms: [String]
        let more: String
        let check: LexiconRemark.Check
        let level: LexiconRemark.Level
        /// Line of the remark; nil where nothing may be said.
        let line: Int?
        let word: String
        var testDescription: String { name }

        init(
            _ name: String,
            _ terms: [String],
            more: String = "",
            _ check: LexiconRemark.Check,
            _ level: LexiconRemark.Level = .hint,
            at line: Int?,
            says word: String = ""
        ) {
            self.name = name
            self.terms = terms
            self.more = more
            self.check = check
            self.level = level
            self.line = line
            self.word = word
        }
    }

    /// The first term of `lexiconText` stands on line 5.
    @Test(arguments: oneSyllable + repeated + twice + hidden + conditions + masks)
    func remarks(sample: Case) throws {
        let text = lexiconText(sample.terms, more: sample.more)
        let remarks = try withLexicons(["thu.yaml": text]) { try LexiconCheck(LexiconSet(folder: $0)).remarks() }
        let found = remarks.filter { $0.check == sample.check }
        #expect(found.map(\.fault.location.line) == [sample.line].compactMap { $0 }, "\(remarks.map(\.fault))")
        #expect(found.allSatisfy { $0.level == sample.level })
        #expect(
            found.allSatisfy { $0.fault.message.vi.contains(sample.word) && $0.fault.message.en.contains(sample.word) }
        )
    }

    static let oneSyllable = [
        Case("a syllable alone", ["term: đất, weight: 1"], .oneSyllable, at: 5, says: "`đất`"),
        Case("a syllable among alternates", ["any: [lũ quét, lũ], weight: 1"], .oneSyllable, at: 5, says: "`lũ`"),
        Case("a syllable with near", ["term: đất, weight: 1, near: [thu hồi]"], .oneSyllable, at: nil),
        Case("a syllable with all", ["term: đất, weight: 1, all: [thu hồi]"], .oneSyllable, at: nil),
        Case("a syllable with none alone", ["term: đất, weight: 1, none: [sét]"], .oneSyllable, at: 5),
        Case("a sufficient syllable", ["term: đất, weight: 9, sufficient: true"], .oneSyllable, at: nil),
        Case("a lowering syllable", ["term: đất, weight: -1"], .oneSyllable, at: nil),
        Case("two syllables", ["term: đất đai, weight: 1"], .oneSyllable, at: nil),
    ]

    static let repeated = [
        Case("an alternate twice", ["any: [lũ quét, sạt lở, lũ quét], weight: 1"], .repeated, at: 5, says: "`lũ quét`"),
        Case("two styles of tone marks", ["any: [hòa giải, hoà giải], weight: 1"], .repeated, at: 5, says: "hoà giải"),
        Case("capitals", ["any: [Lũ quét, lũ quét], weight: 1"], .repeated, at: 5),
        Case("i and y", ["any: [tỷ lệ, tỉ lệ], weight: 1"], .repeated, at: 5),
        Case("i and y in one syllable", ["any: [tỷ, tỉ], weight: 1"], .repeated, at: nil),
        Case("other diacritics", ["any: [bảo vệ, bão vệ], weight: 1"], .repeated, at: nil),
        Case("twice in near", ["term: lũ, weight: 1, near: [mưa, Mưa]"], .repeated, at: 5, says: "`near`"),
        Case("twice in none", ["term: lũ, weight: 1, none: [mưa, Mưa]"], .repeated, at: 5, says: "`none`"),
        Case(
            "twice in masks",
            ["term: lũ quét, weight: 1"],
            more: "masks: [lũ quét giả, Lũ quét giả]",
            .repeated,
            at: 7,
            says: "`masks`"
        ),
    ]

    static let flood = "term: lũ quét, weight: 1"

    static let twice = [
        Case("two rules", [flood, "any: [sạt lở, Lũ quét], weight: 2"], .countedTwice, at: 6, says: "`Lũ quét`"),
        Case("names the other line", [flood, flood], .countedTwice, at: 6, says: "5"),
        Case(
            "fields apart",
            [flood + ", fields: [title]", flood + ", fields: [summary, text]"],
            .countedTwice,
            at: nil
        ),
        Case(
            "a field in common",
            [flood + ", fields: [title, text]", flood + ", fields: [text]"],
            .countedTwice,
            at: 6
        ),
        Case("other phrases", [flood, "term: sạt lở, weight: 1"], .countedTwice, at: nil),
    ]

    static let hidden = [
        Case(
            "a mask equal to a term",
            [flood],
            more: "masks: [Lũ quét]",
            .alwaysHidden,
            .fault,
            at: 5,
            says: "`lũ quét`"
        ),
        Case(
            "one of two alternates",
            ["any: [lũ, mưa], weight: 1"],
            more: "masks: [lũ]",
            .alwaysHidden,
            at: 5,
            says: "`lũ`"
        ),
        Case("a mask with a gap", [flood], more: "masks: [lũ … quét]", .alwaysHidden, .fault, at: 5),
        Case("a mask inside the term", [flood], more: "masks: [lũ]", .alwaysHidden, .fault, at: nil),
        Case("a mask around the term", [flood], more: "masks: [lũ quét giả]", .alwaysHidden, .fault, at: nil),
    ]

    static let conditions = [
        Case(
            "near and none are one",
            [flood + ", near: [mưa], none: [Mưa, bão]"],
            .contradiction,
            .fault,
            at: 5,
            says: "`lũ quét`"
        ),
        Case("all and none share one", [flood + ", all: [mưa, gió], none: [gió]"], .contradiction, .fault, at: 5),
        Case("near has a way out", [flood + ", near: [mưa, gió], none: [gió]"], .contradiction, .fault, at: nil),
        Case("near is the term", [flood + ", near: [lũ quét]"], .nearItself, at: 5, says: "`near`"),
        Case("near is another, too", [flood + ", near: [lũ quét, mưa]"], .nearItself, at: nil),
        Case("all is the term", [flood + ", all: [lũ quét, mưa]"], .nearItself, at: 5, says: "`all`"),
        Case("none is the term", [flood + ", none: [lũ quét]"], .nearItself, at: 5, says: "`none`"),
        Case("near is one of two alternates", ["any: [lũ, mưa], weight: 1, near: [lũ]"], .nearItself, at: nil),
        Case(
            "a title's term is excluded",
            [flood + ", fields: [title]"],
            more: "excluded: [lũ quét]",
            .excludesItself,
            .fault,
            at: 5
        ),
        Case("a text's term is excluded", [flood], more: "excluded: [lũ quét]", .excludesItself, .fault, at: nil),
    ]

    static let masks = [
        Case("a mask over nothing", [flood], more: "masks:\n  - trái đất", .idleMask, at: 8, says: "`trái đất`"),
        Case("a mask around a term", [flood], more: "masks: [lũ quét giả]", .idleMask, at: nil),
        Case("a mask across an end", [flood], more: "masks: [quét dọn]", .idleMask, at: nil),
        Case("a mask across a beginning", [flood], more: "masks: [mưa lũ]", .idleMask, at: nil),
        Case("a mask that the term holds", [flood], more: "masks: [quét]", .idleMask, at: 7),
        Case("a mask in another spelling", ["term: tỷ lệ, weight: 1"], more: "masks: [tỉ lệ vàng]", .idleMask, at: nil),
    ]

    @Test func asksForTwelveExamplesEachWay() throws {
        let examples = (1...12).map { "Lũ quét số \($0)" }.joined(separator: ", ")
        let text = """
            id: thu
            title: {vi: Thử, en: Trial}
            threshold: 10
            terms: [{term: lũ quét, weight: 4, sufficient: true}]
            examples: {match: [\(examples)], no_match: [Bóng đá]}
            """
        let remarks = try withLexicons(["thu.yaml": text]) { try LexiconCheck(LexiconSet(folder: $0)).remarks() }
        #expect(remarks.map(\.check) == [.fewExamples])
        #expect(remarks.map(\.level) == [.fault])
        #expect(remarks[0].fault.message.en.contains("`examples: no_match` holds 1 examples"))
    }

    @Test func looksAtSharedListsToo() throws {
        let list = "id: abroad\ntitle: {vi: a, en: a}\nterms:\n  - {term: Thái, weight: 1}\n"
        let files = ["thu.yaml": lexiconText([Self.flood]), "shared/abroad.yaml": list]
        let remarks = try withLexicons(files) { try LexiconCheck(LexiconSet(folder: $0)).remarks() }
        let hint = try #require(remarks.first { $0.check == .oneSyllable })
        #expect(hint.fault.location.path.hasSuffix("shared/abroad.yaml") && hint.fault.location.line == 4)
    }

    @Test func namesRulesOfWhichNothingWasSeen() throws {
        let terms = ["any: [lũ quét, lũ ống], weight: 1", "any: [vòi rồng, lốc xoáy], weight: 1"]
        let remarks = try withLexicons(["thu.yaml": lexiconText(terms)]) { folder in
            let set = try LexiconSet(folder: folder)
            var usage = CorpusUsage(set)
            usage.add(ArticleContent(title: "Mưa lớn", summary: "", text: "Lũ ống về trong đêm"))
            #expect(usage.phrases == (seen: 1, all: 4))
            return LexiconCheck(set).remarks(usage: usage).filter { $0.check == .unseen }
        }
        #expect(remarks.map(\.fault.location.line) == [6])
        #expect(remarks[0].level == .hint)
        #expect(remarks[0].fault.message.vi.contains("`vòi rồng`, `lốc xoáy`"))
    }

    /// Names of places are looked for in the same pass as phrases.
    @Test func readsACorpusBesideAGazetteer() throws {
        let places = "id: places\nplaces:\n  - {name: Cần Thơ, kind: city}\n"
        let files = ["thu.yaml": lexiconText(["term: ngập nặng, weight: 1"]), "places.yaml": places]
        try withLexicons(files) { folder in
            var usage = CorpusUsage(try LexiconSet(folder: folder))
            usage.add(ArticleContent(title: "Ngập nặng ở Cần Thơ"))
            #expect(usage.phrases == (seen: 1, all: 1))
        }
    }
}
