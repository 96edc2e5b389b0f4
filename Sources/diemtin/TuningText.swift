import Foundation
import IssueClassification
import PressModel

/// What tuning is worth, for the person who decides on its diff.
struct TuningText {
    let tuning: LexiconTuning
    let readings: [Reading]
    /// The strength was found by cross-validation.
    let isChosen: Bool

    var lines: [String] {
        head + [header] + tuning.issues.map(row) + readings.flatMap(averages) + caution + broken
    }

    private var head: [String] {
        let cutoff = String(format: "%.2f", tuning.cutoff)
        let strength = String(format: "%g", tuning.strength)
        let how =
            isChosen
            ? Say.text(vi: "chọn bằng kiểm tra chéo", en: "chosen by cross-validation")
            : Say.text(vi: "cho trước", en: "given")
        return [
            Say.text(
                vi:
                    "\(tuning.articleCount) bài có nhãn, \(tuning.folds) phần; độ giữ \(strength) (\(how)), xác suất từ \(cutoff)",
                en:
                    "\(tuning.articleCount) labelled articles, \(tuning.folds) folds; strength \(strength) (\(how)), probability from \(cutoff)"
            ),
            Say.text(
                vi: "F1 trên các bài không dùng để khớp, hiện tại → sau chỉnh:",
                en: "F1 on articles that the fit did not see, present → tuned:"
            ),
        ]
    }

    private var header: String {
        let names = readings.map { padded(name($0), 18) }.joined()
        return padded("", 18) + padded(Say.text(vi: "nhãn", en: "labels"), 8) + names
            + padded(Say.text(vi: "trọng số", en: "weights"), 10) + Say.text(vi: "ngưỡng", en: "thresholds")
    }

    private func row(_ issue: TunedIssue) -> String {
        let figures = readings.map { reading in
            let figures = issue.figures.byReading[reading]
            return padded(arrow(figures?.present.f1 ?? 0, figures?.tuned.f1 ?? 0), 18)
        }
        let thresholds = [issue.threshold, issue.thresholdWithoutText].map { change in
            change.map { String(format: "%g→%g", $0.from, $0.to) } ?? "="
        }
        let few = Say.text(vi: "  quá ít nhãn, giữ nguyên", en: "  too few labels, left as it is")
        return padded(issue.lexicon.id, 18) + padded(String(issue.labelled), 8) + figures.joined()
            + padded(String(issue.weights.count), 10) + thresholds.joined(separator: " · ") + (issue.isTuned ? "" : few)
    }

    private func averages(_ reading: Reading) -> [String] {
        let micro = tuning.micro(reading)
        let macro = tuning.macroF1(reading)
        let ratios = [
            "P " + arrow(micro.present.precision, micro.tuned.precision),
            "R " + arrow(micro.present.recall, micro.tuned.recall), "F1 " + arrow(micro.present.f1, micro.tuned.f1),
        ]
        return [
            "\(name(reading)): micro \(ratios.joined(separator: ", ")); macro F1 \(arrow(macro.present, macro.tuned))"
        ]
    }

    private var caution: [String] {
        let known = Say.text(
            vi:
                "Từ và trọng số hiện tại có thể đã được sửa theo chính những bài này; khi ấy cột hiện tại cao hơn thực lực, còn cột sau chỉnh thì không. Độ giữ và xác suất chọn trên cùng các phần, nên cột sau chỉnh hơi cao.",
            en:
                "Present terms and weights may have been tuned on these same articles; then the present figures flatter, and the tuned ones do not. Strength and probability were chosen on the same folds, which flatters the tuned figures slightly."
        )
        let none = Say.text(
            vi: "Trên các bài ấy bản chỉnh không hơn bản hiện tại: chưa có lý do để áp dụng.",
            en:
                "On those articles the tuned lexicons are no better than the present ones: no reason to accept the change."
        )
        return [known] + (isBetter ? [] : [none])
    }

    /// On all readings together.
    private var isBetter: Bool {
        let gains = readings.map { tuning.micro($0).tuned.f1 - tuning.micro($0).present.f1 }
        return gains.reduce(0, +) > 0.0005
    }

    private var broken: [String] {
        guard !tuning.brokenExamples.isEmpty else { return [] }
        let head = Say.text(vi: "Ví dụ không còn đúng nếu áp dụng:", en: "Examples that would hold no more:")
        return [head] + tuning.brokenExamples.map { "  \($0.location): \($0.message.text(Say.language))" }
    }

    private func name(_ reading: Reading) -> String {
        switch reading {
        case .full: Say.text(vi: "cả bài", en: "whole article")
        case .short: Say.text(vi: "tiêu đề, tóm tắt", en: "title, summary")
        }
    }

    private func arrow(_ from: Double, _ to: Double) -> String { String(format: "%.3f → %.3f", from, to) }

    private func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }
}
