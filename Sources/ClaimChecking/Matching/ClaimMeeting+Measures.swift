extension ClaimMeeting {
    /// The coverage in which each word counts with the square of its weight.
    func rareCoverage(_ masks: Masks) -> Double {
        var (met, total) = (0.0, 0.0)
        for (index, unit) in claim.units.enumerated() {
            let square = unit.weight * unit.weight
            total += square
            if let kind = masks.best(index) { met += square * kind.share }
        }
        return met / max(total, 0.001)
    }

    /// The weight of the window's words that meet the claim, as a share of all its words.
    func density(_ window: Range<Int>, _ weights: [Double]) -> Double {
        let words = words(of: window)
        var met = [Bool](repeating: false, count: words.count)
        for hit in hits where hit.kind != .alike {
            for word in hit.words where words.contains(word) { met[word - words.lowerBound] = true }
        }
        var (share, total) = (0.0, 0.0)
        for word in words {
            total += weights[word]
            if met[word - words.lowerBound] { share += weights[word] }
        }
        return share / max(total, 0.001)
    }

    /// Names of the claim that the item has, and those it has not, as shares of the claim's weight.
    func names(_ met: UInt64) -> (met: Double, missing: Double) {
        var names: UInt64 = 0
        for (index, unit) in claim.units.enumerated() where unit.isName { names |= 1 << UInt64(index) }
        let total = max(claim.total, 0.001)
        return (weight(names & met) / total, weight(names & ~met) / total)
    }

    /// The share of what the claim holds to happen for which the item has words; 1 where the claim has none.
    func eventShare(_ masks: Masks) -> Double {
        var events: UInt64 = 0
        for (index, unit) in claim.units.enumerated() where unit.isEvent { events |= 1 << UInt64(index) }
        return events == 0 ? 1 : weight(events & (masks.same | masks.synonym)) / max(weight(events), 0.001)
    }

    /// How many of the claim's quantities the item gives, of how many it gives another of the same kind instead, and
    /// how many it has besides.
    func quantities() -> (agree: Int, differ: Int, others: Int) {
        let given = Set(item.quantities)
        let kinds = Set(given.map(\.kind))
        let agree = claim.quantities.intersection(given).count
        let differ = claim.quantities.count { !given.contains($0) && kinds.contains($0.kind) }
        return (agree, differ, given.count - agree)
    }

    /// Numbers in digits and capitalised words of the window that the claim has not.
    func others(_ window: Range<Int>) -> (numbers: Int, names: Int) {
        let ownNumbers = Set(claim.units.compactMap(\.word.number))
        let ownWords = Set(claim.units.map(\.word.folded))
        var (numbers, names) = (0, 0)
        for word in item.words[words(of: window)] {
            if let number = word.number, !ownNumbers.contains(number) { numbers += 1 }
            if word.startsUppercase, !word.beginsSentence, !ownWords.contains(word.folded) { names += 1 }
        }
        return (numbers, names)
    }

    private func words(of window: Range<Int>) -> Range<Int> {
        guard let first = window.first, let last = window.last else { return 0..<0 }
        return item.sentences[first].lowerBound..<item.sentences[last].upperBound
    }
}
