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
            about = Self.subject(entry.subject, texts.language)
            detail = entry.detail.split(separator: " ").prefix(40).map { Self.named(String($0), texts.language) }
                .joined(separator: " ")
            let parts = entry.subject.split(separator: ":")
            findingHref = parts.count == 2 && parts[0] == "finding" ? Int64(parts[1]).map { "/f/\($0)" } : nil
        }

        /// "finding:12" in words; anything else as it stands.
        private static func subject(_ subject: String, _ language: Language) -> String {
            let parts = subject.split(separator: ":", maxSplits: 1).map(String.init)
            guard parts.count == 2, let name = names[parts[0]] else { return PlainText.cut(subject, 200) }
            return "\(name[language]) \(PlainText.cut(parts[1], 100))"
        }

        private static let names = [
            "account": Words(vi: "tài khoản", en: "account"), "article": Words(vi: "bài", en: "article"),
            "finding": Words(vi: "phát hiện", en: "finding"), "follow-up": Words(vi: "theo dõi", en: "follow-up"),
        ]

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
