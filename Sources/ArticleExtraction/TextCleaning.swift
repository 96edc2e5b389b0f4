/// Takes out of the collected lines what is not the article's text.
struct TextCleaning {
    /// The headline, which is no part of the text.
    let title: String?

    private static let leastSentence = 100
    private static let leadingLines = 8
    private static let trailingLines = 16

    /// The article's lines.
    func cleaned(_ lines: [ArticleLine]) -> [ArticleLine] {
        var kept = withoutFurniture(lines)
        kept = withoutOpening(kept)
        var taken = 0
        while kept.count > 1, taken < Self.trailingLines, let last = kept.last, isTrailer(last) {
            kept.removeLast()
            taken += 1
        }
        return kept
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
                if isLabelOpen, line.isLinks, let last = kept.last, last.isHeading || last.count < 40 { kept.removeLast() }
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
        guard line.count < 500 else { return false }
        let folded = FoldedText(line.text)
        if !folded.hasLetters { return !line.isEntry }
        if folded.begins(with: Phrases.pointers) && !(line.isEntry && line.linkBytes == 0) { return true }
        if folded.equals(anyOf: Phrases.chrome), !line.context.contains(.cell) { return true }
        guard line.isAfterPicture, !line.isHeading, !line.isEntry || line.context.contains(.cell) else { return false }
        return line.isEmphasised && line.count < 400 || folded.contains(anyOf: Phrases.pictureCredits)
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
        if line.count < 60, folded.begins(with: Phrases.signatures) { return true }
        if LineShape.isBracketed(line.text), line.count < 80 { return true }
        return line.count < 90 && !LineShape.endsSentence(line.text)
    }
}

/// What a line looks like.
enum LineShape {
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
