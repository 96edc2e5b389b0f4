import DailyBriefing
import PressModel

/// The page that lists the briefings; no script, nothing from elsewhere.
struct BriefingIndex {
    static let name = "index.html"

    let entries: [BriefingShelf.Entry]
    let office: String
    let language: Language

    var html: String {
        let title = HTMLEscaping.escape(
            VisibleText.of("\(Words(vi: "Điểm tin báo chí", en: "Press briefings")[language]) – \(office)")
        )
        return """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
            <meta name="referrer" content="no-referrer">
            <title>\(title)</title>
            <style>
            body { font: 16px/1.4 "Times New Roman", "Liberation Serif", serif; max-width: 52em; margin: 2em auto; padding: 0 1em; color: #000; background: #fff; }
            h1 { font-size: 1.3em; } li { margin: 0 0 .8em; } ul { padding-left: 1.2em; } a { color: #00318a; }
            </style>
            </head>
            <body>
            <h1>\(title)</h1>
            \(list)
            </body>
            </html>

            """
    }

    private var list: String {
        guard !entries.isEmpty else {
            return "<p>\(Words(vi: "Chưa có bản nào.", en: "There is none yet.")[language])</p>"
        }
        return "<ul>\n" + entries.map(item).joined() + "</ul>"
    }

    /// Paths are made of digits and plain letters, the sentence is in HTML already.
    private func item(_ entry: BriefingShelf.Entry) -> String {
        let name = EntryName(entry).text[language]
        let links = entry.files.map { file in
            let ending = file.split(separator: ".").last.map { $0.uppercased() } ?? file
            return "<a href=\"\(entry.path)/\(file)\">\(ending)</a>"
        }.joined(separator: " · ")
        let description = entry.description.isEmpty ? "" : "<br>\(entry.description)"
        return "<li><b>\(HTMLEscaping.escape(name))</b>: \(links)\(description)</li>\n"
    }
}

/// What a briefing is called in a list.
struct EntryName {
    let text: Words

    init(_ entry: BriefingShelf.Entry) {
        let name = PeriodNames(entry.period).name
        let scope = entry.scope.map { " (\($0))" } ?? ""
        text = Words(vi: "Điểm tin \(name.vi)\(scope)", en: "Briefing, \(name.en)\(scope)")
    }
}
