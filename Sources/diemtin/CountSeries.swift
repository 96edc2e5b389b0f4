import Foundation
import PressModel
import TrendDetection

/// Reads `period,count[,complete[,sources]]`.
struct CountSeries {
    let path: String

    /// The periods in the file's order.
    /// - Throws: `UserFault` naming the line.
    func periods(_ data: Data) throws -> [PeriodCount] {
        let lines = String(decoding: data, as: UTF8.self).split(omittingEmptySubsequences: false) { $0.isNewline }
        return try lines.enumerated().compactMap { index, line in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false)
                .map { $0.trimmingCharacters(in: CharacterSet(charactersIn: " \t\"\u{FEFF}")) }
            if cells.joined().isEmpty || (index == 0 && cells.first?.lowercased() == "period") { return nil }
            return try period(cells, line: index + 1)
        }
    }

    private func period(_ cells: [String], line: Int) throws -> PeriodCount {
        let complete = cells.count > 2 ? Self.flag(cells[2]) : true
        let sources = cells.count > 3 && !cells[3].isEmpty ? Int(cells[3]) : nil
        let isSourcesReadable = cells.count < 4 || cells[3].isEmpty || (sources ?? -1) >= 0
        guard (2...4).contains(cells.count), !cells[0].isEmpty, let count = Int(cells[1]), count >= 0, let complete,
            isSourcesReadable
        else {
            throw UserFault(
                FileLocation(path: path, line: line),
                Words(vi: "dòng không đọc được", en: "the line can't be read"),
                remedy: Words(
                    vi: "ghi như: 2026-11-22,14 hoặc 2026-11-22,14,1 hoặc 2026-11-22,14,1,5",
                    en: "write it like 2026-11-22,14 or 2026-11-22,14,1 or 2026-11-22,14,1,5"
                )
            )
        }
        return PeriodCount(period: cells[0], count: count, isComplete: complete, sources: sources)
    }

    private static func flag(_ text: String) -> Bool? {
        switch text.lowercased() {
        case "1", "true", "": true
        case "0", "false": false
        default: nil
        }
    }
}
