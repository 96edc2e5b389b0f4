import DailyBriefing
import Foundation
import PressModel

/// Where a briefing's files lie, relative to the workspace.
struct BriefingFolder {
    static let root = "Briefings"
    /// Begins the name of a folder of a report that was narrowed to some places.
    static let scopePrefix = "pham-vi-"
    private static let longest = 100

    private let briefing: Briefing

    init(_ briefing: Briefing) { self.briefing = briefing }

    /// Such as `Briefings/2026/11/23` or `Briefings/2026/tuan-47/pham-vi-can-tho`.
    var path: String {
        let folder = "\(Self.root)/\(PeriodNames(briefing.period).folder)"
        guard !briefing.scope.isEmpty else { return folder }
        return "\(folder)/\(Self.scopePrefix)\(Self.slug(briefing.scope.joined(separator: " ")))"
    }

    /// Lower-case ASCII letters and digits with hyphens between them.
    static func slug(_ text: String) -> String {
        let plain = text.lowercased().replacing("đ", with: "d").decomposedStringWithCanonicalMapping
        let letters = plain.unicodeScalars.filter { !(0x300...0x36F).contains($0.value) }
        let words = letters.split { !($0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil)) }
        return String(words.map { String(String.UnicodeScalarView($0)) }.joined(separator: "-").prefix(longest))
    }
}
