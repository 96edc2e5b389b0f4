package import PressModel

/// How an article is read for tuning: lexicons are used on both kinds.
package enum Reading: Int, Sendable, CaseIterable {
    /// Title, summary and text.
    case full
    /// Title and summary alone.
    case short

    package var fields: [ArticleField] { self == .full ? ArticleField.allCases : [.title, .summary] }
}

/// Which of a lexicon's two thresholds decides.
enum ThresholdForm: Int, CaseIterable {
    case withText
    case withoutText
}
