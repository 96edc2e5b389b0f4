import PressModel

/// The head of an administrative document in WordprocessingML: the office on the left, nation and motto on the right,
/// number and date below (Decree 30/2020/NĐ-CP, Appendix I).
struct WordHead {
    let briefing: Briefing
    let frame: DocumentFrame
    let placeAndDate: String
    let language: Language

    init(_ briefing: Briefing, _ frame: DocumentFrame, _ placeAndDate: String, _ language: Language) {
        self.briefing = briefing
        self.frame = frame
        self.placeAndDate = placeAndDate
        self.language = language
    }

    var xml: String {
        let words = BriefingWords.of(language)
        let superior = frame.superior.isEmpty ? [] : [WordTable.Line(text: frame.superior)]
        let office = WordTable.Line(text: OfficeName.unbroken(briefing.office), isBold: true)
        let nation = WordTable.Line(text: words["nation"] ?? "", isBold: true, size: 12.5)
        let motto = WordTable.Line(text: words["motto"] ?? "", isBold: true, isUnderlined: true)
        let number = WordTable.Line(text: frame.number)
        let date = WordTable.Line(text: placeAndDate, isItalic: true)
        let above = WordTable(widths: Self.widths, cells: [superior + [office], [nation, motto]])
        let below = WordTable(widths: Self.widths, cells: [[number], [date]])
        return above.xml + Self.gap + below.xml
    }

    /// A4 less margins of 30 and 15 mm is 165 mm, in twentieths of a point.
    private static let widths = [3_900, 5_450]
    private static let gap =
        "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"120\" w:lineRule=\"exact\"/></w:pPr></w:p>"
}

/// The foot of an administrative document in WordprocessingML: who receives it on the left, the post that signs on the
/// right with a blank space below.
struct WordFoot {
    let recipients: [String]
    let signer: String
    let heading: String

    init(_ recipients: [String], _ signer: String, _ heading: String) {
        self.recipients = recipients
        self.signer = signer
        self.heading = heading
    }

    var xml: String {
        let heading = WordTable.Line(text: heading, isBold: true, isItalic: true, size: 12, alignment: "left")
        let lines = recipients.map { WordTable.Line(text: "- \($0)", size: 11, alignment: "left") }
        let left = recipients.isEmpty ? [WordTable.Line(text: "")] : [heading] + lines
        return WordTable(
            widths: [4_675, 4_675],
            cells: [left, [WordTable.Line(text: signer, isBold: true, size: 13.5)]]
        ).xml
    }
}
