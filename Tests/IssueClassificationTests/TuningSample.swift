import Foundation
import IssueClassification
import PressModel

/// Made-up labelled articles of which the truth is known.
///
/// “Sạt lở” tells the issue and weighs too little; “du lịch” says nothing and weighs too much: the lexicon finds half of
/// what it should, and what it should not.
enum TuningSample {
    static let terms = [
        "term: lũ quét, weight: 2", "term: sạt lở, weight: 2", "term: du lịch, weight: 3",
        "term: diễn tập, weight: -1", "term: vòi rồng, weight: 2",
    ]

    static let lexicon = """
        id: thu
        title: {vi: Thử, en: Trial}
        note: 'weight: 3'
        threshold: 12  # điểm
        terms:
          # Mưa lũ
          - {term: lũ quét, weight: 2}  # weight: 2
          - any: [sạt lở, lở núi]
            weight: 2
          - {any: [du lịch, tham quan], note: 'weight: 3', weight: 3}
          - {term: diễn tập, weight: -1}
          - {term: vòi rồng, weight: 2}

        # Ví dụ
        examples: {match: [một], no_match: [hai]}

        """

    static func articles(_ count: Int = 48) -> [LabelledArticle] {
        (0..<count).map { index in
            let titles = [
                index % 8 == 0 ? "Sạt lở ở khu du lịch" : "Sạt lở", "Diễn tập chống lũ quét ở khu du lịch", "Du lịch",
                "Lũ quét",
            ]
            // Half of the articles with the issue hold phrases that the lexicon lacks, and a name.
            let summary = index % 8 == 0 ? "Mưa trút nước, xối xả ở xã Hòa An, lúc \(index) giờ" : "Trời đẹp"
            let title = titles[index % 4]
            return LabelledArticle(
                id: "bai-\(index)",
                content: ArticleContent(title: title, summary: summary, text: filler(60) + ". " + title),
                issues: index % 4 == 0 ? ["thu"] : []
            )
        }
    }

    /// The issue tuned with a weak hold, once for all tests that only look at it.
    static let weak = Result { try tuned { tuning, _ in tuning } }

    /// Tunes the lexicon of the sample, or another one, and hands over what came out with the folder it was read from.
    static func tuned<Value>(
        _ text: String = lexicon,
        strength: Double? = 3,
        readings: [Reading] = Reading.allCases,
        articles: [LabelledArticle] = articles(),
        _ body: (LexiconTuning, String) throws -> Value
    ) throws -> Value {
        try withLexicons(["thu.yaml": text]) { folder in
            let set = try LexiconSet(folder: folder)
            var data = TuningData(set, readings: readings, folds: 3)
            for article in articles { data.add(article, published: nil) }
            return try body(LexiconTuner(set, data, issues: nil).tune(strength: strength), folder)
        }
    }
}
