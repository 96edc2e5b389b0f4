import Foundation
import PressModel
import PressProcessing

/// One line on the terminal that is written over as feeds are done.
final class ProgressDisplay: Sendable {
    private let isOn: Bool

    init(isOn: Bool) { self.isOn = isOn }

    /// Shows the feed that was just done.
    func show(_ progress: RoundProgress) {
        guard isOn else { return }
        let state = Say.text(
            vi: "\(progress.newItems) bài mới, \(progress.failures) lỗi",
            en: "\(progress.newItems) new, \(progress.failures) failed"
        )
        Console.progress(
            "\r\u{1B}[K[\(progress.done)/\(progress.total)] \(TerminalText.safe(String(progress.source.prefix(50)))) \(state)"
        )
    }

    /// Shows how many articles are done.
    func show(done: Int, of total: Int) {
        guard isOn else { return }
        let share = total > 0 ? done * 100 / total : 100
        Console.progress("\r\u{1B}[K[\(done)/\(total)] \(share) %")
    }

    /// Removes the line.
    func clear() {
        if isOn { Console.progress("\r\u{1B}[K") }
    }
}
