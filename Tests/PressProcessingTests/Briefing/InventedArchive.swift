import ArticleStorage
import DailyBriefing
import Foundation
import IssueClassification
import PressModel

@testable import PressProcessing

/// An archive of invented articles, decisions, stories and follow-ups, and the reader of its briefings.
final class InventedArchive {
    static let zone = TimeZone(identifier: "Asia/Ho_Chi_Minh") ?? .gmt
    static let end = CalendarDay(year: 2026, month: 11, day: 22)
    static let places = ["Cần Thơ", "Ninh Kiều", "Vĩnh Long", "Hà Nội"]
    static let issues = ["flood", "land", "traffic"]
    /// Two feeds of one outlet, and three others.
    static let outlets = ["Báo Một", "Báo Một", "Báo Hai", "Báo Ba", "Báo Bốn"]

    let archive: Archive
    let sources: [FeedSource]
    let clock: PressClock
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("invented-\(UUID().uuidString)")
    private var random: SplitMix64
    private var count = 0

    init(seed: UInt64, now: String = "2026-11-23T06:30:00+07:00") throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let moment = Date(iso8601: now) ?? .distantPast
        clock = PressClock(timeZone: Self.zone) { moment }
        archive = try Archive(path: folder.path + "/a.sqlite", clock: clock, ownPlaces: ["Cần Thơ"])
        random = SplitMix64(seed: seed)
        sources = Self.outlets.enumerated().map { number, title in
            FeedSource(
                id: "nguon-\(number)",
                title: title,
                url: URL(fileURLWithPath: "/\(number).xml"),
                group: "Thử",
                disabledReason: number == 4 ? "tòa soạn đã ngừng RSS" : nil,
                origin: FileLocation(path: "thu.opml", line: number + 1)
            )
        }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// What the archive holds as its briefing's reader gives it.
    var reader: BriefingInputReader {
        get throws {
            var configuration = Configuration()
            configuration.timeZone = Self.zone
            configuration.office.scope = ["Cần Thơ"]
            return BriefingInputReader(
                archive: archive,
                configuration: configuration,
                sources: sources,
                lexicons: try lexicons(),
                clock: clock
            )
        }
    }

    func briefing(_ kind: BriefingPeriod.Kind, _ day: CalendarDay = end, scope: [String] = []) throws -> Briefing {
        BriefingBuilder(try reader.input(BriefingPeriod(kind, containing: day), scope: scope)).build()
    }

    /// Fills so many days up to the end; one in `gaps` is collected in part.
    func fill(days: Int, gaps: Int = 30) throws {
        for back in (0..<days).reversed() {
            let failing = random.next() % UInt64(gaps) == 0 ? 2 : 0
            for number in sources.indices { try store(back, number, isFailed: number < failing) }
        }
        try decide()
        try tellStories()
        try followUp()
    }

    private func number(_ bound: Int) -> Int { Int(random.next() % UInt64(bound)) }

    /// Stores what one feed brings on a day.
    private func store(_ back: Int, _ feed: Int, isFailed: Bool) throws {
        let day = Self.end.adding(days: -back)
        let noon = day.start(in: Self.zone).addingTimeInterval(43_200)
        let items = isFailed ? [] : (0..<number(3)).map { _ in item(day) }
        let check = FeedCheck(
            sourceID: sources[feed].id,
            sourceTitle: sources[feed].title,
            at: noon,
            outcome: isFailed ? .failed : .fetched,
            failure: isFailed ? FetchFailure(.timeout, "Hết thời hạn.") : nil,
            itemCount: items.count
        )
        _ = try archive.store(FeedBatch(source: sources[feed], check: check, state: FeedState(), items: items))
    }

