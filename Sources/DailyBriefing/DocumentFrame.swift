/// What a briefing's documents carry beside its findings: the head and foot of an administrative document (Decree
/// 30/2020/NĐ-CP, Appendix I), the text that a person wrote, and the files beside the document.
package struct DocumentFrame: Sendable, Equatable {
    /// The body above the office; empty where the head names the office alone.
    package var superior = ""
    /// Number and symbol; a gap is left for a person to write in.
    package var number = "Số:        /BC"
    /// Who receives it, a line each.
    package var recipients: [String] = []
    /// The post of the person who signs, in capitals; the space below stays blank.
    package var signer = ""
    /// Paragraphs that a person wrote before the meeting.
    package var highlights: [String] = []
    /// The file beside the document that lists every article read; empty without one.
    package var itemsFile = ""

    package init() {}
}
