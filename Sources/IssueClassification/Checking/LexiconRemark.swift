package import PressModel

/// Something that a check of the lexicons has to say of one place in them.
package struct LexiconRemark: Sendable {
    /// How much it matters.
    package enum Level: String, Sendable, Codable {
        /// The lexicon does not do what it says.
        case fault
        /// Worth a look; it may be meant so.
        case hint
    }

    /// What was checked; the names stand in `--json`.
    package enum Check: String, Sendable, Codable, CaseIterable {
        /// An example does not hold, or a term decides alone.
        case examples
        /// Fewer examples than a lexicon must carry.
        case fewExamples = "few-examples"
        /// A word of one syllable counts wherever it stands.
        case oneSyllable = "one-syllable"
        /// A list holds the same phrase twice.
        case repeated
        /// Two rules count the same phrase.
        case countedTwice = "counted-twice"
        /// A mask hides the phrase wherever it stands.
        case alwaysHidden = "always-hidden"
        /// What must stand near may not stand near.
        case contradiction
        /// What must, or may not, stand near is the term itself.
        case nearItself = "near-itself"
        /// The phrase rules the article out before it counts.
        case excludesItself = "excludes-itself"
        /// No term of the lexicon can stand where the mask hides.
        case idleMask = "idle-mask"
        /// Nothing of a rule stands in the corpus.
        case unseen
    }

    package let check: Check
    package let level: Level
    /// Place, message and remedy.
    package let fault: UserFault

    init(_ check: Check, _ level: Level, _ location: FileLocation, _ message: Words, remedy: Words) {
        self.init(check, level, UserFault(location, message, remedy: remedy))
    }

    init(_ check: Check, _ level: Level, _ fault: UserFault) {
        self.check = check
        self.level = level
        self.fault = fault
    }
}
