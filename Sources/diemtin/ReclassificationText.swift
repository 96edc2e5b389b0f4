import IssueClassification
import PressModel
import PressProcessing

/// What classifying an archive anew has changed, for a person.
struct ReclassificationText {
    let account: ReclassificationAccount
    let titles: LexiconSet
    let language: Language

    var lines: [String] {
        let issues = Set(account.gained.keys).union(account.lost.keys).sorted()
        return [head] + issues.flatMap(lines) + [tail].compactMap { $0 }
    }

    private var head: String {
        let resumed =
            account.isResumed ? Words(vi: " (tiếp tục lần bị ngắt)", en: " (gone on with)")[language] : ""
        return Words(
            vi: "Đã phân loại lại \(account.articles) bài\(resumed); \(account.changed) bài đổi vấn đề.",
            en: "Classified \(account.articles) articles anew\(resumed); \(account.changed) changed issues."
        )[language]
    }

    private func lines(of issue: String) -> [String] {
        let title = titles.title(of: issue)[language]
        let sum = "\(title): +\(account.gained[issue] ?? 0) −\(account.lost[issue] ?? 0)"
        let examples = account.examples.filter { $0.issue == issue }
            .map { TerminalText.safe("  \($0.isGained ? "+" : "−") [\($0.articleID)] \($0.title.prefix(200))") }
        return [sum] + examples
    }

    private var tail: String? {
        guard account.decided > 0 else { return nil }
        return Words(
            vi: "\(account.decided) phát hiện đã có quyết định thay đổi theo từ điển; quyết định vẫn được giữ.",
            en: "\(account.decided) findings with a decision changed with the lexicons; the decisions are kept."
        )[language]
    }
}
