/// Decides which place each mention means.
///
/// A name that several provinces have is the place of the province that is mentioned nearest; one whose provinces are
/// not mentioned is no place.
struct PlaceChoice {
    private let table: PlaceTable
    private let mentions: [PlaceMention]
    /// Where each province of today is mentioned for certain, itself or by a place in it, in order.
    private var positions: [Int: [Int]] = [:]
    /// The provinces, those of today and those before, that are named or lie around a certain place.
    private var named: Set<String> = []

    init(_ table: PlaceTable, _ mentions: [PlaceMention]) {
        (self.table, self.mentions) = (table, mentions)
        for mention in mentions where mention.isCertain {
            guard let home = table.homes[mention.places[0]] else { continue }
            positions[home, default: []].append(mention.position)
            let entry = table.entries[mention.places[0]]
            named.insert(entry.kind.isProvincial ? entry.name : entry.parent ?? entry.name)
        }
    }

    /// The numbers of the places in the order of their mentions.
    func places() -> [Int] {
        mentions.compactMap { mention in mention.isCertain ? best(mention.places) : nearest(mention) }
    }

    private func nearest(_ mention: PlaceMention) -> Int? {
        var least = Int.max
        var home: Int?
        for candidate in Set(mention.places.compactMap { table.homes[$0] }).sorted() {
            guard let distance = distance(mention.position, to: candidate), distance < least else { continue }
            (least, home) = (distance, candidate)
        }
        guard let home else { return nil }
        return best(mention.places.filter { table.homes[$0] == home })
    }

    /// Of places in one province of today, the one whose own province is named; else the first.
    private func best(_ places: [Int]) -> Int? {
        places.first { !table.entries[$0].isFormer }
            ?? places.first { table.entries[$0].parent.map(named.contains) ?? false } ?? places.first
    }

    /// Syllables to the nearest certain mention of a province; one that follows is nearer than one before.
    private func distance(_ position: Int, to home: Int) -> Int? {
        guard let places = positions[home] else { return nil }
        var (low, high) = (0, places.count)
        while low < high {
            let middle = (low + high) / 2
            if places[middle] < position { low = middle + 1 } else { high = middle }
        }
        let after = low < places.count ? 2 * (places[low] - position) : nil
        let before = low > 0 ? 2 * (position - places[low - 1]) + 1 : nil
        return [after, before].compactMap { $0 }.min()
    }
}
