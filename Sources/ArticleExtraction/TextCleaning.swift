/// Takes out of the collected lines what is not the article's text.
struct TextCleaning {
    /// The headline, which is no part of the text.
    let title: String?
    /// The names of the authors, whose lines are no part of the text.
    var authors: [String] = []

    private static let leastSentence = 100
    private static let leadingLines = 8
    private static let mostText = 60_000
    private static let mostLines = 400
    private static let repeats = 25...300
    private static let trailingLines = 16

    /// The article's lines.
    func cleaned(_ lines: [ArticleLine]) -> [ArticleLine] {
        var kept = withoutRepeats(withoutFurniture(beforeComments(lines)))
        kept = withoutOpening(kept)
        var taken = 0
        while kept.count > 1, taken < Self.trailingLines, let last = kept.last, isTrailer(last) {
            kept.removeLast()
            taken += 1
        }
        return kept
    }

    /// The lines before the comments, other articles or offers that follow the text without a box of their own.
    private func beforeComments(_ lines: [ArticleLine]) -> [ArticleLine] {
        let total = lines.reduce(0) { $0 + $1.count }
        var passed = 0
        var sentences = 0
        for (position, line) in lines.enumerated() {
            if line.count < 200, sentences > 0, FoldedText(line.text).begins(with: Phrases.paywalls) {
                return Array(lines[..<position])
            }
            if line.count < 60, sentences > 2, !line.isRow {
                let folded = FoldedText(line.text)
                if folded.opens(Phrases.commentOpeners) { return Array(lines[..<position]) }
                if passed * 2 > total, folded.opens(Phrases.otherOpeners) { return Array(lines[..<position]) }
            }
            passed += line.count
            if isSentence(line) { sentences += 1 }
        }
        return lines
    }

    /// The lines without those that repeat a part of a paragraph: pull quotes, summaries.
    private func withoutRepeats(_ lines: [ArticleLine]) -> [ArticleLine] {
        let total = lines.reduce(0) { $0 + $1.count }
        guard total <= Self.mostText, lines.count <= Self.mostLines else { return lines }
        let text = Array(lines.lazy.map(\.text).joined(separator: "\n").utf8)
        var start = 0
        return lines.filter { line in
            let own = start..<(start + line.count)
            start = own.upperBound + 1
            guard Self.repeats.contains(line.count), !line.isRow else { return true }
            let probe = LineShape.words(text[own])
            guard probe.count >= Self.repeats.lowerBound else { return true }
            // The line's own place is not a repetition.
            return !ByteSearch.contains(text[..<own.lowerBound], text[probe])
                && !ByteSearch.contains(text[own.upperBound...], text[probe])
        }
    }

    /// The lines without pointers, captions, repetitions and the labels above them.
    private func withoutFurniture(_ lines: [ArticleLine]) -> [ArticleLine] {
        var kept: [ArticleLine] = []
        var seen: Set<String> = []
        var isLabelOpen = false
        for line in lines {
            let isDropped = isFurniture(line) || line.count >= 40 && !line.isEntry && seen.contains(line.text)
            if isDropped {
                // A short line right above links is their label: "Related", "Tin liên quan".
                if isLabelOpen, line.isLinks, let last = kept.last, last.isHeading || last.count < 40 {
                    kept.removeLast()
                }
                isLabelOpen = false
                continue
            }
            if line.count >= 40 { seen.insert(line.text) }
            kept.append(line)
            isLabelOpen = !LineShape.endsSentence(line.text)
        }
        return kept
    }

    private func isFurniture(_ line: ArticleLine) -> Bool {
        if line.isLinks { return true }
        if let title, line.text == title { return true }
        if line.isLabel || isByline(line) { return true }
        guard line.count < 500 else { return false }
        let folded = FoldedText(line.text)
        if !folded.hasLetters { return !line.isEntry }
        if folded.isCounter { return true }
        if folded.begins(with: Phrases.pointers) && !(line.isEntry && line.linkBytes == 0) { return true }
        if folded.equals(anyOf: Phrases.chrome), !line.isRow { return true }
        guard line.isAfterPicture, !line.isHeading, !line.isRow else { return false }
        return line.isEmphasised && line.count < 400 || folded.contains(anyOf: Phrases.pictureCredits)
    }

    private func isByline(_ line: ArticleLine) -> Bool {
        guard line.count < 70, !authors.isEmpty, !LineShape.endsSentence(line.text) else { return false }
        return authors.contains { line.text.contains($0) }
    }

    /// The lines without what stands above the first sentence: date, byline, section, sharing.
    private func withoutOpening(_ lines: [ArticleLine]) -> [ArticleLine] {
        guard let first = lines.prefix(Self.leadingLines).firstIndex(where: { isSentence($0) }), first > 0 else {
            return lines
        }
        return lines[..<first].filter { !isOpening($0) } + lines[first...]
    }

    private func isSentence(_ line: ArticleLine) -> Bool {
        line.count >= Self.leastSentence && (LineShape.endsSentence(line.text) || line.count > 200)
    }

    private func isOpening(_ line: ArticleLine) -> Bool {
        if line.count < 140, FoldedText(line.text).begins(with: Phrases.openings) { return true }
        if line.isEntry || line.isHeading || line.count > 140 { return false }
        if LineShape.hasDay(line.text) { return true }
        return !LineShape.endsSentence(line.text) && line.count < 80
    }

    /// Whether the last line is no sentence of the article: a heading of nothing, a signature, a source, a notice.
    private func isTrailer(_ line: ArticleLine) -> Bool {
        if line.isHeading { return true }
        guard line.count < 400 else { return false }
        let folded = FoldedText(line.text)
        if line.isEntry { return line.context.contains(.item) && folded.contains(anyOf: Phrases.closers) }
        if folded.contains(anyOf: Phrases.closers), line.count < 250 { return true }
        if line.count < 200, folded.bytes.contains(UInt8(ascii: "@")) { return true }
        if line.count < 60, folded.begins(with: Phrases.signatures) { return true }
        if LineShape.isBracketed(line.text), line.count < 80 { return true }
        return line.count < 90 && !LineShape.endsSentence(line.text)
    }
}

/// What a line looks like.
enum LineShape {
    /// The part of a line between its first and its last letter or figure.
    static func words(_ line: ArraySlice<UInt8>) -> Range<Int> {
        guard let first = line.firstIndex(where: isWordByte), let last = line.lastIndex(where: isWordByte) else {
            return line.startIndex..<line.startIndex
        }
        return first..<(last + 1)
    }

    /// Whether a byte is of a letter or a figure, typographic quotes and dashes aside.
    static func isWordByte(_ byte: UInt8) -> Bool {
        ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte >= 0x80 && byte != 0xE2 && byte != 0xC2
    }

    /// Whether a line ends as a sentence does, in any script.
    static func endsSentence(_ text: String) -> Bool {
        guard let last = text.unicodeScalars.last else { return false }
        return ".!?…”\"»:;。！？」』）।။۔؟’'".unicodeScalars.contains(last)
            || last == ")" && text.utf8.count > 80
    }

    /// Whether a line stands in brackets, as agencies sign.
    static func isBracketed(_ text: String) -> Bool {
        (text.hasPrefix("(") || text.hasPrefix("[")) && (text.hasSuffix(")") || text.hasSuffix("]"))
            || (text.hasPrefix("(") && text.hasSuffix(")."))
    }

    /// Whether a line names a day in figures.
    static func hasDay(_ text: String) -> Bool {
        var scanner = FigureScanner(text)
        return scanner.day() != nil
    }
}
