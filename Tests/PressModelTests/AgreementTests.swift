import PressModel
import Testing

/// Measures of what people decided, against published numbers.
@Suite struct AgreementTests {
    private func pairs(_ table: [(Verdict, Verdict, Int)]) -> [ReadingPair] {
        table.flatMap { first, second, count in
            (0..<count).map { _ in ReadingPair(first: first, firstIssue: nil, second: second, secondIssue: nil) }
        }
    }

    /// 50 proposals, two readers: 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no.
    ///
    /// Observed 0.7, by chance 0.5.
    @Test func givesTheKappaOfAWorkedTable() throws {
        let readings = pairs([
            (.confirmed, .confirmed, 20), (.confirmed, .wrong, 5), (.wrong, .confirmed, 10), (.wrong, .wrong, 15),
        ])
        let kappa = CohenKappa(readings)
        #expect(kappa.count == 50)
        #expect(abs(try #require(kappa.agreement) - 0.7) < 1e-12)
        #expect(abs(try #require(kappa.kappa) - 0.4) < 1e-12)
    }

    /// The same agreement of 60 in 100 says more where chance gives less: 0.1304 and 0.2593.
    @Test(arguments: [(45, 15, 25, 15, 0.1304), (25, 35, 5, 35, 0.2593)])
    func tellsAgreementFromChance(both: Int, first: Int, second: Int, none: Int, expected: Double) throws {
        let readings = pairs([
            (.confirmed, .confirmed, both), (.confirmed, .wrong, first), (.wrong, .confirmed, second),
            (.wrong, .wrong, none),
        ])
        #expect(abs(try #require(CohenKappa(readings).kappa) - expected) < 0.00005)
    }

    @Test func isOneForFullAgreementAndNegativeBelowChance() throws {
        #expect(CohenKappa(pairs([(.confirmed, .confirmed, 3), (.wrong, .wrong, 2)])).kappa == 1)
        #expect(CohenKappa(pairs([(.confirmed, .wrong, 3), (.wrong, .confirmed, 3)])).kappa == -1)
        #expect(CohenKappa(pairs([(.confirmed, .wrong, 3)])).kappa == 0)
    }

    @Test func isUndefinedWhereChanceExplainsAll() {
        #expect(CohenKappa([]).agreement == nil && CohenKappa([]).kappa == nil)
        let same = CohenKappa(pairs([(.confirmed, .confirmed, 4)]))
        #expect(same.agreement == 1 && same.kappa == nil)
    }

    @Test func countsCorrectionsToDifferentIssuesAsDisagreement() {
        let readings = ["land", "urban"].map {
            ReadingPair(first: .corrected, firstIssue: "land", second: .corrected, secondIssue: $0)
        }
        #expect(CohenKappa(readings).agreement == 0.5)
    }

    /// Newcombe (Statistics in Medicine 17, 1998), table I, method 3: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
    @Test(arguments: [
        (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611), (1, 29, 0.0061, 0.1718),
        (8, 10, 0.4902, 0.9433), (20, 20, 0.8389, 1),
    ])
    func givesTheIntervalsOfPublishedTables(successes: Int, trials: Int, lower: Double, upper: Double) throws {
        let interval = try #require(WilsonInterval(successes: successes, trials: trials))
        #expect(abs(interval.lower - lower) < 0.00005)
        #expect(abs(interval.upper - upper) < 0.00005)
    }

    @Test(arguments: [(0, 0), (1, 0), (3, 2), (-1, 2)]) func givesNoIntervalForNoCounts(successes: Int, trials: Int) {
        #expect(WilsonInterval(successes: successes, trials: trials) == nil)
    }
}
