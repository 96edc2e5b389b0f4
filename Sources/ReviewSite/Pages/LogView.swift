import PressModel

/// What the page of the log shows.
struct LogView {
    struct Event {
        let moment, person, what, about, detail: String
        /// The finding that a line is about.
        let findingHref: String?

        init(_ entry: LogEntry, _ texts: DeskTexts) {
            moment = texts.format.moment(entry.at)
            person = PlainText.cut(entry.account, 64)
            what = LogAction(rawValue: entry.action)?.words[texts.language] ?? PlainText.cut(entry.action, 64)
            about = PlainText.cut(entry.subject, 200)
            detail = entry.detail.split(separator: " ").prefix(40).map { Self.named(String($0), texts.language) }
                .joined(separator: " ")
            let parts = entry.subject.split(separator: ":")
            findingHref = parts.count == 2 && parts[0] == "finding" ? Int64(parts[1]).map { "/f/\($0)" } : nil
        }

        /// Verdicts and reasons by their names, anything else as it stands.
        private static func named(_ word: String, _ language: Language) -> String {
            if let verdict = Verdict(rawValue: word) { return DeskLabels.words(verdict)[language] }
            if let reason = ReasonCode(rawValue: word) { return "(\(DeskLabels.words(reason)[language]))" }
            return PlainText.cut(word, 100)
        }
    }

    let events: [Event]
    let olderHref: String?
}
