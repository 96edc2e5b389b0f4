import Foundation
import StoryGrouping

/// The labelled articles of `Fixtures`.
struct LabelledArticles {
    struct Line: Decodable {
        let id: String
        let source: String
        let published: Date
        let title: String
        let summary: String
        let text: String
        let story: String
        let reprintOf: String?

        var article: GroupingArticle {
            GroupingArticle(id: id, title: title, text: summary + "\n" + text, published: published, source: source)
        }
    }

    struct Pair: Decodable {
        let a: String
        let b: String
        let relation: String
        let reprint: Bool
        let sameStory: Bool
    }

    let lines: [Line]
    let pairs: [Pair]

    init() throws {
        lines = try Self.decode("articles.ndjson")
        pairs = try Self.decode("pairs.ndjson")
    }

    /// The stories, each in one of five parts.
    func part(of story: String) -> Int {
        let stories = Set(lines.map(\.story)).sorted()
        return (stories.firstIndex(of: story) ?? 0) % Self.parts
    }

    static let parts = 5

    private static func decode<Value: Decodable>(_ name: String) throws -> [Value] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(name)")
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        return try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")).map {
            try decoder.decode(Value.self, from: Data($0))
        }
    }
}

/// How well a grouping agrees with the labels.
struct GroupingQuality {
    private let labelled: LabelledArticles
    private let assignments: [String: StoryAssignment]

    init(_ labelled: LabelledArticles, _ settings: GroupingSettings) {
        self.labelled = labelled
        let grouped = StoryGrouper(settings: settings).group(labelled.lines.map(\.article))
        assignments = Dictionary(uniqueKeysWithValues: grouped.map { ($0.id, $0) })
    }

    /// Pairs found to be reprints, rightly or not, and missed.
    func reprints(where isCounted: (LabelledArticles.Pair) -> Bool) -> (found: Int, wrong: Int, missed: Int) {
        labelled.pairs.filter(isCounted).reduce(into: (0, 0, 0)) { count, pair in
            let isFound = text(pair.a) == text(pair.b)
            if isFound, pair.reprint { count.0 += 1 }
            if isFound, !pair.reprint { count.1 += 1 }
            if !isFound, pair.reprint { count.2 += 1 }
        }
    }

    /// Sums over articles of the share of its group that is of its story, and of its story that is in its group
    /// (Bagga, Baldwin 1998).
    func cubed(where isCounted: (LabelledArticles.Line) -> Bool) -> (precision: Double, recall: Double, count: Int) {
        let groups = Dictionary(grouping: labelled.lines) { story($0.id) }
        let stories = Dictionary(grouping: labelled.lines, by: \.story)
        return labelled.lines.filter(isCounted).reduce(into: (0, 0, 0)) { sum, line in
            let group = groups[story(line.id)] ?? []
            let both = Double(group.count { $0.story == line.story })
            sum.0 += both / Double(max(1, group.count))
            sum.1 += both / Double(max(1, stories[line.story]?.count ?? 0))
            sum.2 += 1
        }
    }

    /// Pairs of a relation, and how many of them are told apart or brought together rightly.
    func relation(_ name: String) -> (pairs: Int, reprintRight: Int, storyRight: Int) {
        let pairs = labelled.pairs.filter { $0.relation == name }
        return (
            pairs.count, pairs.count { (text($0.a) == text($0.b)) == $0.reprint },
            pairs.count { (story($0.a) == story($0.b)) == $0.sameStory }
        )
    }

    private func text(_ id: String) -> String? { assignments[id].map { $0.reprintOf ?? $0.id } }

    private func story(_ id: String) -> String? { assignments[id]?.story }
}
