import DailyBriefing
import Foundation
import PressModel

@testable import BriefingDelivery

/// An invented day, and folders for it.
enum Samples {
    static let day = CalendarDay(year: 2026, month: 11, day: 22)
    static let zone = TimeZone(identifier: "Asia/Ho_Chi_Minh") ?? .gmt

    static func clock(_ moment: String = "2026-11-23T06:30:00+07:00") -> PressClock {
        let date = Date(iso8601: moment) ?? .distantPast
        return PressClock(timeZone: zone) { date }
    }

    static func edition(
        title: String = "Triều cường vượt báo động 3, Ninh Kiều ngập sâu",
        day: CalendarDay = Samples.day,
        scope: [String] = []
    ) -> BriefingEdition {
        let articles = [article(1, title, day), article(2, "Lịch thi đấu cuối tuần", day, isFound: false)]
        let input = BriefingInput(
            office: OfficeProfile(
                name: "ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ",
                place: "Cần Thơ",
                scope: ["Cần Thơ"],
                answerDays: 30,
                passageLimit: 800
            ),
            day: day,
            clock: clock(),
            articles: articles,
            issueTitles: ["flood": Words(vi: "Ngập, mưa bão", en: "Floods and storms")],
            rules: .of(program: "0.1.0", lexicons: "00ff")
        )
        var briefing = BriefingBuilder(input).build()
        briefing.scope = scope
        var frame = DocumentFrame()
        frame.recipients = ["Thường trực UBND thành phố", "Lưu: VT"]
        frame.signer = "CHÁNH VĂN PHÒNG"
        return BriefingEdition(briefing, frame: frame, language: .vi, clock: clock())
    }

    private static func article(_ id: Int64, _ title: String, _ day: CalendarDay, isFound: Bool = true)
        -> ArchivedArticle
    {
        let published = day.start(in: zone).addingTimeInterval(36_000)
        let article = Article(
            id: id,
            sourceID: "vidu",
            sourceTitle: "Báo Ví Dụ",
            url: "https://vidu.example/\(id)?a=1&b=2",
            content: ArticleContent(title: title, summary: "Nước tràn vào nhiều tuyến đường.", text: ""),
            published: published,
            firstSeen: published,
            revisions: [],
            places: ["Ninh Kiều", "Cần Thơ"]
        )
        let finding = Finding(
            kind: .issue,
            subject: "flood",
            score: 14,
            threshold: 10,
            evidence: [Evidence(field: .title, start: 0, end: 4, text: "ngập", term: "ngập", weight: 14)],
            rule: "r",
            note: ""
        )
        return ArchivedArticle(
            article: article,
            findings: isFound ? [ArchivedFinding(id: id, finding: finding, decision: nil)] : []
        )
    }
}

/// A folder that goes with the test.
final class TemporaryFolder {
    let path: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "diemtin-delivery-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func text(_ name: String) throws -> String { String(decoding: try data(name), as: UTF8.self) }

    func data(_ name: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)")) }

    func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: "\(path)/\(name)") }

    func write(_ name: String, _ data: Data) throws { try data.write(to: URL(fileURLWithPath: "\(path)/\(name)")) }

    /// A program of the shell that stands in for one of the system.
    func program(_ name: String, _ script: String) throws -> String {
        try write(name, Data("#!/bin/sh\n\(script)\n".utf8))
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: "\(path)/\(name)")
        return "\(path)/\(name)"
    }
}

/// Programs that are not on every machine.
enum Installed {
    static func has(_ name: String) -> Bool {
        ["/usr/bin/", "/usr/local/bin/", "/opt/homebrew/bin/"].contains {
            FileManager.default.isExecutableFile(atPath: $0 + name)
        }
    }
}
