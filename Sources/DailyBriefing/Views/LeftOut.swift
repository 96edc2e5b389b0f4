import PressModel

/// What is said where a list leaves lines out.
enum LeftOut {
    /// Nil where the list is whole.
    static func text(_ count: Int, _ format: DisplayFormat) -> String? {
        guard count > 0 else { return nil }
        let number = format.number(count)
        return Words(vi: "Còn \(number) dòng nữa không in ra.", en: "\(number) lines more are not printed.")[
            format.language
        ]
    }
}
