/// A fault in something that a person wrote and can mend: a configuration, a feed list, a lexicon, an argument.
package struct UserFault: Error, Sendable, Equatable {
    package let location: FileLocation
    /// What is wrong, naming the key.
    package let message: Words
    /// What to do about it.
    package let remedy: Words

    package init(_ location: FileLocation, _ message: Words, remedy: Words) {
        self.location = location
        self.message = message
        self.remedy = remedy
    }

    /// `file:line: what is wrong`, and the remedy on a line of its own.
    package func text(_ language: Language) -> String {
        "\(location): \(message[language])\n  → \(remedy[language])"
    }
}

/// A fault that stops the whole command and lies in no file of the user's: a lock held, a damaged archive, a full disk.
package struct CommandFault: Error, Sendable, Equatable {
    package let message: Words
    package let remedy: Words

    package init(_ message: Words, remedy: Words) {
        self.message = message
        self.remedy = remedy
    }

    /// What is wrong, and the remedy on a line of its own.
    package func text(_ language: Language) -> String { "\(message[language])\n  → \(remedy[language])" }
}
