import CLibXML2

/// Reads an XML document: strictly first, and if that fails once more after repair.
///
/// A correct feed is thus read in one pass at libxml2's own speed, and the first fault is reported where it stands in
/// the document as it came. The document type is blanked before both passes: no entity, default attribute or external
/// file of it can have any effect.
struct DocumentReader {
    /// How much is taken.
    var limits: ParsingLimits

    /// More attributes (counted with their equals signs) stand in no real tag, and libxml2 compares each with all.
    private static let attributeLimit = 2_000

    /// Reads a document in UTF-8.
    func read(_ bytes: [UInt8], base: String?) throws(FeedParsingError) -> XMLReader.Outcome {
        guard clibxml2_most_attributes(bytes, bytes.count) <= Self.attributeLimit else {
            throw .hostile(reason: "a tag has more than \(Self.attributeLimit / 2) attributes")
        }
        let prolog = Prolog(of: bytes)
        let strict = XMLReader.read(blanked(bytes, prolog.documentType), limits: limits, base: base, recovering: false)
        if strict.wellFormed { return strict }
        return repaired(bytes, prolog: prolog, strict: strict, base: base)
    }

    private func blanked(_ bytes: [UInt8], _ range: Range<Int>?) -> [UInt8] {
        guard let range else { return bytes }
        var bytes = bytes
        for index in range where bytes[index] != UInt8(ascii: "\n") { bytes[index] = UInt8(ascii: " ") }
        return bytes
    }

    private func repaired(
        _ bytes: [UInt8],
        prolog: Prolog,
        strict: XMLReader.Outcome,
        base: String?
    ) -> XMLReader.Outcome {
        var repair = MarkupRepair(blanked(bytes, prolog.documentType), start: prolog.contentStart)
        repair.run()
        var outcome = XMLReader.read(repair.output, limits: limits, base: base, recovering: true)
        // In a document with a type, the names of HTML may have been declared there, as RSS 0.91 does.
        let namesOnly = prolog.documentType != nil && repair.changedOnlyNames && outcome.wellFormed
        outcome.wellFormed = namesOnly
        var problems = namesOnly ? [] : strict.problems.prefix(1) + repair.problems
        problems += outcome.problems
        outcome.problems = problems.reduce(into: []) { kept, problem in
            let isRepeated = kept.contains { $0.line == problem.line && $0.message == problem.message }
            if !isRepeated { kept.append(problem) }
        }
        return outcome
    }
}
