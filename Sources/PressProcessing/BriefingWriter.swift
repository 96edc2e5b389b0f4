package import ArticleStorage
package import DailyBriefing
import Foundation
package import IssueClassification
package import PressModel

/// Makes briefings out of the archive and writes its files.
package struct BriefingWriter {
    private let workspace: Workspace
    private let configuration: Configuration
    private let clock: PressClock
    private let reader: BriefingInputReader

    package init(
        workspace: Workspace,
        archive: Archive,
        configuration: Configuration,
        sources: [FeedSource],
        lexicons: LexiconSet,
        clock: PressClock
    ) {
        self.workspace = workspace
        self.configuration = configuration
        self.clock = clock
        reader = BriefingInputReader(
            archive: archive,
            configuration: configuration,
            sources: sources,
            lexicons: lexicons,
            clock: clock
        )
    }

    /// The briefing of a period as data, narrowed to places and what lies in them; without names it is not.
    package func briefing(of period: BriefingPeriod, scope: [String] = []) throws -> Briefing {
        BriefingBuilder(try reader.input(period, scope: scope)).build()
    }

    /// Writes the briefing's files.
    /// - Parameters:
    ///   - period: The days that are reported on.
    ///   - scope: Names of places to narrow it to, with what lies in them; empty for all.
    ///   - formats: Nil takes the configured ones.
    ///   - language: Nil takes the configured one.
    /// - Returns: Their paths, relative to the workspace.
    /// - Throws: `CommandFault` when they can't be written.
    package func write(
        _ period: BriefingPeriod,
        scope: [String] = [],
        formats: [BriefingRenderer.Format]? = nil,
        language: Language? = nil
    ) throws -> [String] {
        let briefing = try briefing(of: period, scope: scope)
        let renderer = try BriefingRenderer()
        let parts = period.first.description.split(separator: "-").joined(separator: "/")
        let folder = "Briefings/\(parts)" + (period.kind == .day ? "" : "-\(period.kind)")
        do {
            let absolute = workspace.folder + "/" + folder
            try FileManager.default.createDirectory(atPath: absolute, withIntermediateDirectories: true)
            return try (formats ?? configuration.briefing.formats).map { format in
                let text = renderer.render(
                    briefing,
                    as: format,
                    clock: clock,
                    language: language ?? configuration.language
                )
                let path = "\(folder)/diem-tin.\(format.rawValue)"
                try Data(text.utf8).write(to: URL(fileURLWithPath: workspace.folder + "/" + path), options: .atomic)
                return path
            }
        } catch let error as CocoaError {
            throw CommandFault(
                Words(
                    vi: "không ghi được bản điểm tin: \(error.localizedDescription)",
                    en: "the briefing can't be written: \(error.localizedDescription)"
                ),
                remedy: Words(vi: "kiểm tra quyền ghi và dung lượng đĩa", en: "check permissions and disk space")
            )
        }
    }
}
