import ArgumentParser
import PressModel

/// `diemtin review`.
struct ReviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: Say.text(vi: "Duyệt các phát hiện.", en: "Review findings."),
        subcommands: [
            ReviewListCommand.self, ReviewShowCommand.self, ReviewDecideCommand.self, ReviewUndoCommand.self,
            ReviewStatsCommand.self, ReviewFollowCommand.self, ReviewSecondCommand.self, ReviewAddUserCommand.self,
            ReviewDisableUserCommand.self, ReviewUsersCommand.self,
        ]
    )
}

extension FindingKind: ExpressibleByArgument {}
extension Verdict: ExpressibleByArgument {}
extension ReasonCode: ExpressibleByArgument {}
extension ReviewStatus: ExpressibleByArgument {}
extension PrecisionScope: ExpressibleByArgument {}
extension DeskRole: ExpressibleByArgument {}
