import ArgumentParser
import PressModel
import PressProcessing

/// Runs a command over NDJSON articles: bad lines are named on standard error and make the exit code 1.
struct ArticleStream {
    let path: String

    /// Calls `body` for each article in order.
    func run(_ body: (ArticleInput) throws -> Void) throws {
        try run { article, _ in try body(article) }
    }

    /// Calls `body` for each article in order, with where to print the answer.
    func run(_ body: (ArticleInput, LineOutput) throws -> Void) throws {
        let output = LineOutput()
        var faults = 0
        try ArticleLines(path: path).forEach(
            beforeWaiting: { try output.flush() },
            onFault: { fault in
                faults += 1
                Console.error(fault.text(Say.language))
            },
            { try body($0, output) }
        )
        try output.flush()
        if faults > 0 { throw ExitCode(1) }
    }
}
