extension MatchWeights {
    /// Fitted by ridge regression to 220 labelled items and 60 claims, with and without 4,000 press titles that distract.
    ///
    /// Each item gives its 100 nearest claims as examples; ridge 10 for the score and 7 for the relation, on standardised
    /// features; the bias of the score is for a stream in which one item in three is about a claim. `MatchingQualityRun`
    /// in the tests fits them anew, judges them by five-fold cross-validation in which a claim, those near it and their
    /// items stay together, and says when these numbers are no longer what it fits.
    package static let fitted = MatchWeights(
        score: [
            -18.638,  // bias
            10.000,  // coverage of the best window
            0.018,  // the same by equal words alone
            3.295,  // coverage of the item
            4.742,  // coverage of title and summary
            2.962,  // coverage of the item, rare words counting more
            7.937,  // neighbours met in order
            1.749,  // weight met (log)
            4.103,  // share of the window that meets the claim
            -3.334,  // names missing
            7.425,  // names met
            1.639,  // quantities that agree (log)
            -1.320,  // quantities that differ (log)
            -0.126,  // words of the claim (log)
            -1.747,  // coverage times neighbours
            -0.426,  // other numbers in the window (log)
            -1.220,  // other quantities in the item (log)
            -0.991,  // other names in the window (log)
            0.525,  // refutation near the claim (log)
            -0.588,  // negation near the claim (log)
            -0.089,  // warning near the claim (log)
            0.121,  // verification near the claim (log)
            -0.111,  // authority near the claim (log)
            0.273,  // statement near the claim (log)
            -0.187,  // hearsay near the claim (log)
            1.363,  // discussion near the claim (log)
            -0.090,  // testimony near the claim (log)
            -1.549,  // routine near the claim (log)
            1.191,  // response near the claim (log)
        ],
        relations: [
            // .repeats
            [
                2.557,  // bias
                -1.723,  // refutation in title and summary (log)
                -1.298,  // negation in title and summary (log)
                -1.443,  // warning in title and summary (log)
                -0.721,  // verification in title and summary (log)
                -0.676,  // authority in title and summary (log)
                -0.580,  // statement in title and summary (log)
                -0.630,  // hearsay in title and summary (log)
                -1.396,  // discussion in title and summary (log)
                -0.222,  // testimony in title and summary (log)
                1.527,  // routine in title and summary (log)
                1.210,  // response in title and summary (log)
                -1.337,  // refutation there and around the claim (log)
                -0.256,  // negation there and around the claim (log)
                0.143,  // warning there and around the claim (log)
                -0.591,  // verification there and around the claim (log)
                -0.965,  // authority there and around the claim (log)
                0.035,  // statement there and around the claim (log)
                -0.279,  // hearsay there and around the claim (log)
                -1.136,  // discussion there and around the claim (log)
                0.777,  // testimony there and around the claim (log)
                -0.176,  // routine there and around the claim (log)
                0.825,  // response there and around the claim (log)
            ],
            // .reportsCheck
            [
                -1.515,  // bias
                2.052,  // refutation in title and summary (log)
                1.516,  // negation in title and summary (log)
                1.719,  // warning in title and summary (log)
                0.763,  // verification in title and summary (log)
                0.409,  // authority in title and summary (log)
                0.912,  // statement in title and summary (log)
                -0.160,  // hearsay in title and summary (log)
                -0.323,  // discussion in title and summary (log)
                -0.925,  // testimony in title and summary (log)
                -0.892,  // routine in title and summary (log)
                -0.917,  // response in title and summary (log)
                1.877,  // refutation there and around the claim (log)
                0.836,  // negation there and around the claim (log)
                0.593,  // warning there and around the claim (log)
                0.739,  // verification there and around the claim (log)
                1.050,  // authority there and around the claim (log)
                0.858,  // statement there and around the claim (log)
                0.481,  // hearsay there and around the claim (log)
                -0.781,  // discussion there and around the claim (log)
                -0.531,  // testimony there and around the claim (log)
                0.031,  // routine there and around the claim (log)
                0.214,  // response there and around the claim (log)
            ],
            // .mentions
            [
                -1.040,  // bias
                -0.329,  // refutation in title and summary (log)
                -0.218,  // negation in title and summary (log)
                -0.276,  // warning in title and summary (log)
                -0.043,  // verification in title and summary (log)
                0.267,  // authority in title and summary (log)
                -0.332,  // statement in title and summary (log)
                0.790,  // hearsay in title and summary (log)
                1.719,  // discussion in title and summary (log)
                1.148,  // testimony in title and summary (log)
                -0.635,  // routine in title and summary (log)
                -0.292,  // response in title and summary (log)
                -0.541,  // refutation there and around the claim (log)
                -0.581,  // negation there and around the claim (log)
                -0.736,  // warning there and around the claim (log)
                -0.148,  // verification there and around the claim (log)
                -0.085,  // authority there and around the claim (log)
                -0.893,  // statement there and around the claim (log)
                -0.202,  // hearsay there and around the claim (log)
                1.917,  // discussion there and around the claim (log)
                -0.246,  // testimony there and around the claim (log)
                0.144,  // routine there and around the claim (log)
                -1.039,  // response there and around the claim (log)
            ],
        ]
    )
}
