extension MatchWeights {
    /// Fitted by ridge regression to 220 labelled items, 60 texts of criticism and 60 claims, with and without 4,000 press
    /// titles that distract.
    ///
    /// Each item gives its 100 nearest claims as examples; ridge 5 for the score and 7 for the relation, on standardised
    /// features; the bias of the score is for a stream in which 28 items in a hundred are about a claim. `MatchingQualityRun`
    /// in the tests fits them anew, judges them by five-fold cross-validation in which a claim, those near it and their
    /// items stay together, and says when these numbers are no longer what it fits.
    package static let fitted = MatchWeights(
        score: [
            -19.232,  // bias
            11.808,  // coverage of the best window
            -1.739,  // the same by equal words alone
            2.915,  // coverage of the item
            3.462,  // coverage of title and summary
            4.412,  // coverage of the item, rare words counting more
            12.422,  // neighbours met in order
            2.461,  // weight met (log)
            5.362,  // share of the window that meets the claim
            -3.421,  // names missing
            3.380,  // names met
            1.919,  // quantities that agree (log)
            -1.430,  // quantities that differ (log)
            -0.982,  // words of the claim (log)
            -14.530,  // coverage times neighbours
            -0.052,  // other numbers in the window (log)
            -1.304,  // other quantities in the item (log)
            -0.791,  // other names in the window (log)
            0.769,  // refutation near the claim (log)
            -1.200,  // negation near the claim (log)
            -0.102,  // warning near the claim (log)
            0.318,  // verification near the claim (log)
            -0.072,  // authority near the claim (log)
            0.471,  // statement near the claim (log)
            0.516,  // hearsay near the claim (log)
            1.539,  // discussion near the claim (log)
            -0.158,  // testimony near the claim (log)
            -1.393,  // routine near the claim (log)
            -1.900,  // complaint near the claim (log)
            1.260,  // response near the claim (log)
        ],
        relations: [
            // .repeats
            [
                2.561,  // bias
                -1.794,  // refutation in title and summary (log)
                -1.185,  // negation in title and summary (log)
                -1.297,  // warning in title and summary (log)
                -0.779,  // verification in title and summary (log)
                -0.768,  // authority in title and summary (log)
                -0.664,  // statement in title and summary (log)
                -0.557,  // hearsay in title and summary (log)
                -1.354,  // discussion in title and summary (log)
                -0.245,  // testimony in title and summary (log)
                1.456,  // routine in title and summary (log)
                1.120,  // complaint in title and summary (log)
                1.196,  // response in title and summary (log)
                -1.359,  // refutation there and around the claim (log)
                -0.284,  // negation there and around the claim (log)
                0.071,  // warning there and around the claim (log)
                -0.514,  // verification there and around the claim (log)
                -0.889,  // authority there and around the claim (log)
                0.023,  // statement there and around the claim (log)
                -0.360,  // hearsay there and around the claim (log)
                -1.154,  // discussion there and around the claim (log)
                0.835,  // testimony there and around the claim (log)
                -0.176,  // routine there and around the claim (log)
                -0.184,  // complaint there and around the claim (log)
                0.730,  // response there and around the claim (log)
            ],
            // .reportsCheck
            [
                -1.687,  // bias
                2.220,  // refutation in title and summary (log)
                1.388,  // negation in title and summary (log)
                1.535,  // warning in title and summary (log)
                0.838,  // verification in title and summary (log)
                0.564,  // authority in title and summary (log)
                1.070,  // statement in title and summary (log)
                -0.312,  // hearsay in title and summary (log)
                -0.397,  // discussion in title and summary (log)
                -0.838,  // testimony in title and summary (log)
                -0.726,  // routine in title and summary (log)
                -0.470,  // complaint in title and summary (log)
                -0.806,  // response in title and summary (log)
                1.806,  // refutation there and around the claim (log)
                0.828,  // negation there and around the claim (log)
                0.667,  // warning there and around the claim (log)
                0.628,  // verification there and around the claim (log)
                0.989,  // authority there and around the claim (log)
                0.917,  // statement there and around the claim (log)
                0.536,  // hearsay there and around the claim (log)
                -0.706,  // discussion there and around the claim (log)
                -0.564,  // testimony there and around the claim (log)
                0.024,  // routine there and around the claim (log)
                1.232,  // complaint there and around the claim (log)
                0.132,  // response there and around the claim (log)
            ],
            // .mentions
            [
                -0.916,  // bias
                -0.425,  // refutation in title and summary (log)
                -0.203,  // negation in title and summary (log)
                -0.238,  // warning in title and summary (log)
                -0.060,  // verification in title and summary (log)
                0.204,  // authority in title and summary (log)
                -0.407,  // statement in title and summary (log)
                0.870,  // hearsay in title and summary (log)
                1.751,  // discussion in title and summary (log)
                1.083,  // testimony in title and summary (log)
                -0.730,  // routine in title and summary (log)
                -0.651,  // complaint in title and summary (log)
                -0.390,  // response in title and summary (log)
                -0.447,  // refutation there and around the claim (log)
                -0.544,  // negation there and around the claim (log)
                -0.739,  // warning there and around the claim (log)
                -0.114,  // verification there and around the claim (log)
                -0.100,  // authority there and around the claim (log)
                -0.940,  // statement there and around the claim (log)
                -0.175,  // hearsay there and around the claim (log)
                1.860,  // discussion there and around the claim (log)
                -0.271,  // testimony there and around the claim (log)
                0.152,  // routine there and around the claim (log)
                -1.048,  // complaint there and around the claim (log)
                -0.862,  // response there and around the claim (log)
            ],
        ]
    )
}
