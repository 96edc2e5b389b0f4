import ArticleStorage
import Foundation
import PressModel

/// Articles as the round would store them.
enum DeskItems {
    /// An article on high tides with one finding whose evidence is in its title.
    static func tide(_ title: String, score: Double = 14.5, term: String = "triều cường", text: String = "")
        -> ProcessedItem
    {
        let evidence = Evidence(
            field: .title,
            start: 0,
            end: title.utf8.count,
            text: title,
            term: term,
            weight: 4.5
        )
        let finding = Finding(
            kind: .issue,
            subject: "disaster",
            score: score,
            threshold: 10,
            evidence: [evidence],
            rule: "r1"
        )
        return item(title, text: text, findings: [finding])
    }

    /// Several of them, nearest to the threshold first in the queue.
    static func tides(_ count: Int) -> [ProcessedItem] {
        (1...count).map { tide("Triều cường đợt \($0)", score: 10 + Double($0)) }
    }

    static func item(
        _ title: String,
        summary: String = "",
        text: String = "",
        url: String? = "https://vidu.example/bai",
        findings: [Finding]
    ) -> ProcessedItem {
        ProcessedItem(
            draft: ArticleDraft(
                guid: title + (url ?? ""),
                url: url.map { "\($0)/\(ContentHash.of(title))" },
                content: ArticleContent(title: title, summary: summary, text: text),
                published: Date(timeIntervalSince1970: 1_794_999_000),
                contentHash: ContentHash.of(title, summary, text)
            ),
            findings: findings,
            places: []
        )
    }

    /// An article in which every text is the given one, with a finding of each kind.
    static func everywhere(_ text: String, url: String? = nil, check: String = "https://kiemchung.example/7")
        -> ProcessedItem
    {
        func finding(_ kind: FindingKind, _ check: PublishedCheck? = nil) -> Finding {
            let whole = Evidence(field: .title, start: 0, end: text.utf8.count, text: text, term: text, weight: 4.5)
            return Finding(
                kind: kind,
                subject: kind == .issue ? "disaster" : "s",
                score: 12,
                threshold: 10,
                evidence: [whole],
                rule: text,
                note: text,
                check: check
            )
        }
        let published = PublishedCheck(claim: text, publisher: text, verdict: text, url: check, datePublished: text)
        let draft = ArticleDraft(
            guid: "g",
            url: url,
            content: ArticleContent(title: text, summary: text, text: text + "\n" + text),
            published: Date(timeIntervalSince1970: 1_794_999_000),
            contentHash: "h"
        )
        let findings = [finding(.issue), finding(.claim, published), finding(.figure)]
        return ProcessedItem(draft: draft, findings: findings, places: [text.isEmpty ? "Cần Thơ" : text])
    }
}
