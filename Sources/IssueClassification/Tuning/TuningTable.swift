/// One reading of a labelled article as a lexicon sees it: sums of points, without the words.
struct TuningRow {
    let article: Int
    let fold: Int
    let reading: Reading
    let form: ThresholdForm
    let isLabelled: Bool
    /// What the present lexicon says.
    let isFound: Bool
    /// Points of the shared lists, at most 0.
    let lowered: Double
    /// The points of each rule that counts.
    let points: [(rule: Int, value: Double)]
}

/// Readings that have nothing of the lexicon's to weigh, counted together.
struct BlankRows {
    let fold: Int
    let reading: Reading
    let form: ThresholdForm
    let isLabelled: Bool
    /// Something rules the article out, whatever its terms weigh: it says nothing of weights.
    let isBlocked: Bool
    var count = 1

    /// One such reading.
    init(_ fold: Int, _ reading: Reading, _ form: ThresholdForm, _ isLabelled: Bool, isBlocked: Bool) {
        self.fold = fold
        self.reading = reading
        self.form = form
        self.isLabelled = isLabelled
        self.isBlocked = isBlocked
    }
}

/// The labelled articles as one lexicon sees them.
struct TuningTable {
    let lexicon: Lexicon
    private(set) var rows: [TuningRow] = []
    /// By rule the rows in which it counts, and its points there.
    private(set) var columns: [[(row: Int, value: Double)]]
    private(set) var blanks: [BlankRows] = []

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        columns = Array(repeating: [], count: lexicon.rules.count)
    }

    mutating func add(_ row: TuningRow) {
        for entry in row.points { columns[entry.rule].append((row: rows.count, value: entry.value)) }
        rows.append(row)
    }

    mutating func add(_ blank: BlankRows) {
        let known = blanks.firstIndex {
            $0.fold == blank.fold && $0.reading == blank.reading && $0.form == blank.form
                && $0.isLabelled == blank.isLabelled && $0.isBlocked == blank.isBlocked
        }
        if let known { blanks[known].count += blank.count } else { blanks.append(blank) }
    }

    /// In how many articles a rule counts, those of one fold aside.
    func support(ofRule rule: Int, without fold: Int?) -> Int {
        var last = -1
        return columns[rule].reduce(into: 0) { count, entry in
            let row = rows[entry.row]
            guard row.fold != fold, row.article != last else { return }
            last = row.article
            count += 1
        }
    }

    /// How many readings decided by a threshold have the issue.
    func labelled(_ form: ThresholdForm, without fold: Int?) -> Int {
        rows.count { $0.form == form && $0.isLabelled && $0.fold != fold }
            + blanks.reduce(0) { $0 + ($1.form == form && $1.isLabelled && $1.fold != fold ? $1.count : 0) }
    }
}
