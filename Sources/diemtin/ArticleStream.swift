import ArgumentParser
import PressModel
import PressProcessing

/// Runs a command over NDJSON articles: bad lines are named on standard error and make the exit code 1.
struct ArticleStream {
    let path: String

    func run(_ body: (ArticleInput) throws -> Void) throws {
        var faults = 0
        try ArticleLines(path: path).forEach(
            onFault: { fault in
                faults += 1
                Console.error(fault.text(Say.language))
            },
            body
        )
        if faults > 0 { throw ExitCode(1) }
    }
}
