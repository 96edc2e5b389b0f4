import DailyBriefing
import Foundation
import PressModel

/// The briefings that lie in a folder, the newest first.
struct BriefingShelf {
    /// A briefing with its files.
    struct Entry: Equatable {
        let period: BriefingPeriod
        /// The part of the folder's name that tells the places; nil for all places.
        let scope: String?
        /// The folder, relative to that of all briefings.
        let path: String
        /// Names of its documents.
        let files: [String]
        let description: String
        let made: Date?
    }

    let folder: String

    init(folder: String) { self.folder = folder }

    /// What is there; what is named otherwise is somebody else's and left out.
    var entries: [Entry] {
        let found = names("").compactMap(Self.number(4)).flatMap { year in
            inYear(year.text, year.value)
        }
        return found.sorted {
            ($1.period.last, $0.period.kind.rank, $0.path) < ($0.period.last, $1.period.kind.rank, $1.path)
        }
    }

    private func inYear(_ folder: String, _ year: Int) -> [Entry] {
        names(folder).flatMap { name -> [Entry] in
            let path = "\(folder)/\(name)"
            if let month = Self.number(2)(name) { return inMonth(path, year, month.value) }
            guard let period = Self.period(name, year) else { return [] }
            return entries(path, period)
        }
    }

    private func inMonth(_ folder: String, _ year: Int, _ month: Int) -> [Entry] {
        names(folder).compactMap(Self.number(2)).flatMap { day -> [Entry] in
            let path = "\(folder)/\(day.text)"
            guard let date = CalendarDay(path.replacing("/", with: "-")) else { return [] }
            return entries(path, BriefingPeriod(.day, containing: date))
        }
    }

    /// The briefing of a folder, and those below it that were narrowed to some places.
    private func entries(_ path: String, _ period: BriefingPeriod) -> [Entry] {
        let scopes = names(path).filter { $0.hasPrefix(BriefingFolder.scopePrefix) }.map {
            entry("\(path)/\($0)", period, scope: String($0.dropFirst(BriefingFolder.scopePrefix.count)))
        }
        return ([entry(path, period, scope: nil)] + scopes).compactMap { $0 }
    }

    private func entry(_ path: String, _ period: BriefingPeriod, scope: String?) -> Entry? {
        let documents = ["html", "pdf", "docx", "md", "xlsx", "json"].map { "\(BriefingDelivery.name).\($0)" }
        let present = Set(names(path))
        let files = documents.filter(present.contains)
        guard !files.isEmpty else { return nil }
        let page = PageHead(path: "\(folder)/\(path)/\(BriefingDelivery.name).html")
        return Entry(
            period: period,
            scope: scope,
            path: path,
            files: files,
            description: page.description ?? "",
            made: page.made
        )
    }

    private func names(_ path: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(path)")) ?? []).sorted()
    }

    private static func number(_ digits: Int) -> (String) -> (text: String, value: Int)? {
        { text in
            guard text.utf8.count == digits, text.utf8.allSatisfy({ (48...57).contains($0) }), let value = Int(text)
            else {
                return nil
            }
            return (text, value)
        }
    }

    private static func period(_ name: String, _ year: Int) -> BriefingPeriod? {
        let parts = name.split(separator: "-")
        let number = parts.count == 2 ? Int(parts[1]) ?? 0 : 0
        let period: BriefingPeriod? =
            switch parts.first {
            case "tuan": week(number, year)
            case "thang": BriefingPeriod(.month, containing: CalendarDay(year: year, month: number, day: 1))
            case "quy": BriefingPeriod(.quarter, containing: CalendarDay(year: year, month: number * 3, day: 1))
            case "nam": BriefingPeriod(.year, containing: CalendarDay(year: year, month: 1, day: 1))
            default: nil
            }
        return period.flatMap { PeriodNames($0).folder == "\(year)/\(name)" ? $0 : nil }
    }

    /// Week 1 is the one with 4 January (ISO 8601).
    private static func week(_ number: Int, _ year: Int) -> BriefingPeriod {
        let first = CalendarDay(year: year, month: 1, day: 4)
        return BriefingPeriod(.week, containing: first.adding(days: 7 * (number - 1)))
    }
}

extension BriefingPeriod.Kind {
    /// Among periods that end on one day, the longest stands first.
    fileprivate var rank: Int {
        switch self {
        case .year: 0
        case .quarter: 1
        case .month: 2
        case .week: 3
        case .day: 4
        }
    }
}
