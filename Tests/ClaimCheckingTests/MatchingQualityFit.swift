import Foundation

/// Logistic regression with a ridge, by Newton's method.
struct RidgeLogistic {
    /// Rows of features, the first of them 1, and the class of each row.
    var rows: [[Double]] = []
    var classes: [Int] = []

    /// Fits the probability of class 1.
    func binary(ridge: Double) -> [Double] { multinomial(classes: 2, ridge: ridge)[1] }

    /// Fits the weights of each class; those of class 0 are nothing when there are two classes.
    ///
    /// - Returns: Weights on the features as given; the ridge is laid on standardised features, not on the bias.
    func multinomial(classes count: Int, ridge: Double) -> [[Double]] {
        let width = rows.first?.count ?? 0
        let (means, scales) = standard(width)
        let scaled = rows.map { row in
            row.indices.map { $0 == 0 ? 1 : (row[$0] - means[$0]) / scales[$0] }
        }
        let free = count == 2 ? 1 : count
        var weights = [[Double]](repeating: [Double](repeating: 0, count: width), count: free)
        for _ in 0..<(free == 1 ? 12 : 40) {
            for one in 0..<free { step(&weights, one, scaled, ridge) }
        }
        let plain = weights.map { Self.unscaled($0, means, scales) }
        return free == 1 ? [[Double](repeating: 0, count: width)] + plain : plain
    }

    /// One Newton step on the weights of one class, the others staying.
    private func step(_ weights: inout [[Double]], _ one: Int, _ rows: [[Double]], _ ridge: Double) {
        let width = weights[one].count
        var gradient = weights[one].indices.map { $0 == 0 ? 0 : -ridge * weights[one][$0] }
        var curvature = (0..<width).map { row in (0..<width).map { row == $0 ? (row == 0 ? 1e-6 : ridge) : 0 } }
        for (row, label) in zip(rows, classes) {
            let probability = Self.probability(row, weights, one)
            let isOne = weights.count == 1 ? label == 1 : label == one
            let residual = (isOne ? 1 : 0) - probability
            let spread = max(probability * (1 - probability), 1e-9)
            for left in 0..<width where row[left] != 0 {
                gradient[left] += residual * row[left]
                let factor = spread * row[left]
                for right in 0...left { curvature[left][right] += factor * row[right] }
            }
        }
        for left in 0..<width { for right in 0..<left { curvature[right][left] = curvature[left][right] } }
        let change = Self.solve(curvature, gradient)
        for index in 0..<width { weights[one][index] += max(-4, min(4, change[index])) }
    }

    private static func probability(_ row: [Double], _ weights: [[Double]], _ one: Int) -> Double {
        let sums = weights.map { zip($0, row).reduce(0) { $0 + $1.0 * $1.1 } }
        if sums.count == 1 { return 1 / (1 + exp(-sums[0])) }
        let top = sums.max() ?? 0
        return exp(sums[one] - top) / sums.reduce(0) { $0 + exp($1 - top) }
    }

    private func standard(_ width: Int) -> ([Double], [Double]) {
        let count = Double(max(1, rows.count))
        let means = (0..<width).map { column in rows.reduce(0) { $0 + $1[column] } / count }
        let scales = (0..<width).map { column -> Double in
            let spread = rows.reduce(0) { $0 + pow($1[column] - means[column], 2) } / count
            return max(spread.squareRoot(), 1e-6)
        }
        return (means, scales)
    }

    private static func unscaled(_ weights: [Double], _ means: [Double], _ scales: [Double]) -> [Double] {
        var plain = weights.indices.map { $0 == 0 ? weights[0] : weights[$0] / scales[$0] }
        for index in weights.indices.dropFirst() { plain[0] -= plain[index] * means[index] }
        return plain
    }

    /// Gauss's elimination with pivots.
    private static func solve(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
        var rows = zip(matrix, right).map { $0 + [$1] }
        let count = right.count
        for column in 0..<count {
            let pivot = (column..<count).max { abs(rows[$0][column]) < abs(rows[$1][column]) } ?? column
            rows.swapAt(column, pivot)
            guard abs(rows[column][column]) > 1e-12 else { continue }
            for row in 0..<count where row != column {
                let factor = rows[row][column] / rows[column][column]
                if factor == 0 { continue }
                for index in column...count { rows[row][index] -= factor * rows[column][index] }
            }
        }
        return (0..<count).map { abs(rows[$0][$0]) > 1e-12 ? rows[$0][count] / rows[$0][$0] : 0 }
    }
}
