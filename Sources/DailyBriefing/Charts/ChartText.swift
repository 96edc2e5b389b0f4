import PressModel

/// Numbers and texts as SVG takes them.
enum ChartText {
    /// A length with at most two decimals and no exponent, the same on every machine; nothing that is no number.
    static func length(_ value: Double) -> String {
        guard value.isFinite, abs(value) < 1e6 else { return "0" }
        let hundredths = Int((value * 100).rounded())
        let size = abs(hundredths)
        let fraction = size % 100
        let digits =
            fraction == 0
            ? "" : fraction % 10 == 0 ? ".\(fraction / 10)" : fraction < 10 ? ".0\(fraction)" : ".\(fraction)"
        return "\(hundredths < 0 ? "-" : "")\(size / 100)\(digits)"
    }

    /// An image whose title and description are read out in its place.
    static func image(width: Double, height: Double, title: String, description: String, _ body: String) -> String {
        let (wide, high) = (length(width), length(height))
        return
            "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"\(wide)\" height=\"\(high)\" "
            + "viewBox=\"0 0 \(wide) \(high)\" style=\"font-family:'Times New Roman','Liberation Serif',serif\"><title>\(HTMLEscaping.escapeVisible(title))</title><desc>\(HTMLEscaping.escapeVisible(description))</desc>"
            + body + "</svg>"
    }
}
