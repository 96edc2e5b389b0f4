import PressModel

/// Makes of the words that meet a claim the passages that are shown.
struct ClaimEvidence {
    let meeting: ClaimMeeting
    let content: ArticleContent
    /// The claim's text.
    let claim: String

    /// Passages of words that stand side by side, in the order of the item, each with the claim's words that it meets.
    func passages(in window: Range<Int>) -> [Evidence] {
        var units: [Int: UInt64] = [:]
        for hit in meeting.hits where window.contains(meeting.item.sentenceOf[hit.words.lowerBound]) {
            guard hit.kind != .alike || meeting.item.words[hit.words.lowerBound].folded == folded(hit.unit) else {
                continue
            }
            for word in hit.words { units[word, default: 0] |= 1 << UInt64(hit.unit) }
        }
        var runs: [Range<Int>] = []
        for word in units.keys.sorted() {
            if let last = runs.last, last.upperBound == word, meeting.item.words[word].follows {
                runs[runs.count - 1] = last.lowerBound..<word + 1
            } else {
                runs.append(word..<word + 1)
            }
        }
        return runs.prefix(Self.mostPassages).map { run in
            evidence(run, run.reduce(0) { $0 | (units[$1] ?? 0) })
        }
    }

    private static let mostPassages = 12

    private func folded(_ unit: Int) -> UInt64 { meeting.claim.units[unit].word.folded }

    private func evidence(_ run: Range<Int>, _ units: UInt64) -> Evidence {
        let field = meeting.item.fields[run.lowerBound]
        let range =
            meeting.item.words[run.lowerBound].range
            .lowerBound..<meeting.item.words[run.upperBound - 1].range.upperBound
        let words = meeting.claim.units.indices.filter { units & (1 << UInt64($0)) != 0 }
            .map { Self.text(claim, meeting.claim.units[$0].word.range) }
        return Evidence(
            field: field,
            start: range.lowerBound,
            end: range.upperBound,
            text: Self.text(content[field], range),
            term: words.joined(separator: " "),
            weight: meeting.weight(units) / max(meeting.claim.total, 0.001)
        )
    }

    private static func text(_ text: String, _ range: Range<Int>) -> String {
        let utf8 = text.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
        return String(text[start..<utf8.index(start, offsetBy: range.count)])
    }
}
