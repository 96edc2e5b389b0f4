import ArgumentParser
import Foundation
import IssueClassification
import PressModel
import PressProcessing
import TrendDetection

/// `diemtin trend --terms`: a line for each term on the rise.
///
/// The file is read three times, so that memory does not grow with it: for the last day, for the terms of the last
/// period, for its history.
struct TermsReport {
    /// Days of history.
    static let history = 56

    let path: String
    let until: CalendarDay?
    let period: TrendPeriod
    let lexicons: LexiconOptions

    func run() throws {
        guard path != "-" else {
            throw ValidationError(
                Say.text(vi: "--terms cần một tệp, không đọc đầu vào chuẩn", en: "--terms needs a file")
            )
        }
        guard let last = try until ?? latestDay() else { return }
        var recent = RecentTerms(places: placeNames())
        try read(from: last.adding(days: 1 - length), through: last) { document, _ in recent.add(document) }
        var history = recent.history()
        var numbers: [CalendarDay: Int] = [:]
        let first = last.adding(days: 1 - length - Self.history)
        let faults = try read(from: first, through: last.adding(days: -length), saysFaults: true) { document, day in
            let number = numbers[day] ?? numbers.count
            numbers[day] = number
            history.add(document, day: number)
        }
        try write(history, before: last)
        if faults > 0 { throw ExitCode(1) }
    }

    private func write(_ history: TermHistory, before last: CalendarDay) throws {
        if !history.isEnough {
            Console.error(
                Say.text(
                    vi: "chưa đủ dữ liệu: cần ít nhất \(TermHistory.neededDays) ngày có bài trước \(last)",
                    en: "not enough history: at least \(TermHistory.neededDays) days with articles before \(last)"
                )
            )
        }
        let output = LineOutput()
        for term in history.rising() { try output.write(term) }
        try output.flush()
    }

    private var length: Int { period == .day ? 1 : 7 }
    /// Days as an office in Việt Nam counts them.
    private var timeZone: TimeZone { TimeZone(secondsFromGMT: 7 * 3_600) ?? .gmt }

    private func latestDay() throws -> CalendarDay? {
        var latest: CalendarDay?
        try read(from: nil, through: nil) { _, day in latest = latest.map { max($0, day) } ?? day }
        return latest
    }

    /// Reads the articles of some days, and says how many lines can't be read.
    ///
    /// Undated articles are passed over: their day is not known. With `saysFaults` unreadable lines are named, which in
    /// one of several readings is enough.
    @discardableResult
    private func read(
        from first: CalendarDay?,
        through last: CalendarDay?,
        saysFaults: Bool = false,
        _ body: (TermDocument, CalendarDay) -> Void
    ) throws -> Int {
        var faults = 0
        try ArticleLines(path: path).forEach(
            onFault: { fault in
                faults += 1
                if saysFaults { Console.error(fault.text(Say.language)) }
            },
            { article in
                guard let day = article.publishedDate.map({ CalendarDay($0, in: timeZone) }) else { return }
                guard first.map({ $0 <= day }) ?? true, last.map({ day <= $0 }) ?? true else { return }
                let source = article.source ?? article.url.flatMap { URL(string: $0)?.host } ?? ""
                let texts = [article.content.title, article.content.summary]
                body(TermDocument(id: article.id, texts: texts, source: source), day)
            }
        )
        return faults
    }

    /// Wards and communes bear names of persons; the others may be terms.
    private func placeNames() -> Set<String> {
        guard let set = try? lexicons.read() else { return [] }
        let small: Set<PlaceEntry.Kind> = [.ward, .commune, .zone, .mask]
        return Set(set.gazetteer.filter { !small.contains($0.kind) }.map(\.name))
    }
}
