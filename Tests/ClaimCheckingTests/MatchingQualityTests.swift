import ClaimChecking
import Foundation
import Testing

/// The measures of claims-dev's README by cross-validation; run with `--filter MatchingQuality` to see the table.
struct MatchingQualityTests {
    private static let set = try? MatchingQualitySet()

    @Test(.enabled(if: set != nil, "skipped: ../shared/data/claims-dev is not there"))
    func theTargetsHoldOnPartsThatTheWeightsWereNotFittedTo() async throws {
        let set = try #require(Self.set)
        let (measured, baselines, fitted) = await Self.besideTheTests {
            let run = MatchingQualityRun(set)
            return (run.crossValidated(), run.baselines(), run.weights(without: nil))
        }
        for (setting, table) in zip(["a", "b"], measured) { print(table.items.rows("(\(setting)) fitted")) }
        for (setting, table) in zip(["a", "b"], baselines) { print(table.rows("(\(setting)) plain BM25")) }
        let (alone, distracted) = (measured[0].items, measured[1].items)
        #expect(alone.recallAtOne >= 0.98 && alone.recallAtOne > baselines[0].recallAtOne)
        #expect(distracted.recallAtOne >= 0.98 && distracted.recallAtOne > baselines[1].recallAtOne)
        #expect(distracted.recallAtFive >= 0.98)
        for table in [alone, distracted] {
            #expect(table.repeatsPrecision >= 0.93)
            #expect(table.repeatsRecall >= 0.85)
            #expect(table.falseAlarms <= 0.02)
            #expect(table.relationAccuracy >= 0.95)
        }
        #expect(measured[0].criticism.predictions.allSatisfy { $0.repeated.isEmpty })
        #expect(measured[1].criticism.predictions.count { !$0.repeated.isEmpty } <= 1)
        Self.expectCommitted(fitted)
    }

    /// Works on a thread of its own: minutes of arithmetic on those of the tests would starve the servers of other tests.
    private static func besideTheTests<Result: Sendable>(_ body: @escaping @Sendable () -> Result) async -> Result {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread { continuation.resume(returning: body()) }
        }
    }

    /// The committed weights are those that the program of the tests fits, to three digits.
    private static func expectCommitted(_ fitted: MatchWeights) {
        let (new, committed) = (
            [fitted.score] + fitted.relations, [MatchWeights.fitted.score] + MatchWeights.fitted.relations
        )
        let isSame = zip(new, committed).allSatisfy {
            $0.count == $1.count && zip($0, $1).allSatisfy { abs($0 - $1) < 0.01 }
        }
        #expect(isSame, "FittedWeights.swift is no longer what is fitted; RECORD_WEIGHTS=1 prints the new weights")
        guard ProcessInfo.processInfo.environment["RECORD_WEIGHTS"] != nil else { return }
        print(table("score", [fitted.score], MatchFeatures.names))
        print(table("relations", fitted.relations, Stances.names))
    }

    private static func table(_ name: String, _ rows: [[Double]], _ names: [String]) -> String {
        let lines = rows.map { row in
            zip(row, names).map { String(format: "%.3f,  // %@", $0, $1) }.joined(separator: "\n")
        }
        return name + ": [\n" + lines.joined(separator: "\n],\n[\n") + "\n]"
    }
}
