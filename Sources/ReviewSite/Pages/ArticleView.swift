import PressModel

/// An article with one finding, all its evidence marked.
struct ArticleView {
    struct Paragraph {
        let parts: [TextPart]
    }

    struct EvidenceLine {
        let words, term, field, weight: String
    }

    struct Check {
        let claim, publisher, judgement: String
        let checkDate, checkURL: String?
        let quotes: [String]
    }

    struct Figure {
        let quote, arithmetic: String
        let calculation: String?
    }

    struct Revision {
        let replaced: String
        let changes: [Change]
    }

    struct Change {
        let changed: String
        let pieces: [WordDifference.Piece]
    }

    let subject, state, stateClass, score, threshold: String
    let titleParts: [TextPart]
    let sourceTitle, published: String
    let placeNames, url: String?
    let check: Check?
    let figure: Figure?
    let hasLead: Bool
    let leadParts: [TextPart]
    let paragraphs: [Paragraph]
    let textNote: String?
    let evidence: [EvidenceLine]
    let evidenceNote: String?
    let ruleName, ruleVersion: String
    let hasRevisions: Bool
    let revisions: [Revision]
}
