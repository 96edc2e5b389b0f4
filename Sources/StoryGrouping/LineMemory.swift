/// Knows the lines that an outlet prints under many articles (how to subscribe, where to write): they say nothing of a
/// story.
///
/// A line is one of the template's when the outlet printed it under another title before: at the end of the article once,
/// elsewhere twice. The memory is fixed: lines that never come again give way to others.
struct LineMemory {
    private struct Slot {
        /// The outlet and the line.
        var line: UInt32 = 0
        /// The title under which it stood last.
        var title: UInt32 = 0
        /// Under how many titles it stood.
        var count: UInt32 = 0
    }

    private var slots = [Slot](repeating: Slot(), count: 1 << Self.bits)

    /// The article's text without the template's lines; its lines are remembered.
    mutating func strip(_ article: GroupingArticle) -> String {
        let source = SyllableHash.hash(article.source.utf8)
        let title = UInt32(truncatingIfNeeded: SyllableHash.hash(article.title.utf8))
        let lines = article.text.utf8.split(maxSplits: Self.mostLines) { $0 == 10 || $0 == 13 }
        let kept = lines.indices.filter { index in
            let others = see(HashMixer.mixed(source ^ SyllableHash.hash(lines[index])), under: title)
            return others < (index + Self.endingLines >= lines.count ? 1 : 2)
        }
        return kept.count == lines.count ? article.text : kept.map { String(lines[$0]) ?? "" }.joined(separator: "\n")
    }

    private static let bits = 18
    private static let mostLines = 2_000
    private static let endingLines = 2

    /// Remembers a line and says under how many other titles it stood before.
    private mutating func see(_ hash: UInt64, under title: UInt32) -> UInt32 {
        let place = Int(hash >> 32) & (1 << Self.bits - 1)
        let line = UInt32(truncatingIfNeeded: hash)
        guard slots[place].line == line, slots[place].count > 0 else {
            // A line that came often is not forgotten for one that came once.
            if slots[place].count > 1 {
                slots[place].count -= 1
            } else {
                slots[place] = Slot(line: line, title: title, count: 1)
            }
            return 0
        }
        if slots[place].title == title { return slots[place].count - 1 }
        slots[place].title = title
        slots[place].count += 1
        return slots[place].count - 1
    }
}
