import DailyBriefing
import Foundation
import PressModel
import Testing

/// Whole briefings as they are handed out; `RECORD_SNAPSHOTS=1 swift test --filter SnapshotTests` writes them anew.
@Suite struct SnapshotTests {
    @Test(arguments: BriefingRenderer.Format.allCases)
    func briefingOfAnInventedDayIsUnchanged(_ format: BriefingRenderer.Format) throws {
        let briefing = BriefingBuilder(InventedDay.input).build()
        try compare(render(briefing, format, DocumentFrame()), "briefing.\(format)")
    }

    @Test(arguments: BriefingRenderer.Format.allCases)
    func briefingOfAnInventedWeekIsUnchanged(_ format: BriefingRenderer.Format) throws {
        try compare(render(FullWeek.briefing, format, FullWeek.frame), "week.\(format)")
    }

    private func render(_ briefing: Briefing, _ format: BriefingRenderer.Format, _ frame: DocumentFrame) throws
        -> String
    {
        try BriefingRenderer().render(briefing, as: format, clock: Sample.clock(), language: .vi, frame: frame)
    }

    private func compare(_ document: String, _ name: String) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots/\(name)")
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
            try Data(document.utf8).write(to: file)
        }
        let lines = document.split(separator: "\n", omittingEmptySubsequences: false)
        let recorded = try String(decoding: Data(contentsOf: file), as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == recorded.count)
        for (number, pair) in zip(1..., zip(lines, recorded)) {
            #expect(pair.0 == pair.1, "line \(number) of \(name)")
        }
    }
}
