package import PressModel

/// What the desk is told when it starts.
package struct DeskSettings: Sendable {
    /// Where the desk can be reached.
    package enum Reach: Sendable, Equatable {
        /// By browsers on this machine alone.
        case thisMachine
        /// By others too, under these names.
        case network(names: [String])
    }

    /// An issue as the lexicons name it.
    package struct Issue: Sendable, Equatable {
        package let id: String
        package let title: Words

        package init(id: String, title: Words) {
            self.id = id
            self.title = title
        }
    }

    /// The office's name, shown at the head of each page; may be empty.
    package var office = ""
    package var issues: [Issue] = []
    package var clock: PressClock
    /// The language of whoever has not chosen one.
    package var language = Language.vi
    /// Days within which a follow-up is due.
    package var answerDays = 30
    package var reach = Reach.thisMachine
    /// A proxy speaks HTTPS for the desk: the cookie is `Secure`, and the proxy names the client's address.
    package var isBehindHTTPS = false

    package init(clock: PressClock) { self.clock = clock }

    /// The title of an issue, or its id where no lexicon has it.
    func title(ofIssue id: String, _ language: Language) -> String {
        issues.first { $0.id == id }?.title[language] ?? id
    }
}
