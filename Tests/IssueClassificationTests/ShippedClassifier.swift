import IssueClassification

/// The shipped lexicons, compiled once for all tests.
enum ShippedClassifier {
    static let compiled = Result { IssueClassifier(try ShippedLexiconTests.shipped.get()) }
}
