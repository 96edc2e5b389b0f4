import ArgumentParser
import ArticleStorage
import DailyBriefing
import Foundation
import IssueClassification
import PressModel
import PressProcessing

/// The archive of a workspace, for the commands of the review.
struct ReviewOptions: ParsableArguments {
    @OptionGroup var place: WorkspaceOptions

    /// What a command of the review works with.
    struct Opened {
        let archive: Archive
        let workspace: Workspace
        let configuration: PressProcessing.Configuration
        let clock: PressClock

        /// The workspace's lexicons, for the titles of issues.
        func lexicons() throws -> LexiconSet { try LexiconSet(folder: workspace.lexiconsFolder) }

        /// The day on which what is taken up today is to be answered.
        var answerDue: CalendarDay { clock.today.adding(days: configuration.office.answerDays) }
    }

    func opened() throws -> Opened {
        let (workspace, configuration, clock) = try place.opened()
        let archive = try Archive(existing: workspace.archivePath, clock: clock)
        return Opened(archive: archive, workspace: workspace, configuration: configuration, clock: clock)
    }
}

/// Who acts.
struct ReviewerOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            Say.text(vi: "Người duyệt (mặc định tên đăng nhập).", en: "Who decides (default the login name)."),
            valueName: "name"
        )
    )
    var by: String?

    var name: String { by ?? ProcessInfo.processInfo.userName }
}

/// A period of the articles' days.
struct PeriodOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(Say.text(vi: "Từ ngày này.", en: "From this day on."), valueName: "yyyy-mm-dd")
    )
    var since: CalendarDay?

    @Option(
        name: .long,
        help: ArgumentHelp(Say.text(vi: "Đến hết ngày này.", en: "Through this day."), valueName: "yyyy-mm-dd")
    )
    var until: CalendarDay?

    func validate() throws {
        if let since, let until, until < since {
            throw ValidationError(Say.text(vi: "--until trước --since", en: "--until is before --since"))
        }
    }
}

/// An issue that must be one of the workspace's.
enum KnownIssue {
    static func check(_ issue: String, _ set: LexiconSet) throws {
        guard !set.lexicons.contains(where: { $0.id == issue }) else { return }
        let known = set.lexicons.map(\.id).joined(separator: ", ")
        throw ValidationError(Say.text(vi: "không có vấn đề `\(issue)`: \(known)", en: "no issue `\(issue)`: \(known)"))
    }
}

/// The right issue goes with `corrected`, and only with it.
enum CorrectedIssue {
    static func check(_ verdict: Verdict, _ issue: String?) throws {
        guard (verdict == .corrected) != (issue != nil) else { return }
        throw ValidationError(
            Say.text(
                vi: "--issue đi cùng corrected, và chỉ khi ấy",
                en: "--issue goes with corrected, and only with it"
            )
        )
    }
}
