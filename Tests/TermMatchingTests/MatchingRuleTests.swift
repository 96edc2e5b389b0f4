import TermMatching
import Testing

/// A term, a text, and what of the text should be found.
struct MatchCase: CustomTestStringConvertible {
    let name: String
    let term: String
    let text: String
    let found: [String]

    init(_ name: String, _ term: String, in text: String, finds found: String...) {
        (self.name, self.term, self.text, self.found) = (name, term, text, found)
    }

    var testDescription: String { name }
}

@Suite("The matching rule")
struct MatchingRuleTests {
    static let cases = [
        MatchCase("same spelling", "thu hồi đất", in: "Xã thu hồi đất lúa", finds: "thu hồi đất"),
        MatchCase("capitals", "cháy chợ", in: "CHÁY CHỢ ở Huế", finds: "CHÁY CHỢ"),
        MatchCase("new style in the text", "ma túy", in: "bắt ma tuý", finds: "ma tuý"),
        MatchCase("new style in the term", "hoá chất", in: "tràn hóa chất", finds: "hóa chất"),
        MatchCase("combining marks", "đất đai", in: "đâ\u{301}t đai", finds: "đâ\u{301}t đai"),
        MatchCase("invisible characters", "đất đai", in: "đ\u{200B}ất đai", finds: "đ\u{200B}ất đai"),
        MatchCase("a reference in the text", "hòa bình", in: "ho&agrave; b&igrave;nh", finds: "ho&agrave; b&igrave;nh"),
        MatchCase("only whole syllables", "thuốc giả", in: "dùng thuốc giảm đau"),
        MatchCase("another tone contradicts", "bão", in: "bảo vệ báo chí bao giờ"),
        MatchCase("a bare word in marked text contradicts", "bão", in: "Người dân bao vây trụ sở"),
        MatchCase("a bare headline agrees with any tone", "bão", in: "Bao so 3 do bo vao dat lien", finds: "Bao"),
        MatchCase("a bare term is no wildcard", "ma", in: "mà má mả mã mạ"),
        MatchCase("i for y", "tỷ lệ", in: "tỉ lệ sinh", finds: "tỉ lệ"),
        MatchCase("y for i", "quản lí", in: "ban quản lý chợ", finds: "quản lý"),
        MatchCase("no alternates in one syllable", "tỷ", in: "tỉ mỉ"),
        MatchCase("no alternates after other consonants", "thi cử", in: "chị Thy cử tạ"),
        MatchCase("two alternates", "kỹ sư lý", in: "kĩ sư lí", finds: "kĩ sư lí"),
        MatchCase(
            "a hyphen in the text",
            "COVID-19",
            in: "Covid 19, COVID–19 và covid - 19",
            finds: "Covid 19",
            "COVID–19",
            "covid - 19"
        ),
        MatchCase("a comma parts", "nhà đất", in: "mất nhà, đất hoang"),
        MatchCase("a line end parts", "nhà đất", in: "mất nhà\nđất hoang"),
        MatchCase("a spaced dash parts", "đình công", in: "gia đình - công nhân"),
        MatchCase("abbreviations", "TP.HCM", in: "ở TP HCM và TP.HCM", finds: "TP HCM", "TP.HCM"),
        MatchCase("overlapping places", "a a", in: "á a a a", finds: "a a", "a a"),
        MatchCase("foreign words", "BOT", in: "trạm BOT, bót gác", finds: "BOT"),
        MatchCase("an empty term", "", in: "gì cũng được"),
        MatchCase("a term of punctuation", "… - ?", in: "… - ? gì"),
    ]

    @Test("Terms are found where the rule says", arguments: cases, Matchers.allCases)
    func rule(example: MatchCase, matcher: Matchers) {
        let bytes = Array(example.text.utf8)
        let found = matcher.matches([example.term], example.text).map {
            String(decoding: bytes[$0.range], as: UTF8.self)
        }
        #expect(found == example.found)
    }

    static let gaps = [
        MatchCase("parts apart", "thu hồi … đất", in: "thu hồi hơn 20 ha đất lúa", finds: "thu hồi hơn 20 ha đất"),
        MatchCase("parts together", "thu hồi...đất", in: "thu hồi đất", finds: "thu hồi đất"),
        MatchCase("five syllables between", "a … b", in: "a 1 2 3 4 5 b", finds: "a 1 2 3 4 5 b"),
        MatchCase("six are too many", "a … b", in: "a 1 2 3 4 5 6 b"),
        MatchCase("over a comma", "thu hồi … đất", in: "thu hồi nhà, đất", finds: "thu hồi nhà, đất"),
        MatchCase("not over a sentence end", "thu hồi … đất", in: "đã thu hồi. Đất đó"),
        MatchCase("the shortest way", "a … b", in: "a b b", finds: "a b"),
        MatchCase("three parts", "a … b … c", in: "a b 1 2 3 b 4 5 6 c", finds: "a b 1 2 3 b 4 5 6 c"),
        MatchCase("ellipses at the ends", "… đất …", in: "lấy đất rồi", finds: "đất"),
        MatchCase("alternates in parts", "tỷ … đồng", in: "tỉ bạc đồng", finds: "tỉ bạc đồng"),
    ]

    @Test("An ellipsis stands for a few syllables", arguments: gaps, Matchers.allCases)
    func gap(example: MatchCase, matcher: Matchers) {
        rule(example: example, matcher: matcher)
    }

    @Test("All terms come in one list by start, end and number", arguments: Matchers.allCases)
    func order(matcher: Matchers) {
        let matches = matcher.matches(["đất", "thu hồi đất", "thu hồi", "đất", "hồi … lúa"], "thu hồi đất lúa")
        #expect(matches.map(\.term) == [2, 1, 4, 0, 3])
        #expect(matches.map(\.syllables) == [0..<2, 0..<3, 1..<4, 2..<3, 2..<3])
    }

    @Test("No terms and no text give no matches", arguments: Matchers.allCases)
    func nothing(matcher: Matchers) {
        #expect(matcher.matches([], "thu hồi đất").isEmpty)
        #expect(matcher.matches(["đất"], "").isEmpty)
    }
}
