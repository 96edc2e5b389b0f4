import Foundation

/// Writes what follows the way the figure beside it is written.
struct FigureWriting {
    let quantity: Quantity
    let text: FigureText
    let isInPoints: Bool

    /// A value in the unit of the quantity, with its decimals, or with more where those do not tell the two apart.
    func write(_ value: Double) -> String {
        let scaled = value / quantity.scale
        if scaled >= 1_000, quantity.scale == 1e6 {
            return WrittenNumber.write(value / 1e9, decimals: max(1, quantity.decimals)) + " tỷ"
        }
        let stated = WrittenNumber.write(quantity.value / quantity.scale, decimals: quantity.decimals)
        let isWhole = abs(scaled - scaled.rounded()) < 0.05
        var decimals = quantity.kind == .times && !isWhole ? max(1, quantity.decimals) : quantity.decimals
        while decimals < 4, differs(scaled, from: stated, decimals) { decimals += 1 }
        let isMultiple = quantity.kind == .times && text.tokens[quantity.figure.lowerBound].word == "gấp"
        return (isMultiple ? "gấp " : "") + WrittenNumber.write(scaled, decimals: decimals) + unit
    }

    /// Whether so few decimals would make the value look like the one stated, or like nothing.
    private func differs(_ value: Double, from stated: String, _ decimals: Int) -> Bool {
        let written = WrittenNumber.write(value, decimals: decimals)
        let shown = WrittenNumber(written)?.value ?? 0
        return (written == stated && !isInPoints) || abs(shown - value) > 0.02 * abs(value)
    }

    private var unit: String {
        if isInPoints { return " điểm phần trăm" }
        return switch quantity.kind {
        case .percent, .fraction: "%"
        case .points: " điểm phần trăm"
        case .times: " lần"
        case .amount, .opaque: quantity.scaleWords.isEmpty ? "" : " " + quantity.scaleWords
        }
    }
}
