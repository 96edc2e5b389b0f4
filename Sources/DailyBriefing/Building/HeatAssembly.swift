import PressModel

/// The table of issues by places.
struct HeatAssembly {
    private let input: BriefingInput

    init(_ input: BriefingInput) { self.input = input }

    /// Issues by the articles of the period that are on them, places with the office's own first.
    func table() -> HeatTable {
        let cells = Dictionary(
            input.placeCounts.map { (Cell(issue: $0.issue, place: $0.place), $0.articles) },
            uniquingKeysWith: +
        )
        let issues = issues()
        let places = Array(places().prefix(BriefingLimits.heat))
        return HeatTable(
            issues: issues,
            places: places,
            counts: issues.map { issue in places.map { cells[Cell(issue: issue, place: $0)] ?? 0 } }
        )
    }

    private struct Cell: Hashable {
        let issue, place: String
    }

    private func issues() -> [String] {
        let placed = Set(input.placeCounts.map(\.issue))
        let reported = input.issueCounts.filter { $0.day >= input.period.first && $0.day <= input.day }
        return Array(
            Self.ranked(reported.map { ($0.issue, $0.articles) }).filter(placed.contains).prefix(BriefingLimits.heat)
        )
    }

    private func places() -> [String] {
        let ranked = Self.ranked(input.placeCounts.map { ($0.place, $0.articles) })
        return ranked.filter(input.office.scope.contains) + ranked.filter { !input.office.scope.contains($0) }
    }

    private static func ranked(_ counts: [(String, Int)]) -> [String] {
        Dictionary(counts, uniquingKeysWith: +).sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }
}
