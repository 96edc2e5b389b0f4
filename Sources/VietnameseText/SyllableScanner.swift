/// Cuts a text into the syllables of its canonical form in one pass.
///
/// Words that are right already, nearly all, are read where they stand. A token (what lies between ASCII spaces) that
/// may need repair is repaired as `Canonicalizer` does it, and its syllables are read from the repaired characters.
struct SyllableScanner {
    private(set) var syllables: [Syllable] = []
    /// What repaired tokens were made into; canonical ranges count on from the end of the given text.
    private(set) var repaired: [UInt8] = []

    private let bytes: UnsafeBufferPointer<UInt8>
    private let letters: LetterTable.Lookup
    private let machine: LetterMachine.Reader
    private let written: WrittenSyllables.Reader
    private let toneRepair = ToneRepair(style: .old)
    private var gap = Gap()
    private var before = Neighbour()

    /// Where the present token began, and what was known there.
    private struct Checkpoint {
        var index = 0
        var syllableCount = 0
        var gap = Gap()
        var before = Neighbour()
    }

    /// Reads a text given as UTF-8.
    static func scan(_ bytes: UnsafeBufferPointer<UInt8>) -> (syllables: [Syllable], repaired: [UInt8]) {
        LetterTable.shared.withLookup { letters in
            LetterMachine.shared.withReader { machine in
                WrittenSyllables.shared.withReader { written in
                    var scanner = SyllableScanner(bytes, letters, machine, written)
                    scanner.scan()
                    BarePassages.mark(&scanner.syllables)
                    return (scanner.syllables, scanner.repaired)
                }
            }
        }
    }

    private init(
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ letters: LetterTable.Lookup,
        _ machine: LetterMachine.Reader,
        _ written: WrittenSyllables.Reader
    ) {
        self.bytes = bytes
        self.letters = letters
        self.machine = machine
        self.written = written
        syllables.reserveCapacity(bytes.count / 6 + 4)
    }

    private mutating func scan() {
        var token = Checkpoint()
        var index = 0
        while index < bytes.count {
            if bytes[index] <= 0x20 {
                gap.add(UInt32(bytes[index]))
                index &+= 1
                token = Checkpoint(index: index, syllableCount: syllables.count, gap: gap, before: before)
                continue
            }
            if let end = scanSyllable(at: index) {
                index = end
                continue
            }
            let run = machine.run(bytes, from: index)
            index = (run.isEmpty ? scanOther(at: index) : scanWord(run, from: index)) ?? repairToken(token)
        }
    }

    /// Reads a word that is a syllable in good spelling and gives the offset after it, nil for any other.
    @inline(__always)
    private mutating func scanSyllable(at start: Int) -> Int? {
        let (form, length) = written.syllable(bytes, at: start)
        guard length > 0 else { return nil }
        let range = start..<(start &+ length)
        let first = form.traits.contains(.startsUppercase) ? ScannedWord.Kind.uppercase : .lowercase
        let before = Neighbour(endsLowercase: form.endsLowercase)
        add(form.key, form.number, form.traits, first: first, before: before, range: range, canonical: range)
        return range.upperBound
    }

    /// Reads the word that begins with a run of letters and gives the offset after it, nil where it may need repair.
    @inline(__always)
    private mutating func scanWord(_ run: LetterRun, from start: Int) -> Int? {
        if run.isSuspect(toneRepair) { return nil }
        var word = ScannedWord(run.startsUppercase ? .uppercase : .lowercase)
        word.add(run)
        guard run.end < bytes.count, bytes[run.end] > 0x20 else {
            add(word, range: start..<run.end, canonical: start..<run.end)
            return run.end
        }
        return scanRest(of: word, from: start, at: run.end)
    }

    /// Reads a sign or a word that begins with no Latin letter and gives the offset after it, nil where it may need repair.
    private mutating func scanOther(at index: Int) -> Int? {
        let scalar = UTF8Decoding.decode(bytes, at: index)
        let info = letters.info(scalar.value)
        if isSuspect(scalar.value) { return nil }
        if let kind = ScannedWord.Kind(scalar.value, info, isInsideWord: false) {
            return scanRest(of: ScannedWord(kind), from: index, at: index)
        }
        gap.add(scalar.value)
        return index + scalar.length
    }

    /// Whether a character that is no Latin letter makes its token worth repairing.
    private func isSuspect(_ scalar: UInt32) -> Bool {
        scalar == 0x26 || scalar >= 0x80 && ScalarRepair.isSuspect(scalar)
    }

