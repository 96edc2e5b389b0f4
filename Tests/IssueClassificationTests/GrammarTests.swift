import IssueClassification
import PressModel
import Testing

/// What each key of the grammar in `Lexicons/README.md` does to a score.
@Suite struct GrammarTests {
    struct Case: CustomTestStringConvertible {
        let name: String
        let terms: [String]
        let more: String
        let content: ArticleContent
        let score: Double
        var testDescription: String { name }

        init(
            _ name: String,
            _ terms: [String],
            more: String = "",
            title: String = "",
            summary: String = "",
            text: String = "",
            _ score: Double
        ) {
            self.name = name
            self.terms = terms
            self.more = more
            content = ArticleContent(title: title, summary: summary, text: text)
            self.score = score
        }
    }

    @Test(arguments: places + caps + near + combinations + alternates + conditions + gaps)
    func scores(sample: Case) throws {
        let result = try classifier(sample.terms, more: sample.more).classify(sample.content)
        #expect(result.scores == ["thu": sample.score])
    }

    static let landslide = ["term: sạt lở, weight: 2"]

    static let places = [
        Case("a title counts three times", landslide, title: "Sạt lở ven sông", 6),
        Case("a summary counts twice", landslide, summary: "Sạt lở ven sông", 4),
        Case("a text counts once", landslide, text: "Sạt lở ven sông", 2),
        Case("fields add up", landslide, title: "Sạt lở", summary: "Sạt lở", text: "Sạt lở", 12),
        Case("the 150th syllable counts in full", landslide, text: filler(149) + " sạt lở", 2),
        Case("beyond the 150th syllable half", landslide, text: filler(150) + " sạt lở", 1),
        Case("a long title has no tail", landslide, title: filler(200) + " sạt lở", 6),
        Case("a fractional weight", ["term: sạt lở, weight: 0.25"], summary: "sạt lở", 0.5),
        Case(
            "a negative weight lowers",
            ["term: sạt lở, weight: 3", "term: diễn tập, weight: -1"],
            title: "Diễn tập phòng sạt lở",
            6
        ),
        Case(
            "negative weights alone say nothing",
            ["term: sạt lở, weight: 3", "term: diễn tập, weight: -1"],
            title: "Diễn tập",
            0
        ),
        Case(
            "fields limit where a term counts",
            ["term: sạt lở, weight: 2, fields: [title]"],
            title: "Sạt lở",
            summary: "Sạt lở",
            text: "Sạt lở",
            6
        ),
        Case("nothing of it", landslide, title: "Giá lúa tăng", 0),
        Case("an empty article", landslide, 0),
    ]

    static let caps = [
        Case("three occurrences count", landslide, text: "sạt lở, sạt lở, sạt lở, sạt lở, sạt lở", 6),
        Case("the heaviest count first", ["term: sạt lở, weight: 2, cap: 1"], title: "Sạt lở", text: "Sạt lở", 6),
        Case(
            "the title counts even when the text is full",
            ["term: sạt lở, weight: 2, cap: 2"],
            title: "Sạt lở",
            text: "sạt lở, sạt lở, sạt lở",
            8
        ),
        Case(
            "a cap of five",
            ["term: sạt lở, weight: 2, cap: 5"],
            text: "sạt lở, sạt lở, sạt lở, sạt lở, sạt lở, sạt lở",
            10
        ),
        Case(
            "caps of two terms are apart",
            ["term: sạt lở, weight: 2, cap: 1", "term: xói mòn, weight: 2, cap: 1"],
            text: "sạt lở xói mòn sạt lở xói mòn",
            4
        ),
        Case(
            "a cap holds for lowering terms",
            ["term: sạt lở, weight: 9", "term: diễn tập, weight: -1, cap: 2"],
            text: "sạt lở, diễn tập, diễn tập, diễn tập",
            7
        ),
    ]

    static let eviction = ["term: cưỡng chế, weight: 2, near: [đất], within: 3"]

