/// What was counted of one gram.
struct GramCounts {
    private(set) var articles = 0
    /// By issue for which it is a candidate, the articles with that issue.
    var inside: [String: Int] = [:]
    private var occurrences = 0
    private var capitals = [0, 0, 0, 0]
    private var before = MajorityVote()
    private var after = MajorityVote()

    /// Counts an occurrence.
    /// - Parameters:
    ///   - place: Where it stands.
    ///   - ends: Syllables that begin or end a phrase as a comma does.
    mutating func add(_ place: GramPlace, ends: Set<Int32>) {
        occurrences += 1
        for (index, value) in place.isCapital.enumerated() where value { capitals[index] += 1 }
        before.add(place.before.flatMap { ends.contains($0) ? nil : $0 })
        after.add(place.after.flatMap { ends.contains($0) ? nil : $0 })
    }

    /// Counts an article.
    mutating func add(_ issues: Set<String>) {
        articles += 1
        for issue in inside.keys where issues.contains(issue) { inside[issue, default: 0] += 1 }
    }

    /// Whether one of its syllables is mostly a capital: that makes it a name.
    var isName: Bool { capitals.contains { 2 * $0 > occurrences } }

    /// Whether the same syllable stands beside it in most places, so that it is a piece of something longer.
    var isPiece: Bool { 2 * max(before.lead, after.lead) > occurrences }
}

/// Finds what makes up most of a stream, remembering one thing (Boyer & Moore, “MJRTY”, 1981/1991).
struct MajorityVote {
    private var favourite: Int32 = -1
    /// It stood at least so many times.
    private(set) var lead = 0

    /// Counts a vote; nil speaks against every favourite.
    mutating func add(_ vote: Int32?) {
        if lead == 0, let vote, vote >= 0 {
            (favourite, lead) = (vote, 1)
        } else if let vote, vote == favourite {
            lead += 1
        } else if lead > 0 {
            lead -= 1
        }
    }
}
