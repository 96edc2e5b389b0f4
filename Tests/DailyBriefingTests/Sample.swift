import DailyBriefing
import Foundation
import PressModel

/// Invented articles, findings and offices for the tests of this folder.
enum Sample {
    static let day = calendarDay("2026-11-22")
    static let issueTitles = [
        "flood": Words(vi: "Ngập, mưa bão", en: "Floods and storms"),
        "land": Words(vi: "Đất đai, giải phóng mặt bằng", en: "Land"),
        "traffic": Words(vi: "Giao thông", en: "Traffic"),
    ]

    static func calendarDay(_ text: String) -> CalendarDay { CalendarDay(text) ?? CalendarDay(.distantPast, in: .gmt) }

    static func moment(_ text: String) -> Date { Date(iso8601: text) ?? .distantPast }

    static func clock(_ now: String = "2026-11-23T06:30:00+07:00") -> PressClock {
        let moment = moment(now)
        return PressClock(timeZone: TimeZone(identifier: "Asia/Ho_Chi_Minh") ?? .gmt) { moment }
    }

    static func office(scope: Set<String> = [], answerDays: Int = 30, passageLimit: Int = 800) -> OfficeProfile {
        OfficeProfile(
            name: "ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ",
            place: "Cần Thơ",
            scope: scope,
            answerDays: answerDays,
            passageLimit: passageLimit
        )
    }

    static func input(
        _ articles: [ArchivedArticle],
        office: OfficeProfile = Sample.office(),
        clock: PressClock = Sample.clock()
    ) -> BriefingInput {
        BriefingInput(
            office: office,
            day: day,
            clock: clock,
            articles: articles,
            issueTitles: issueTitles,
            rules: .of(program: "0.1.0", lexicons: "00ff00ff00ff00ff")
        )
    }

    static func article(
        _ id: Int64,
        _ title: String,
        summary: String? = nil,
        text: String = "",
        outlet: String = "Báo Ví Dụ",
        url: String? = nil,
        published: Date? = moment("2026-11-22T10:00:00+07:00"),
        earlier: [String] = [],
        places: [String] = [],
        _ findings: [ArchivedFinding]
    ) -> ArchivedArticle {
        let revisions = earlier.map {
            ArticleRevision(content: ArticleContent(title: $0), replacedAt: moment("2026-11-22T11:00:00+07:00"))
        }
        let article = Article(
            id: id,
            sourceID: outlet,
            sourceTitle: outlet,
            url: url ?? "https://vidu.example/\(id)",
            content: ArticleContent(title: title, summary: summary ?? words(id &+ 500_000, 30), text: text),
            published: published,
            firstSeen: moment("2026-11-22T10:05:00+07:00"),
            revisions: revisions,
            places: places
        )
        return ArchivedArticle(article: article, findings: findings)
    }

    static func issue(
        _ id: Int64,
        _ subject: String = "flood",
        score: Double = 14,
        threshold: Double = 10,
        terms: [String] = ["ngập sâu"],
        verdict: Verdict? = nil,
        corrected: String? = nil
    ) -> ArchivedFinding {
        finding(.issue, id, subject, score, threshold, terms, "", verdict, corrected)
    }

    static func other(
        _ kind: FindingKind,
        _ id: Int64,
        quote: String = "",
        note: String = "",
        verdict: Verdict? = nil
    ) -> ArchivedFinding {
        finding(kind, id, "\(kind)-\(id)", 1, 1, [quote], note, verdict, nil)
    }

    private static func finding(
        _ kind: FindingKind,
        _ id: Int64,
        _ subject: String,
        _ score: Double,
        _ threshold: Double,
        _ terms: [String],
        _ note: String,
        _ verdict: Verdict?,
        _ corrected: String?
    ) -> ArchivedFinding {
        let evidence = terms.map {
            Evidence(field: .title, start: 0, end: $0.utf8.count, text: $0, term: $0, weight: 7)
        }
        let decision = verdict.map {
            Decision(
                verdict: $0,
                correctedIssue: corrected,
                decidedBy: "can-bo-truc",
                decidedAt: moment("2026-11-23T06:00:00+07:00")
            )
        }
        return ArchivedFinding(
            id: id,
            finding: Finding(
                kind: kind,
                subject: subject,
                score: score,
                threshold: threshold,
                evidence: evidence,
                rule: "r",
                note: note
            ),
            decision: decision
        )
    }

    /// Syllables that hardly two seeds share, so that articles stay apart.
    static func words(_ seed: Int64, _ count: Int) -> String {
        var random = SeededGenerator(seed: UInt64(bitPattern: seed))
        let heads = ["b", "ch", "d", "đ", "g", "h", "kh", "l", "m", "ng", "nh", "ph", "s", "th", "tr", "v", "x"]
        let rimes = ["an", "ăng", "ân", "anh", "eo", "iêm", "oan", "ông", "ơi", "ung", "ưa", "uyên", "ach", "êp", "ôt"]
        let syllables = (0..<count).map { _ in
            heads[Int(random.next() % UInt64(heads.count))] + rimes[Int(random.next() % UInt64(rimes.count))]
        }
        return syllables.joined(separator: " ")
    }
}

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers in every run.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
