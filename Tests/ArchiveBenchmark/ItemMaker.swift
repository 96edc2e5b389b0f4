import ArticleStorage
import Foundation
import PressModel
import VietnameseText

/// Items with findings and places as rounds make them.
struct ItemMaker {
    static let issues = [
        "administration", "agriculture", "corruption", "culture", "disaster", "economy", "education", "environment",
        "health", "labour", "land", "safety", "traffic", "transport", "urban",
    ]
    private static let provinces = [
        "Cần Thơ", "An Giang", "Đồng Tháp", "Vĩnh Long", "Cà Mau", "Hà Nội", "Thành phố Hồ Chí Minh", "Đà Nẵng", "Huế",
        "Hải Phòng", "Quảng Ninh", "Nghệ An", "Thanh Hóa", "Hà Tĩnh", "Quảng Trị", "Gia Lai", "Đắk Lắk", "Khánh Hòa",
        "Lâm Đồng", "Đồng Nai", "Tây Ninh", "Bắc Ninh", "Hưng Yên", "Ninh Bình", "Phú Thọ", "Thái Nguyên", "Lào Cai",
        "Tuyên Quang", "Lạng Sơn", "Cao Bằng", "Điện Biên", "Lai Châu", "Sơn La", "Quảng Ngãi",
    ]

    var mixer: PressMixer

    mutating func item(_ number: Int, _ moment: Date) -> ProcessedItem {
        let content = mixer.next()
        let address =
            "https://bao-\(number % ArchiveBuilder.sources).example/thoi-su/\(slug(content.title))-\(20_000_000 + number).html"
        let draft = ArticleDraft(
            guid: nil,
            url: address,
            content: content,
            language: "vi",
            published: moment.addingTimeInterval(-Double(mixer.number(20_000))),
            contentHash: ContentHash.of(content.title, content.summary, content.text)
        )
        let findings = number % 5 < 2 ? [finding(content)] : []
        return ProcessedItem(draft: draft, findings: findings, places: places())
    }

    /// The squared random number makes the first names much more frequent than the last.
    private mutating func places() -> [String] {
        let share = Double(mixer.number(1_000)) / 1_000
        let commune = Double(mixer.number(1_000)) / 1_000
        return [
            Self.provinces[Int(share * share * Double(Self.provinces.count))],
            "Phường số \(Int(commune * commune * 600))",
        ]
    }

    private mutating func finding(_ content: ArticleContent) -> Finding {
        let words = content.text.split(separator: " ")
        let evidence = (0..<(6 + mixer.number(7))).compactMap { _ -> Evidence? in
            guard words.count > 4 else { return nil }
            let start = mixer.number(words.count - 3)
            let passage = content.text[words[start].startIndex..<words[start + 2].endIndex]
            let offset = content.text.utf8.distance(from: content.text.startIndex, to: passage.startIndex)
            return Evidence(
                field: .text,
                start: offset,
                end: offset + passage.utf8.count,
                text: String(passage),
                term: passage.lowercased(),
                weight: Double(1 + mixer.number(5))
            )
        }
        return Finding(
            kind: .issue,
            subject: Self.issues[mixer.number(Self.issues.count)],
            score: 10 + Double(mixer.number(120)) / 10,
            threshold: 10,
            evidence: evidence,
            rule: "9f86d081884c7d65"
        )
    }

    private func slug(_ title: String) -> String {
        SearchForm.searchForm(title).split(separator: " ").joined(separator: "-")
    }
}
