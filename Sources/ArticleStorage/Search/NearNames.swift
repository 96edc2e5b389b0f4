import VietnameseText

/// Names that somebody may have meant.
enum NearNames {
    /// Those nearest to a name, at most five: without diacritics one holds the other, or few letters differ.
    static func of(_ name: String, among names: [String]) -> [String] {
        let wanted = Array(SearchForm.searchForm(name).utf8.prefix(longest))
        let ranked = names.compactMap { other -> (distance: Int, name: String)? in
            let folded = Array(SearchForm.searchForm(other).utf8.prefix(longest))
            if holds(folded, wanted) || holds(wanted, folded) { return (0, other) }
            let distance = distance(wanted, folded)
            return distance <= max(2, wanted.count / 3) ? (distance, other) : nil
        }
        return ranked.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(5).map(\.name)
    }

    private static let longest = 60

    private static func holds(_ whole: [UInt8], _ part: [UInt8]) -> Bool {
        guard !part.isEmpty, part.count <= whole.count else { return false }
        return (0...(whole.count - part.count)).contains { whole[$0...].starts(with: part) }
    }

    /// Letters to insert, delete or replace (Levenshtein 1966).
    private static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
        var row = Array(0...second.count)
        for (line, letter) in first.enumerated() {
            var diagonal = row[0]
            row[0] = line + 1
            for (column, other) in second.enumerated() {
                let replaced = diagonal + (letter == other ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
            }
        }
        return row[second.count]
    }
}
