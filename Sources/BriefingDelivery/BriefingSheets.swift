import DailyBriefing
import Foundation
import PressModel
import Spreadsheets

/// The lists of a briefing as sheets: stories, articles, claims, figures, feeds, and the follow-ups of longer periods.
struct BriefingSheets {
    let briefing: Briefing
    let language: Language
    let clock: PressClock

    /// A sheet with the name that its CSV file bears.
    struct Named {
        let file: String
        let sheet: Sheet
    }

    var all: [Named] {
        let lists = [
            Named(file: "vu-viec", sheet: stories), Named(file: "tin", sheet: articles),
            Named(file: "kiem-chung", sheet: claims), Named(file: "so-lieu", sheet: figures),
            Named(file: "nguon", sheet: feeds),
        ]
        if let rollUp = briefing.rollUp { return lists + [Named(file: "theo-doi", sheet: followUps(rollUp))] }
        return lists + [Named(file: ReadingList.name, sheet: ReadingList(briefing: briefing, language: language).sheet)]
    }

    private var stories: Sheet {
        sheet(
            Words(vi: "Vụ việc", en: "Stories"),
            [
                ("Vấn đề", "Issue", 24), ("Vụ việc", "Story", 60), ("Số tin", "Articles", 8), ("Số báo", "Outlets", 8),
                ("Địa bàn", "Places", 24), ("Tình trạng", "Status", 14), ("Từ nhận ra", "Terms", 32),
                ("Điểm", "Score", 8),
                ("Ngưỡng", "Threshold", 8), ("Đầu tiên", "First seen", 12), ("Gần nhất", "Last seen", 12),
            ],
            briefing.issues.flatMap { section in section.stories.map { story($0, section) } }
        )
    }

    private func story(_ story: StoryLine, _ section: IssueSection) -> [SheetCell] {
        [
            text(section.title[language]), text(story.title),
            .number(Double(story.articles.count + story.articlesOmitted)),
            .number(Double(story.outlets.count)), text(story.places.joined(separator: ", ")), state(story.isConfirmed),
            text(story.terms.joined(separator: ", ")), .number(story.score), .number(story.threshold),
            day(story.firstSeen), day(story.lastSeen),
        ]
    }

    private var articles: Sheet {
        sheet(
            Words(vi: "Tin", en: "Articles"),
            [
                ("Vấn đề", "Issue", 24), ("Vụ việc", "Story", 48), ("Tiêu đề", "Headline", 60), ("Báo", "Outlet", 24),
                ("Đăng lúc", "Published", 18), ("Đăng lại", "Reprint", 10), ("Liên kết", "Link", 48),
            ],
            briefing.issues.flatMap { section in
                section.stories.flatMap { story in
                    story.articles.map { [text(section.title[language]), text(story.title)] + article($0) }
                }
            }
        )
    }

    private func article(_ article: ArticleLine) -> [SheetCell] {
        let reprint = article.isReprint ? Words(vi: "đăng lại", en: "reprint")[language] : ""
        return [
            text(article.title), text(article.outlet), text(article.published.map(clock.display) ?? ""), text(reprint),
            link(article.url),
        ]
    }

    private var claims: Sheet {
        sheet(
            Words(vi: "Kiểm chứng", en: "Claims"),
            [
                ("Tiêu đề", "Headline", 60), ("Báo", "Outlet", 24), ("Mã nội dung", "Claim", 24),
                ("Bản kiểm chứng", "Published check", 48), ("Tình trạng", "Status", 14), ("Liên kết", "Link", 48),
                ("Liên kết bản kiểm chứng", "Link to the check", 48),
            ],
            briefing.claims.map {
                [
                    text($0.article.title), text($0.article.outlet), text($0.claim), text($0.note),
                    state($0.isConfirmed),
                    link($0.article.url), link($0.checkURL),
                ]
            }
        )
    }

    private var figures: Sheet {
        sheet(
            Words(vi: "Số liệu", en: "Figures"),
            [
                ("Tiêu đề", "Headline", 60), ("Báo", "Outlet", 24), ("Trích", "Quotation", 60),
                ("Phép tính", "Arithmetic", 48),
                ("Tình trạng", "Status", 14), ("Liên kết", "Link", 48),
            ],
            briefing.figures.map {
                [
                    text($0.article.title), text($0.article.outlet), text($0.quote), text($0.note),
                    state($0.isConfirmed),
                    link($0.article.url),
                ]
            }
        )
    }

    private var feeds: Sheet {
        let missed = Words(vi: "chưa đọc được", en: "not read")[language]
        let disabled = Words(vi: "đang tắt", en: "switched off")[language]
        return sheet(
            Words(vi: "Nguồn", en: "Feeds"),
            [
                ("Nguồn", "Feed", 40), ("Tình trạng", "Status", 16), ("Lý do", "Reason", 60),
                ("Đọc được lần cuối", "Last read", 20),
            ],
            briefing.coverage.missed.map {
                [text($0.source), text(missed), text($0.detail), text($0.lastRead.map(clock.display) ?? "")]
            } + briefing.coverage.disabled.map { [text($0.source), text(disabled), text($0.reason), .empty] }
        )
    }

    private func followUps(_ rollUp: RollUp) -> Sheet {
        sheet(
            Words(vi: "Theo dõi trả lời", en: "Follow-ups"),
            [
                ("Nội dung", "Matter", 60), ("Đơn vị", "Unit", 24), ("Ngày mở", "Opened", 12), ("Hạn", "Due", 12),
                ("Trả lời", "Answered", 12), ("Quá hạn", "Overdue", 10), ("Liên kết", "Link", 48),
            ],
            rollUp.followUps.lines.map {
                [
                    text($0.title), text($0.unit), day($0.opened), day($0.due), day($0.answered),
                    text($0.isOverdue ? Words(vi: "quá hạn", en: "overdue")[language] : ""), link($0.url),
                ]
            }
        )
    }
}

extension BriefingSheets {
    private func sheet(_ name: Words, _ columns: [(vi: String, en: String, width: Double)], _ rows: [[SheetCell]])
        -> Sheet
    {
        Sheet(
            name: name[language],
            columns: columns.map { column in
                SheetColumn(
                    Words(vi: column.vi, en: column.en)[language],
                    width: column.width,
                    wraps: column.width > 40
                )
            },
            rows: rows
        )
    }

    private func text(_ text: String) -> SheetCell { text.isEmpty ? .empty : .text(VisibleText.of(text)) }

    private func link(_ url: String?) -> SheetCell {
        HTMLEscaping.href(url).map { .link(url: $0, text: VisibleText.of($0)) } ?? .empty
    }

    private func day(_ day: CalendarDay?) -> SheetCell { day.map { .day($0) } ?? .empty }

    private func state(_ isConfirmed: Bool) -> SheetCell {
        text(
            (isConfirmed ? Words(vi: "đã xác nhận", en: "confirmed") : Words(vi: "cần xác minh", en: "to verify"))[
                language
            ]
        )
    }
}
