package import Foundation

/// How a process that downloads is started: the program itself with a command that serves orders.
package struct DownloadWorkerCommand: Sendable, Equatable {
    package var executable: URL
    package var arguments: [String]

    package init(executable: URL, arguments: [String]) {
        self.executable = executable
        self.arguments = arguments
    }
}
