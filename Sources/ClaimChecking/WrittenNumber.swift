import Foundation

/// A number as Vietnamese writes it: points between thousands, a comma before decimals.
struct WrittenNumber {
    let value: Double
    /// Digits after the comma.
    let decimals: Int

    /// Reads `1.573`, `407`, `88,1`; nil for what may be read in two ways, such as `1.57` or `1,573`.
    init?(_ text: String) {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count <= 2, let whole = Self.whole(parts[0]) else { return nil }
        guard parts.count == 2 else {
            (value, decimals) = (whole, 0)
            return
        }
        let fraction = parts[1]
        let mayBeThousands = fraction.count == 3 && whole > 0
        guard (1...4).contains(fraction.count), !mayBeThousands, Self.isDigits(fraction), let tail = Double(fraction)
        else { return nil }
        decimals = fraction.count
        value = whole + tail / pow(10, Double(fraction.count))
    }

    /// Half a unit of the last decimal written; nothing for a count.
    var rounding: Double { decimals == 0 ? 0 : 0.5 * unit }

    /// A unit of the last digit written.
    var unit: Double { pow(10, -Double(decimals)) }

    /// Writes a number with so many decimals, a comma before them.
    static func write(_ value: Double, decimals: Int) -> String {
        String(format: "%.\(decimals)f", value).replacingOccurrences(of: ".", with: ",")
    }

    private static func whole(_ text: Substring) -> Double? {
        let groups = text.split(separator: ".", omittingEmptySubsequences: false)
        guard groups.allSatisfy(isDigits), text.count <= 15 else { return nil }
        guard groups.count > 1 else { return Double(text) }
        guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
        return Double(groups.joined())
    }

    private static func isDigits(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
    }
}
