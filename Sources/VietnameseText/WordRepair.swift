/// Repairs one run of letters: scripts, composition, `ð` for `đ`, words glued together, tone placement.
struct WordRepair {
    private let toneRepair: ToneRepair
    private let table = LetterTable.shared
    private let grammar = SyllableGrammar.shared
    private let composition = LatinComposition.shared

    init(style: ToneStyle) { toneRepair = ToneRepair(style: style) }

    /// Whether a scalar belongs to a run of letters.
    func isRunScalar(_ scalar: UInt32) -> Bool {
        table.info(scalar).isLetter || Self.isMark(scalar) || LookAlikes.isForeignScript(scalar)
    }

    /// The run in canonical form.
    ///
    /// Eth is looked at before the scripts, which may hang on it (`ðα` for `đa`), and again after composition.
    func repair(_ run: [Unit]) -> [Unit] {
        var units = run
        replaceEth(&units)
        units = composed(latin(units) ?? units)
        replaceEth(&units)
        guard let boundary = glueBoundary(units) else {
            placeTone(&units, 0..<units.count)
            return units
        }
        placeTone(&units, 0..<boundary)
        placeTone(&units, boundary..<units.count)
        let position = units[boundary].start
        units.insert(Unit(scalar: 0x20, start: position, end: position), at: boundary)
        return units
    }

    private static func isMark(_ scalar: UInt32) -> Bool { (0x300...0x36F).contains(scalar) }

    // MARK: Scripts

    /// A word of Latin and look-alike letters in Latin only, nil where it should stay as it is.
    ///
    /// Letters that print alike are replaced in any word that has Latin letters too; letters that merely
    /// resemble (`α` in `TNFα`) only where the word becomes a Vietnamese syllable.
    private func latin(_ run: [Unit]) -> [Unit]? {
        let foreign = run.filter { LookAlikes.isForeignScript($0.scalar) }
        guard !foreign.isEmpty, run.contains(where: { table.info($0.scalar).isLetter }) else { return nil }
        guard foreign.allSatisfy({ LookAlikes.similar($0.scalar) != nil }) else { return nil }
        var units = run
        for index in units.indices {
            units[index].scalar = LookAlikes.similar(units[index].scalar) ?? units[index].scalar
        }
        if foreign.allSatisfy({ LookAlikes.same($0.scalar) != nil }) { return units }
        return grammar.isSyllable(word(composed(units)[...])) ? units : nil
    }

    // MARK: Composition

    private func composed(_ units: [Unit]) -> [Unit] {
        guard units.contains(where: { Self.isMark($0.scalar) }) else { return units }
        var result: [Unit] = []
        var index = 0
        while index < units.count {
            var end = index + 1
            while end < units.count, Self.isMark(units[end].scalar) { end += 1 }
            if end > index + 1, table.info(units[index].scalar).isLetter {
                result += cluster(units[index..<end])
            } else {
                result += units[index..<end]
            }
            index = end
        }
        return result
    }

    /// A letter and its marks; every resulting scalar is said to come from the whole cluster's bytes.
    private func cluster(_ units: ArraySlice<Unit>) -> [Unit] {
        guard let first = units.first, let last = units.last else { return [] }
        let (base, inner) = composition.decompose(first.scalar)
        let scalars = composition.compose(base, inner + units.dropFirst().map(\.scalar))
        var result = [Unit(scalar: scalars[0], start: first.start, end: last.end)]
        for scalar in scalars.dropFirst() { result.append(Unit(scalar: scalar, start: last.end, end: last.end)) }
        return result
    }

    // MARK: Eth

    /// Writes `Ð` and `ð` as `Đ` and `đ` where they cannot be Icelandic.
    ///
    /// That is at the beginning of a word, where Icelandic never has them, and in an abbreviation in capitals
    /// (`HÐND`). `Sigurðsson` stays.
    private func replaceEth(_ units: inout [Unit]) {
        guard let first = units.first, units.contains(where: { table.info($0.scalar).isEth }) else { return }
        let isAbbreviation = units.count <= 6 && units.allSatisfy { isCapitalConsonant($0.scalar) }
        if isAbbreviation {
            for index in units.indices where table.info(units[index].scalar).isEth { units[index].scalar = 0x110 }
        } else if table.info(first.scalar).isEth, units.count > 1 {
            units[0].scalar = table.info(first.scalar).isUppercase ? 0x110 : 0x111
        }
    }

    private func isCapitalConsonant(_ scalar: UInt32) -> Bool {
        let info = table.info(scalar)
        return info.isUppercase && (!info.code.isVowel || info.code.letter == Base.y)
    }

    // MARK: Glued words

    /// Where a run is two words glued at a line break (`hoáTiêu`): at its one change from small to capital.
    ///
    /// Both halves must be Vietnamese syllables with a diacritic, the second all small after its capital, and the
    /// whole must be none: `VietNamNet`, `ôngTrump`, `việcUBND` and `hòA` stay in one.
    private func glueBoundary(_ units: [Unit]) -> Int? {
        let capitals = units.indices.filter { $0 > 0 && table.info(units[$0].scalar).isUppercase }
        guard capitals.count == 1, let boundary = capitals.first else { return nil }
        guard !table.info(units[boundary - 1].scalar).isUppercase else { return nil }
        guard grammar.parse(word(units[...])) == nil else { return nil }
        let halves = [units[..<boundary], units[boundary...]]
        return halves.allSatisfy { isMarkedSyllable($0) } ? boundary : nil
    }

    private func isMarkedSyllable(_ units: ArraySlice<Unit>) -> Bool {
        units.contains { table.info($0.scalar).hasMark } && grammar.parse(word(units)) != nil
    }

    // MARK: Tone

    private func word(_ units: ArraySlice<Unit>) -> PackedWord {
        var word = PackedWord()
        for unit in units { word.append(table.info(unit.scalar).isLetter ? table.info(unit.scalar).code : .foreign) }
        return word
    }

    private func placeTone(_ units: inout [Unit], _ range: Range<Int>) {
        guard let target = toneRepair.repaired(word(units[range])) else { return }
        for index in 0..<range.count where target.code(index).isVowel {
            let code = target.code(index)
            let unit = range.lowerBound + index
            let isUppercase = table.info(units[unit].scalar).isUppercase
            units[unit].scalar = LetterCode.scalar(vowel: code.letter, tone: code.tone, uppercase: isUppercase)
        }
    }
}
