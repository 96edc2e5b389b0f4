import Foundation

/// How a phrase is spread over the articles with an issue and the others.
struct AssociationTable {
    let inside: Int
    let ofInside: Int
    let outside: Int
    let ofOutside: Int

    /// The log-likelihood ratio G² of the fourfold table.
    ///
    /// Dunning, “Accurate methods for the statistics of surprise and coincidence”, Computational Linguistics 19 (1993):
    /// right for rare phrases too, where chi-squared is not.
    var ratio: Double {
        let holding = Double(inside + outside)
        let all = Double(ofInside + ofOutside)
        let cells: [(Int, Double, Int)] = [
            (inside, holding, ofInside), (outside, holding, ofOutside), (ofInside - inside, all - holding, ofInside),
            (ofOutside - outside, all - holding, ofOutside),
        ]
        return cells.reduce(0) { sum, cell in
            guard cell.0 > 0 else { return sum }
            return sum + 2 * Double(cell.0) * log(Double(cell.0) * all / (cell.1 * Double(cell.2)))
        }
    }

    /// Whether it stands more often inside, and that by chance in less than one of a thousand phrases (χ², one degree).
    var isLikely: Bool { inside * ofOutside > outside * ofInside && ratio > 10.83 }

    /// The logarithm of how many times as often it stands inside, never infinite.
    var logOdds: Double {
        log((Double(inside) + 0.5) / (Double(ofInside) + 1) * (Double(ofOutside) + 1) / (Double(outside) + 0.5))
    }
}
