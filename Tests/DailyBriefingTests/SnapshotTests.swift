import DailyBriefing
import Foundation
import PressModel
import Testing

/// One whole briefing as it is handed out; `RECORD_SNAPSHOTS=1 swift test --filter SnapshotTests` writes it anew.
@Suite struct SnapshotTests {
    @Test(arguments: BriefingRenderer.Format.allCases)
    func briefingOfAnInventedDayIsUnchanged(_ format: BriefingRenderer.Format) throws {
        let input = InventedDay.input
        let document = try BriefingRenderer().render(
            BriefingBuilder(input).build(),
            as: format,
            clock: input.clock,
            language: .vi
        )
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots/briefing.\(format)")
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
            try Data(document.utf8).write(to: file)
        }
        let lines = document.split(separator: "\n", omittingEmptySubsequences: false)
        let recorded = try String(decoding: Data(contentsOf: file), as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == recorded.count)
        for (number, pair) in zip(1..., zip(lines, recorded)) {
            #expect(pair.0 == pair.1, "line \(number) of \(file.lastPathComponent)")
        }
    }
}
