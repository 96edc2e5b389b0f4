import StoryGrouping
import Testing

/// The labelled articles hold the grouping to what it is worth: floors may rise, never fall.
struct QualityTests {
    private let labelled: LabelledArticles

    init() throws { labelled = try LabelledArticles() }

    @Test func thresholdsChosenOnFourFifthsOfTheStoriesHoldOnTheRest() {
        let tried = [0.3, 0.4].flatMap { overlap in
            [0.14, 0.17, 0.20].map { nearness in
                var settings = GroupingSettings()
                settings.reprintOverlap = overlap
                settings.storyNearness = nearness
                return GroupingQuality(labelled, settings)
            }
        }
        var reprints = (found: 0, wrong: 0, missed: 0)
        var cubed = (precision: 0.0, recall: 0.0, count: 0)
        for part in 0..<LabelledArticles.parts {
            guard let chosen = tried.max(by: { score($0, outside: part) < score($1, outside: part) }) else { continue }
            let pairs = chosen.reprints { partOf($0.a) == part }
            reprints = (reprints.found + pairs.found, reprints.wrong + pairs.wrong, reprints.missed + pairs.missed)
            let sums = chosen.cubed { labelled.part(of: $0.story) == part }
            cubed = (cubed.precision + sums.precision, cubed.recall + sums.recall, cubed.count + sums.count)
        }
        print("Grouping, five folds by story: reprints F1 \(f1(reprints)), stories B-cubed F1 \(f1(cubed))")
        #expect(f1(reprints) >= 0.95, "\(reprints)")
        #expect(f1(cubed) >= 0.90, "\(cubed)")
    }

    @Test func shippedSettingsKeepTheirFloors() {
        let quality = GroupingQuality(labelled, GroupingSettings())
        #expect(f1(quality.reprints { _ in true }) >= 0.97)
        #expect(f1(quality.cubed { _ in true }) >= 0.93)
    }

    @Test(arguments: [
        ("reprint", 55, 0.95, 1), ("same-event", 72, 1, 0.88), ("follow-up", 65, 1, 0.8), ("elsewhere", 52, 1, 1),
        ("column", 21, 1, 1), ("unrelated", 35, 1, 1),
    ])
    func everyRelationIsTold(_ relation: (name: String, pairs: Int, reprint: Double, story: Double)) {
        let found = GroupingQuality(labelled, GroupingSettings()).relation(relation.name)
        #expect(found.pairs == relation.pairs)
        #expect(Double(found.reprintRight) >= relation.reprint * Double(found.pairs), "\(found)")
        #expect(Double(found.storyRight) >= relation.story * Double(found.pairs), "\(found)")
    }

    private func score(_ quality: GroupingQuality, outside part: Int) -> Double {
        f1(quality.reprints { partOf($0.a) != part }) + f1(quality.cubed { labelled.part(of: $0.story) != part })
    }

    /// Pairs of two stories count with the first.
    private func partOf(_ id: String) -> Int {
        labelled.lines.first { $0.id == id }.map { labelled.part(of: $0.story) } ?? 0
    }

    private func f1(_ count: (found: Int, wrong: Int, missed: Int)) -> Double {
        Double(2 * count.found) / Double(max(1, 2 * count.found + count.wrong + count.missed))
    }

    private func f1(_ sums: (precision: Double, recall: Double, count: Int)) -> Double {
        2 * sums.precision * sums.recall / max(1e-9, (sums.precision + sums.recall) * Double(sums.count))
    }
}