    /// Reads on in a word that began at an offset, and gives the offset after it, nil where it may need repair.
    private mutating func scanRest(of begun: ScannedWord, from start: Int, at offset: Int) -> Int? {
        var word = begun
        var index = offset
        while index < bytes.count, bytes[index] > 0x20 {
            let run = machine.run(bytes, from: index)
            if !run.isEmpty {
                if run.isSuspect(toneRepair) { return nil }
                word.add(run)
                index = run.end
                continue
            }
            let scalar = UTF8Decoding.decode(bytes, at: index)
            if isSuspect(scalar.value) { return nil }
            let info = letters.info(scalar.value)
            let next = index + 1 < bytes.count ? UInt32(bytes[index + 1]) : nil
            guard let kind = self.kind(scalar.value, info, word, before: next) else { break }
            word.addOther(scalar.value, info, kind)
            index += scalar.length
        }
        add(word, range: start..<index, canonical: start..<index)
        return index
    }

    /// The kind of a character inside a word that is no Latin letter; a point or comma may stand inside a number.
    private func kind(
        _ scalar: UInt32,
        _ info: LetterInfo,
        _ word: ScannedWord,
        before next: UInt32?
    ) -> ScannedWord.Kind? {
        if scalar == 0x2E || scalar == 0x2C {
            guard word.last == .digit, let next else { return nil }
            return (0x30...0x39).contains(next) ? .digit : nil
        }
        return ScannedWord.Kind(scalar, info, isInsideWord: true)
    }

    private mutating func add(_ word: ScannedWord, range: Range<Int>, canonical: Range<Int>) {
        let before = Neighbour(isDigit: word.last == .digit, endsLowercase: word.last == .lowercase)
        add(word.key, 0, word.traits, first: word.first, before: before, range: range, canonical: canonical)
    }

    /// Adds a syllable by what its word alone says of it; the gap before it says the rest.
    @inline(__always)
    private mutating func add(
        _ key: SyllableKey,
        _ number: UInt16,
        _ traits: SyllableTraits,
        first: ScannedWord.Kind,
        before next: Neighbour,
        range: Range<Int>,
        canonical: Range<Int>
    ) {
        let traits = traits.union(separation(first))
        syllables.append(Syllable(key: key, number: number, range: range, canonical: canonical, traits: traits))
        before = next
        gap = Gap()
    }

    /// How the gap before a word that begins with a kind of character separates it.
    @inline(__always)
    private func separation(_ first: ScannedWord.Kind) -> SyllableTraits {
        guard let previous = syllables.last else { return .afterSentenceBreak }
        return gap.isPlain ? .continuesPhrase : separation(first, previous)
    }

    private func separation(_ first: ScannedWord.Kind, _ previous: Syllable) -> SyllableTraits {
        var before = before
        before.isAbbreviation = previous.startsUppercase && Neighbour.isAbbreviation(previous.key)
        let after = Neighbour(
            isUppercase: first == .uppercase,
            isLowercase: first == .lowercase,
            isDigit: first == .digit
        )
        switch gap.kind(before: before, after: after) {
        case .joins: return .continuesPhrase
        case .phrase: return []
        case .sentence: return .afterSentenceBreak
        }
    }
}

// MARK: Tokens that need repair

extension SyllableScanner {
    /// Goes back to where the token began, repairs it, reads its syllables, and gives the offset after it.
    private mutating func repairToken(_ token: Checkpoint) -> Int {
        var end = token.index
        while end < bytes.count, bytes[end] > 0x20 { end += 1 }
        syllables.removeLast(syllables.count - token.syllableCount)
        gap = token.gap
        before = token.before
        scan(TokenRepair(style: .old).repair(TokenReader(bytes, token.index..<end).units))
        return end
    }

    private mutating func scan(_ units: [Unit]) {
        var index = 0
        while index < units.count {
            let info = letters.info(units[index].scalar)
            if let kind = ScannedWord.Kind(units[index].scalar, info, isInsideWord: false) {
                index = scanWord(units, from: index, kind)
            } else {
                gap.add(units[index].scalar)
                index += 1
            }
        }
    }

    private mutating func scanWord(_ units: [Unit], from start: Int, _ kind: ScannedWord.Kind) -> Int {
        var word = ScannedWord(kind)
        let canonical = bytes.count + repaired.count
        var index = start
        while index < units.count {
            let scalar = units[index].scalar
            let info = letters.info(scalar)
            let next = index + 1 < units.count ? units[index + 1].scalar : nil
            if info.isLetter {
                word.add(LetterRun(info))
            } else if let kind = self.kind(scalar, info, word, before: next) {
                word.addOther(scalar, info, kind)
            } else {
                break
            }
            UTF8Decoding.append(scalar, to: &repaired)
            index += 1
        }
        let range = units[start].start..<max(units[start].start, units[index - 1].end)
        add(word, range: range, canonical: canonical..<(bytes.count + repaired.count))
        return index
    }
}
