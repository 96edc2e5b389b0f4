import IssueClassification
import PressModel
import Testing

/// What decides a match, and what does not.
@Suite struct MatchingTests {
    static let storm = ["term: bão, weight: 4"]

    @Test(
        arguments: [
            ("Bão số 5 đổ bộ", 12.0), ("BÃO SỐ 5 ĐỔ BỘ", 12), ("ba\u{303}o số 5 đổ bộ", 12), ("ｂão số 5", 12),
            ("Cơn bão\u{200B} số 5", 12), ("“Bão” số 5", 12), ("Bảo vệ rừng phòng hộ", 0), ("Báo cáo của xã", 0),
            ("Bao gạo cứu trợ bà con", 0), ("Bạo lực học đường", 0), ("Bão hòa thị trường và bão giá", 24),
            ("Bao so 5 do bo vao dat lien", 12), ("Nhà báo", 0), ("Bãoo", 0), ("", 0),
        ])
    func tellsDiacriticsApart(title: String, score: Double) throws {
        #expect(try classifier(Self.storm).classify(ArticleContent(title: title)).scores == ["thu": score])
    }

    @Test(
        arguments: [
            ("tỷ lệ", "tỉ lệ"), ("hòa giải", "hoà giải"), ("khỏe mạnh", "khoẻ mạnh"), ("thủy lợi", "thuỷ lợi"),
            ("kĩ sư", "kỹ sư"), ("Đình Công", "đình công"),
        ])
    func takesEitherSpelling(first: String, second: String) throws {
        for (term, text) in [(first, second), (second, first), (first, first), (second, second)] {
            let result = try classifier(["term: \(term), weight: 4"]).classify(ArticleContent(title: "Về \(text) ở xã"))
            #expect(result.scores == ["thu": 12], "\(term) in \(text)")
        }
    }

    /// The same articles written in another way: every score of every shipped lexicon stays.
    @Test(arguments: ShippedLexiconTests.issues) func scoresDoNotDependOnTheSpelling(issue: String) throws {
        let set = try ShippedLexiconTests.shipped.get()
        let lexicon = try #require(set.lexicons.first { $0.id == issue })
        let classifier = try ShippedClassifier.compiled.get()
        for content in (lexicon.examples.match + lexicon.examples.noMatch).map(\.content) {
            let scores = classifier.classify(content).scores
            for spelling in Spelling.allCases {
                let other = classifier.classify(content.written(spelling)).scores
                #expect(other == scores, "\(spelling): \(content.title)")
            }
        }
    }

    @Test func anArticleIsClassifiedTheSameWayEveryTime() throws {
        let set = try ShippedLexiconTests.shipped.get()
        let classifiers = [IssueClassifier(set), IssueClassifier(try LexiconSet(folder: ShippedLexiconTests.folder))]
        for content in set.lexicons.flatMap({ $0.examples.match.prefix(3).map(\.content) }) {
            let first = classifiers[0].classify(content)
            for classifier in classifiers {
                let again = classifier.classify(content)
                #expect(again.findings == first.findings)
                #expect(again.scores == first.scores)
                #expect(again.places == first.places)
            }
        }
    }
}
