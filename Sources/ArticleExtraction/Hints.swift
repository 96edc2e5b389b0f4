/// What class names and identifiers say of a block.
///
/// Sites write the same word in many ways (`box-tin-lien-quan`, `boxTinLienQuan`, `box_tinlienquan`), so words are
/// sought in each name without dashes and underscores. Short words, which also stand inside others, count only as the
/// whole name or its last part: `entry-tags` is a list of tags, while the article `tag-oregon` is about Oregon.
enum Hints {
    /// What the hints of one block say.
    struct Roles: OptionSet, Sendable {
        let rawValue: UInt8

        /// The container of an article's text.
        static let body = Roles(rawValue: 1)
        /// The lead (sapo).
        static let lead = Roles(rawValue: 2)
        /// Something that is not the article's own text.
        static let unwanted = Roles(rawValue: 4)
        /// The date of publication.
        static let date = Roles(rawValue: 8)
        /// Text of others, as long as an article: readers' comments, teasers of other articles.
        static let foreign = Roles(rawValue: 16)
        /// The headline.
        static let title = Roles(rawValue: 32)
    }

    private static let longestName = 80

    /// The roles that the value of a `class` or `id` attribute names.
    static func roles(of value: ArraySlice<UInt8>) -> Roles {
        var roles: Roles = []
        for name in value.split(whereSeparator: { $0 <= 0x20 }) where name.count <= longestName {
            roles.formUnion(self.roles(ofName: name))
        }
        return roles
    }

    private static func roles(ofName name: ArraySlice<UInt8>) -> Roles {
        var joined: [UInt8] = []
        var roles: Roles = []
        var lastPart = 0
        var isAfterLower = false
        for byte in name {
            let isDivider = byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
            let isUpper = byte &- 0x41 < 26
            if isDivider || isUpper && isAfterLower {
                roles.formUnion(HintWords.parts.roles(ofWhole: joined[lastPart...]))
                lastPart = joined.count
            }
            if !isDivider { joined.append(ASCII.lower(byte)) }
            isAfterLower = ASCII.isLetter(byte) && !isUpper
        }
        roles.formUnion(HintWords.parts.roles(ofWhole: joined[lastPart...]))
        roles.formUnion(HintWords.words.roles(in: joined))
        roles.formUnion(HintWords.tokens.roles(ofWhole: joined[lastPart...]))
        roles.formUnion(HintWords.wholes.roles(ofWhole: name))
        if lastPart > 0 { roles.formUnion(HintWords.tokens.roles(ofWhole: joined[...])) }
        return roles
    }
}

/// Words that name roles, by their first letter.
struct WordRoles: Sendable {
    private var buckets = [[(word: [UInt8], role: Hints.Roles)]](repeating: [], count: 26)

    /// Makes a list of words; each begins with a letter a to z.
    init(_ words: [(Hints.Roles, [String])]) {
        for (role, list) in words {
            for word in list {
                let bytes = Array(word.utf8)
                if let bucket = Self.bucket(bytes.first) { buckets[bucket].append((bytes, role)) }
            }
        }
    }

    /// The roles of all words that stand in a name.
    func roles(in name: [UInt8]) -> Hints.Roles {
        var roles: Hints.Roles = []
        for start in name.indices {
            guard let bucket = Self.bucket(name[start]) else { continue }
            for (word, role) in buckets[bucket] where name[start...].starts(with: word) { roles.formUnion(role) }
        }
        return roles
    }

    /// The roles of a word itself.
    func roles(ofWhole name: ArraySlice<UInt8>) -> Hints.Roles {
        guard let bucket = Self.bucket(name.first) else { return [] }
        return buckets[bucket].reduce(into: []) { roles, entry in
            if entry.word.count == name.count, name.elementsEqual(entry.word) { roles.formUnion(entry.role) }
        }
    }

    private static func bucket(_ byte: UInt8?) -> Int? {
        guard let byte, byte &- 0x61 < 26 else { return nil }
        return Int(byte - 0x61)
    }
}
