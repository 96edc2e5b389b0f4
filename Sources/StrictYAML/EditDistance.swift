/// Levenshtein distance between short words, for suggesting the key that was meant.
enum EditDistance {
    /// The word that is at most two edits away, the nearest first; nil when none is.
    static func nearest(to word: String, among words: [String]) -> String? {
        guard word.utf8.count <= 64 else { return nil }
        let ranked = words.map { ($0, between(Array(word.utf8), Array($0.utf8))) }.min { $0.1 < $1.1 }
        guard let ranked, ranked.1 <= 2 else { return nil }
        return ranked.0
    }

    static func between(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var row = Array(0...right.count)
        for (i, byte) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, other) in right.enumerated() {
                let above = row[j + 1]
                row[j + 1] = min(above + 1, row[j] + 1, diagonal + (byte == other ? 0 : 1))
                diagonal = above
            }
        }
        return row[right.count]
    }
}
