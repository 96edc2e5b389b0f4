import ArgumentParser
import PressProcessing

/// `diemtin version`.
struct VersionCommand: ParsableCommand {
    static let text = "diemtin \(ProgramVersion.current)"

    static let configuration = CommandConfiguration(
        commandName: "version",
        abstract: Say.text(vi: "In phiên bản.", en: "Print the version.")
    )

    @OptionGroup var common: CommonOptions

    @Flag(name: .long, help: ArgumentHelp(Say.text(vi: "In JSON.", en: "Print JSON.")))
    var json = false

    func run() throws {
        if json { return try Console.json(["version": ProgramVersion.current]) }
        try Console.line(Self.text)
    }
}
