import IssueClassification
import PressModel

/// An evaluation of invented outcomes: each article with what was found in it and what it is labelled with.
func evaluation(
    of articles: [(found: Set<String>, labelled: Set<String>)],
    issues: [String] = ["giá", "lũ", "đất"]
) -> Evaluation {
    var evaluation = Evaluation(issues: issues)
    for (number, article) in articles.enumerated() {
        evaluation.add(
            LabelledArticle(id: "\(number)", content: ArticleContent(title: "Bài \(number)"), issues: article.labelled),
            found: article.found
        )
    }
    return evaluation
}

/// So many articles of which three in ten concern an issue, found with some slips.
func mixedArticles(_ count: Int) -> [(found: Set<String>, labelled: Set<String>)] {
    (0..<count).map { number in
        switch number % 10 {
        case 0: (found: ["lũ"], labelled: ["lũ"])
        case 1: (found: ["giá"], labelled: number % 20 == 1 ? ["giá"] : [])
        case 2: (found: number % 30 == 2 ? [] : ["đất", "lũ"], labelled: ["đất", "lũ"])
        case 3: (found: [], labelled: number % 40 == 3 ? ["giá"] : [])
        default: (found: [], labelled: [])
        }
    }
}