    private func item(_ day: CalendarDay) -> ProcessedItem {
        count += 1
        let title = "Tin số \(count) về nước dâng ở nhiều nơi"
        let published = day.start(in: Self.zone).addingTimeInterval(Double(number(86_000)))
        let draft = ArticleDraft(
            guid: "g\(count)",
            url: "https://vidu.example/\(count)",
            content: ArticleContent(
                title: title,
                text: "Nước dâng \(count) cm ở phường số \(number(500)) trong sáng nay."
            ),
            published: number(9) == 0 ? nil : published,
            contentHash: "\(count)"
        )
        let subjects = Set((0..<number(3)).map { _ in Self.issues[number(3)] }).sorted()
        var findings = subjects.map { finding(.issue, $0) }
        if number(12) == 0 { findings.append(finding(.claim, "claim-\(number(4))")) }
        if number(12) == 0 { findings.append(finding(.figure, "share")) }
        let named = Self.places.filter { _ in number(3) == 0 }
        return ProcessedItem(draft: draft, findings: findings, places: named)
    }

    private func finding(_ kind: FindingKind, _ subject: String) -> Finding {
        Finding(
            kind: kind,
            subject: subject,
            score: 10 + Double(number(90)) / 10,
            threshold: 10,
            evidence: [Evidence(field: .title, start: 0, end: 3, text: "Tin", term: "tin", weight: 10)],
            rule: "r"
        )
    }

    private func decide() throws {
        let verdicts: [Verdict] = [.confirmed, .wrong, .corrected, .unsure]
        for item in try archive.reviewItems(QueueFilter(), limit: 100_000) where number(3) > 0 {
            let isIssue = item.finding.kind == .issue
            let verdict = verdicts[number(4)]
            let decision = Decision(
                verdict: verdict == .corrected && !isIssue ? .unsure : verdict,
                correctedIssue: verdict == .corrected && isIssue ? Self.issues[number(3)] : nil,
                decidedBy: "lan",
                decidedAt: clock.now()
            )
            _ = try archive.decide(item.id, decision, expecting: nil, origin: .desk)
        }
    }

    /// Every third article goes on with the story of one before it.
    private func tellStories() throws {
        for first in stride(from: 1, to: count - 12, by: 12) {
            let members = (0..<12).filter { _ in number(3) == 0 }.map { Int64(first + $0) }
            if members.count > 1 { try archive.assignStories([(nil, members)], through: Int64(count), at: clock.now()) }
        }
    }

    private func followUp() throws {
        for item in try archive.reviewItems(QueueFilter(status: .confirmed), limit: 100_000) where number(4) == 0 {
            let opened = item.article.firstSeen.addingTimeInterval(3_600)
            let due = CalendarDay(opened, in: Self.zone).adding(days: 3 + number(30))
            let taken = try archive.openFollowUp(item.id, unit: "Sở Ví Dụ", due: due, by: "lan", at: opened)
            let answered = opened.addingTimeInterval(Double(1 + number(40)) * 86_400)
            guard number(3) > 0, answered < clock.now() else { continue }
            let version = taken.version
            _ = try archive.answerFollowUp(taken.id, version: version, answer: "Đã trả lời", by: "lan", at: answered)
        }
    }

    private func lexicons() throws -> LexiconSet {
        let place = folder.appendingPathComponent("Lexicons")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        for issue in Self.issues {
            let text = """
                id: \(issue)
                title: {vi: Vấn đề \(issue), en: Issue \(issue)}
                threshold: 3.7
                terms:
                  - {term: sạt lở, weight: 1.15}
                examples: {match: [một], no_match: [hai]}
                """
            try Data(text.utf8).write(to: place.appendingPathComponent("\(issue).yaml"))
        }
        let gazetteer = """
            id: places
            places:
              - {name: Cần Thơ, kind: city}
              - {name: Vĩnh Long, kind: province}
              - {name: Hà Nội, kind: city}
              - {name: Ninh Kiều, kind: ward, parent: Cần Thơ}
            """
        try Data(gazetteer.utf8).write(to: place.appendingPathComponent("places.yaml"))
        return try LexiconSet(folder: place.path)
    }
}
