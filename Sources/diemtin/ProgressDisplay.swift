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

    /// Removes the line.
    func clear() {
        if isOn { Console.progress("\r\u{1B}[K") }
    }
}
