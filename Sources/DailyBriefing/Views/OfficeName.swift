import Foundation

/// The name of an office as it stands at the head of a document.
enum OfficeName {
    /// Words that belong together: a line ends before "THÀNH PHỐ", not within it.
    private static let pairs = [
        "ủy ban", "nhân dân", "hội đồng", "thành phố", "thị xã", "thị trấn", "đặc khu", "văn phòng", "trung tâm",
    ]

    /// The name with a no-break space (U+00A0) within such words.
    static func unbroken(_ name: String) -> String {
        pairs.reduce(name) { name, pair in
            guard let found = name.range(of: pair, options: .caseInsensitive) else { return name }
            return name.replacingCharacters(in: found, with: name[found].replacing(" ", with: "\u{A0}"))
        }
    }
}
