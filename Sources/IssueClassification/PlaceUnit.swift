import VietnameseText

/// What a word before a name says of it.
enum PlaceRole: Sendable {
    /// A kind of unit: the name is one of these, or no place.
    case unit(Set<PlaceEntry.Kind>)
    /// `ở`, `tại`: a province whose name has other uses counts after it.
    case location
    /// A street, a bridge, a newspaper, a beer: what follows is its name.
    case otherName
    /// `ông`, `bà`: a person follows.
    case title
    /// A surname: a person's given name follows, where the surname has its capital.
    case surname
    /// A longer word that ends like one of the others (`yêu cầu`) and says nothing.
    case plain
}

/// Words before a place's name that say what it is.
enum PlaceUnit {
    /// Units with the kinds that they may stand before; `thành phố` also names the former cities below a province.
    static let words: [(word: String, role: PlaceRole)] =
        units + roles(.location, ["ở", "tại"]) + roles(.otherName, otherNames) + roles(.title, titles)
        + roles(.surname, surnames) + roles(.plain, plain)

    private static let city: Set<PlaceEntry.Kind> = [.city, .provincialCity, .district]

    private static let units: [(String, PlaceRole)] = [
        ("tỉnh", .unit([.province, .city])), ("thành phố", .unit(city)), ("TP", .unit(city)), ("T.P", .unit(city)),
        ("thị xã", .unit([.town, .district])), ("TX", .unit([.town, .district])),
        ("huyện", .unit([.ruralDistrict, .district])), ("H", .unit([.ruralDistrict, .district])),
        ("huyện đảo", .unit([.ruralDistrict, .zone, .district])), ("quận", .unit([.urbanDistrict, .district])),
        ("Q", .unit([.urbanDistrict, .district])), ("phường", .unit([.ward])), ("P", .unit([.ward])),
        ("xã", .unit([.commune])), ("xã đảo", .unit([.commune, .zone])),
        ("thị trấn", .unit([.township, .commune, .ward, .district])),
        ("TT", .unit([.township, .commune, .ward, .district])), ("đặc khu", .unit([.zone])),
        ("đảo", .unit([.zone, .provincialCity, .ruralDistrict, .district])),
        ("quần đảo", .unit([.zone, .ruralDistrict])),
    ]

    private static let otherNames = [
        "đường", "phố", "đại lộ", "quốc lộ", "tỉnh lộ", "hẻm", "ngõ", "ngách", "cầu", "sông", "báo", "tạp chí",
        "bến xe", "trường đua", "khách sạn", "nhà hát", "rạp", "nhà thi đấu", "bia", "tập đoàn", "hợp tác xã",
    ]
    private static let titles = ["ông", "bà", "anh", "chị", "em", "cô", "chú", "bác", "cụ", "cháu", "thầy", "bé"]
    private static let surnames = [
        "Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Hoàng", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô",
        "Dương", "Lý", "Đinh", "Trương", "Đoàn", "Tạ", "Lương", "Tô", "Trịnh", "Mai", "Đào", "Thị", "Văn", "Hữu",
    ]
    private static let plain = [
        "nhà báo", "dự báo", "cảnh báo", "thông báo", "khai báo", "tình báo", "yêu cầu", "nhu cầu", "toàn cầu",
        "lên đường", "khu phố", "trẻ em", "đàn em", "anh chị em",
    ]

    private static func roles(_ role: PlaceRole, _ words: [String]) -> [(String, PlaceRole)] {
        words.map { ($0, role) }
    }
}

/// The words before names, found by their last syllable; the longest that stands there counts.
struct PrecedingWords: Sendable {
    private struct Word: Sendable {
        /// Small syllables, the last first.
        let syllables: [String]
        let role: PlaceRole
        /// Written with a capital, and meant only so: `P`, `Nguyễn`.
        let isCapitalised: Bool
    }

    private var exact: [SyllableKey: [Word]] = [:]
    private var folded: [SyllableKey: [Word]] = [:]

    init(_ words: [(word: String, role: PlaceRole)] = PlaceUnit.words) {
        for (text, role) in words.sorted(by: { $0.word.utf8.count > $1.word.utf8.count }) {
            let text = SyllabifiedText(text)
            let isCapitalised = text.syllables.last?.startsUppercase ?? false
            let places = text.syllables.indices.reversed()
            let word = Word(syllables: places.map(text.canonical), role: role, isCapitalised: isCapitalised)
            let bare = Word(syllables: places.map(text.folded), role: role, isCapitalised: isCapitalised)
            exact[text.syllables[places.first ?? 0].key, default: []].append(word)
            folded[text.syllables[places.first ?? 0].key.folded, default: []].append(bare)
        }
    }

    /// The word that ends before a syllable, in the same phrase; every such word ends in a syllable that has a key.
    /// - Returns: What it says, and the syllable at which it begins.
    func role(before start: Int, in text: SyllabifiedText) -> (role: PlaceRole, start: Int)? {
        guard start > 0,
            text.continuesPhrase(start) || !text.sentenceBreakBefore(start) && isAbbreviation(start - 1, text)
        else { return nil }
        let isBare = text.isBare(start - 1)
        let key = text.syllables[start - 1].key
        guard !key.isNone else { return nil }
        let last = isBare ? key.folded : key
        for word in (isBare ? folded : exact)[last] ?? [] where stands(word, before: start, in: text, isBare) {
            return (word.role, start - word.syllables.count)
        }
        return nil
    }

    private func stands(_ word: Word, before end: Int, in text: SyllabifiedText, _ isBare: Bool) -> Bool {
        guard word.syllables.count <= end, !word.isCapitalised || text.syllables[end - 1].startsUppercase else {
            return false
        }
        return word.syllables.indices.dropFirst().allSatisfy { index in
            let place = end - 1 - index
            return text.continuesPhrase(place + 1)
                && word.syllables[index] == (isBare ? text.folded(place) : text.canonical(place))
        }
    }

    /// `TP. Hồ Chí Minh`, `P. Tân An`: the point parts the phrase and not the name.
    private func isAbbreviation(_ index: Int, _ text: SyllabifiedText) -> Bool {
        text.syllables[index].startsUppercase && text.syllables[index].range.count <= 2
    }
}
