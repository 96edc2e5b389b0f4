import ArgumentParser
import PressProcessing

/// `diemtin download-worker`: the process in which downloads take place; started by the program itself.
struct DownloadWorkerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: DownloadCommand.name, shouldDisplay: false)

    func run() async throws { await DownloadCommand.serve() }
}