    static let near = [
        Case("the other phrase follows at once", eviction, text: "cưỡng chế đất", 2),
        Case("it follows as the third syllable", eviction, text: "cưỡng chế thế thế đất", 2),
        Case("it follows too late", eviction, text: "cưỡng chế thế thế thế đất", 0),
        Case("it stands before", eviction, text: "đất thế thế cưỡng chế", 2),
        Case("it stands too long before", eviction, text: "đất thế thế thế cưỡng chế", 0),
        Case("it stands in another field", eviction, title: "Cưỡng chế", text: "đất", 0),
        Case("it is missing", eviction, text: "cưỡng chế thế thế", 0),
        Case("each occurrence needs its own", eviction, text: "cưỡng chế đất \(filler(20)) cưỡng chế", 2),
        Case(
            "ten syllables when nothing is said",
            ["term: cưỡng chế, weight: 2, near: [đất]"],
            text: "cưỡng chế \(filler(9)) đất",
            2
        ),
        Case(
            "eleven are too many",
            ["term: cưỡng chế, weight: 2, near: [đất]"],
            text: "cưỡng chế \(filler(10)) đất",
            0
        ),
        Case(
            "any of the phrases will do",
            ["term: cưỡng chế, weight: 2, near: [nhà, đất]"],
            text: "đất bị cưỡng chế",
            2
        ),
        Case("a term is not near itself", ["term: đất, weight: 2, near: [đất]"], text: "mảnh đất này", 0),
        Case("two of a term are near each other", ["term: đất, weight: 2, near: [đất]"], text: "đất này đất kia", 4),
    ]

    static let eviction2 = ["term: cưỡng chế, weight: 2, all: [đất, xã], none: [diễn tập], within: 4"]

    static let combinations = [
        Case("all of them stand near", eviction2, text: "xã này cưỡng chế đất", 2),
        Case("one of all is missing", eviction2, text: "cưỡng chế đất", 0),
        Case("one of all is too far", eviction2, text: "xã thế thế thế thế cưỡng chế đất", 0),
        Case("one of none stands near", eviction2, text: "xã cưỡng chế đất, diễn tập", 0),
        Case("one of none stands far", eviction2, text: "xã cưỡng chế đất \(filler(9)) diễn tập", 2),
        Case("one of none stands in another field", eviction2, title: "Diễn tập", text: "xã cưỡng chế đất", 2),
        Case(
            "fields weigh as the lexicon says",
            landslide,
            more: "field_weights: {title: 5, text: 0.5}",
            title: "Sạt lở",
            summary: "Sạt lở",
            text: "Sạt lở",
            15
        ),
    ]

    static let alternates = [
        Case(
            "alternates at one place count once",
            ["any: [bồi thường, bồi thường thiệt hại, thiệt hại], weight: 2"],
            text: "bồi thường thiệt hại",
            2
        ),
        Case(
            "alternates at two places count twice",
            ["any: [bồi thường, đền bù], weight: 2"],
            text: "bồi thường, đền bù",
            4
        ),
        Case(
            "alternates share the cap",
            ["any: [bồi thường, đền bù], weight: 2"],
            text: "bồi thường, đền bù, bồi thường, đền bù",
            6
        ),
        Case(
            "two terms at one place both count",
            ["term: bồi thường, weight: 2", "term: bồi thường thiệt hại, weight: 1"],
            text: "bồi thường thiệt hại",
            3
        ),
    ]

    static let strike = ["term: đình công, weight: 2"]
    static let families = "masks: [gia đình công nhân]"

    static let conditions = [
        Case("a mask hides the term inside", strike, more: families, text: "gia đình công nhân", 0),
        Case("a mask leaves the term beside it", strike, more: families, text: "gia đình công nhân đình công", 2),
        Case(
            "a mask hides the term across its end",
            ["term: công nhân viên, weight: 2"],
            more: families,
            text: "gia đình công nhân viên chức",
            0
        ),
        Case("a mask hides a term equal to it", strike, more: "masks: [đình công]", text: "đình công", 0),
        Case(
            "a longer term holds its mask",
            ["term: đình công tự phát, weight: 2"],
            more: "masks: [đình công]",
            text: "đình công tự phát",
            2
        ),
        Case(
            "required is there",
            strike,
            more: "required: [nhà máy, xí nghiệp]",
            title: "Đình công",
            text: "Ở xí nghiệp",
            6
        ),
        Case("required is missing", strike, more: "required: [nhà máy, xí nghiệp]", title: "Đình công", 0),
        Case("excluded in the title", strike, more: "excluded: [giá vàng]", title: "Giá vàng", text: "đình công", 0),
        Case(
            "excluded in the summary",
            strike,
            more: "excluded: [giá vàng]",
            summary: "Giá vàng",
            text: "đình công",
            0
        ),
        Case("excluded only in the text", strike, more: "excluded: [giá vàng]", text: "Giá vàng, đình công", 2),
    ]

    static let recovery = ["term: thu hồi … đất, weight: 2"]

    static let gaps = [
        Case("nothing in the gap", recovery, text: "thu hồi đất", 2),
        Case("five syllables in the gap", recovery, text: "thu hồi thế thế thế thế thế đất", 2),
        Case("six syllables in the gap", recovery, text: "thu hồi thế thế thế thế thế thế đất", 0),
        Case("a sentence ends in the gap", recovery, text: "Đã thu hồi. Mảnh đất kia vẫn còn.", 0),
    ]
}
