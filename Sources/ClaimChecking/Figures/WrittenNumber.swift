import Foundation

/// A number in digits as Vietnamese writes it: points between thousands, a comma before decimals.
struct WrittenNumber: Equatable {
    let value: Double
    /// Digits after the comma.
    let decimals: Int
    /// Whether it may as well be thousands as the English write them: `1,165`.
    var isAmbiguous = false

    /// Digits of the longest number that is read; beyond, a `Double` is no longer exact.
    private static let mostDigits = 15

    /// Reads `1.573`, `407`, `88,1` and, since many write so, `99.49`; nil for anything else, such as `1,573.5`.
    init?(_ text: String) {
        let utf8 = text.utf8
        guard utf8.count <= Self.mostDigits + 5, utf8.allSatisfy({ (48...57).contains($0) || $0 == 44 || $0 == 46 })
        else { return nil }
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count <= 2, let (whole, fraction) = Self.whole(parts[0]) else { return nil }
        if parts.count == 1 {
            (value, decimals) = (whole, fraction)
            return
        }
        let tail = parts[1]
        guard fraction == 0, (1...4).contains(tail.utf8.count), let digits = Double(tail), !tail.contains(".")
        else { return nil }
        decimals = tail.utf8.count
        value = whole + digits / pow(10, Double(decimals))
        isAmbiguous = decimals == 3 && whole > 0 && whole < 1_000
    }

    /// The number before a comma, or one whose only point stands before one or two decimals.
    private static func whole(_ text: Substring) -> (Double, decimals: Int)? {
        let groups = text.split(separator: ".", omittingEmptySubsequences: false)
        guard !groups.contains(where: \.isEmpty), text.utf8.count <= mostDigits else { return nil }
        guard groups.count > 1 else { return Double(text).map { ($0, 0) } }
        if groups.count == 2, groups[1].utf8.count <= 2, groups[0].utf8.count <= 3 {
            return Double(text).map { ($0, groups[1].utf8.count) }
        }
        guard (1...3).contains(groups[0].utf8.count), groups.dropFirst().allSatisfy({ $0.utf8.count == 3 })
        else { return nil }
        return Double(groups.joined()).map { ($0, 0) }
    }

    /// A unit of the last digit written.
    var step: Double { pow(10, -Double(decimals)) }

    /// Writes a number with so many decimals, points between its thousands and a comma before its decimals.
    static func write(_ value: Double, decimals: Int) -> String {
        guard value.isFinite, abs(value) < 1e15 else { return "–" }
        let plain = String(format: "%.\(decimals)f", abs(value)).split(separator: ".")
        var grouped = ""
        for (place, digit) in plain[0].enumerated() {
            if place > 0, (plain[0].count - place).isMultiple(of: 3) { grouped.append(".") }
            grouped.append(digit)
        }
        let sign = value < 0 ? "-" : ""
        return sign + grouped + (plain.count > 1 ? "," + plain[1] : "")
    }
}
