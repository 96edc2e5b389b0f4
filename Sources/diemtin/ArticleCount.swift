import ArgumentParser
import PressModel
import PressProcessing

/// How far a long reading has come: one line on standard error that is written over, where a person watches.
final class ArticleCount {
    private static let step = 100

    private let label: String
    private var count = 0

    init(_ label: String) { self.label = label }

    /// Counts one article more.
    func add() {
        count += 1
        if Console.isInteractive, count % Self.step == 0 {
            Console.progress("\r\u{1B}[K\(label): \(count) \(Say.text(vi: "bài", en: "articles"))")
        }
    }

    /// Removes the line.
    func clear() {
        if Console.isInteractive, count >= Self.step { Console.progress("\r\u{1B}[K") }
    }
}

extension ArticleStream {
    /// Calls `body` for each article in order, showing how far it has come.
    /// - Parameters:
    ///   - label: What is being done.
    ///   - body: Called for each article.
    /// - Returns: Whether every line was an article; the others have been named.
    /// - Throws: What `body` throws, or `UserFault` when the file can't be read.
    func readAll(_ label: String = Say.text(vi: "Đọc", en: "Reading"), _ body: (ArticleInput) throws -> Void) throws
        -> Bool
    {
        let count = ArticleCount(label)
        defer { count.clear() }
        do {
            try run { article in
                try body(article)
                count.add()
            }
        } catch let code as ExitCode where code == ExitCode(1) {
            return false
        }
        return true
    }
}
