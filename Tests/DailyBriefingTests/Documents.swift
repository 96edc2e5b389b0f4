import DailyBriefing
import Foundation
import PressModel

/// A briefing made and rendered.
struct Edition {
    let briefing: Briefing
    private let clock: PressClock
    private let language: Language
    private let frame: DocumentFrame

    /// Templates are read once for all tests.
    private static let renderer = Result { try BriefingRenderer() }

    init(_ input: BriefingInput, language: Language = .vi) throws {
        try self.init(BriefingBuilder(input).build(), clock: input.clock, language: language)
    }

    init(
        _ briefing: Briefing,
        clock: PressClock = Sample.clock(),
        language: Language = .vi,
        frame: DocumentFrame = DocumentFrame()
    ) throws {
        _ = try Self.renderer.get()
        self.briefing = briefing
        self.clock = clock
        self.language = language
        self.frame = frame
    }

    var html: String { render(.html) }
    var markdown: String { render(.md) }
    var word: String { render(.word) }

    private func render(_ format: BriefingRenderer.Format) -> String {
        let renderer = try? Self.renderer.get()
        return renderer?.render(briefing, as: format, clock: clock, language: language, frame: frame) ?? ""
    }

    func page() throws -> HTMLPage { try HTMLPage(html) }
}

/// A Markdown document as a reader of CommonMark takes it: what is markup and what is text.
///
/// A parenthesis is markup only where it follows a closing bracket (CommonMark 0.31 §6.3).
struct MarkdownReading {
    /// A line's unescaped marks in order, with link addresses left out.
    private(set) var structure: [String] = []
    private(set) var links: [String] = []

    init(_ document: String) {
        for line in document.split(separator: "\n", omittingEmptySubsequences: false) { read(line.unicodeScalars) }
    }

    private mutating func read(_ line: Substring.UnicodeScalarView) {
        var marks = String(String.UnicodeScalarView(line.prefix { "#-+=>| ".unicodeScalars.contains($0) }))
        var rest = line.dropFirst(marks.unicodeScalars.count)
        var previous: Unicode.Scalar?
        while let scalar = rest.popFirst() {
            let isFirstOfTarget = scalar == "(" && previous == "]"
            previous = scalar
            if scalar == "\\" {
                // What is escaped is text, a bracket too.
                _ = rest.popFirst()
            } else if scalar == "<", marks.hasSuffix("](") {
                links.append(String(String.UnicodeScalarView(rest.prefix { $0 != ">" })))
                rest = rest.drop { $0 != ">" }.dropFirst()
            } else if "[]<>|*_`#~!&".unicodeScalars.contains(scalar) || isFirstOfTarget {
                marks.unicodeScalars.append(scalar)
            }
        }
        structure.append(marks)
    }

    /// Cells of each table, a row after the other; a blank line ends a table.
    static func tables(_ document: String) -> [[Int]] {
        let lines = document.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.split { !$0.hasPrefix("|") }.map { $0.map(cells) }
    }

    private static func cells(_ row: Substring) -> Int {
        var isEscaped = false
        var bars = 0
        for scalar in row.unicodeScalars {
            if scalar == "|", !isEscaped { bars += 1 }
            isEscaped = scalar == "\\" && !isEscaped
        }
        return bars - 1
    }
}
