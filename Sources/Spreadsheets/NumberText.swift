/// Numbers as texts, alike in every format.
enum NumberText {
    /// The shortest text that reads back as the number, whole numbers without a point.
    static func text(_ number: Double) -> String {
        if let whole = Int64(exactly: number), abs(number) < 1e15 { return String(whole) }
        return String(number)
    }

    /// The text of a number written in a workbook (`1E3` is 1000); `nil` if it is no number.
    static func normal(_ written: String) -> String? {
        guard let number = Double(written), number.isFinite else { return nil }
        return text(number)
    }
}
