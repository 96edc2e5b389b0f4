import CLibXML2

/// Reads an XML document by libxml2: first strictly, and if that fails once more repaired.
///
/// A correct feed is thus read in one pass, and the first fault is reported where it stands in the document as it came.
/// The document type is blanked: no entity, default attribute or external file of it can have any effect.
struct DocumentReader {
    /// What was read.
    struct Outcome {
        var builder: ElementBuilder
        /// The text that offsets refer to.
        var text: [UInt8]
        var wellFormed: Bool
        /// The faults of the document and what was done about them.
        var problems: [ParseProblem]
    }

    /// How much is taken.
    var limits: ParsingLimits

    /// More attributes (counted with their equals signs) stand in no real tag, and libxml2 compares each with all.
    private static let attributeLimit = 2_000

    /// Reads a document in UTF-8.
    func read(_ bytes: [UInt8], base: String?, collectingEntries: Bool = true) throws(FeedParsingError) -> Outcome {
        let prolog = Prolog(of: bytes)
        let builder = ElementBuilder(limits: limits, base: base, collectsEntries: collectingEntries)
        guard clibxml2_most_attributes(bytes, bytes.count) <= Self.attributeLimit else {
            throw .hostile(reason: "a tag has more than \(Self.attributeLimit / 2) attributes")
        }
        let blanked = blanked(bytes, prolog.documentType)
        let strict = XMLReader.read(blanked, into: builder, recovering: false)
        if strict.wellFormed {
            return Outcome(builder: strict.builder, text: blanked, wellFormed: true, problems: strict.builder.problems)
        }
        return repaired(blanked, prolog, strictProblems: strict.builder.problems, builder)
    }

    private func blanked(_ bytes: [UInt8], _ range: Range<Int>?) -> [UInt8] {
        guard let range else { return bytes }
        var bytes = bytes
        for index in range where bytes[index] != UInt8(ascii: "\n") { bytes[index] = UInt8(ascii: " ") }
        return bytes
    }

    private func repaired(
        _ bytes: [UInt8],
        _ prolog: Prolog,
        strictProblems: [ParseProblem],
        _ builder: ElementBuilder
    ) -> Outcome {
        var repair = MarkupRepair(bytes, start: prolog.contentStart)
        repair.run()
        let again = XMLReader.read(repair.output, into: builder, recovering: true)
        // In a document with a type, the names of HTML may have been declared there, as RSS 0.91 does.
        let namesOnly = prolog.documentType != nil && repair.changedOnlyNames && again.wellFormed
        let faults = namesOnly ? [] : strictProblems.prefix(1) + repair.problems
        let problems = (faults + again.builder.problems).reduce(into: [ParseProblem]()) { kept, problem in
            let isRepeated = kept.contains { $0.line == problem.line && $0.message == problem.message }
            if !isRepeated { kept.append(problem) }
        }
        return Outcome(builder: again.builder, text: repair.output, wellFormed: namesOnly, problems: problems)
    }
}
