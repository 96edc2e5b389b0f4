import ArticleStorage
import PressModel

/// How often the rules were right, as people decided, and what to do about those that were not.
struct QualityPage {
    /// Rows of a table at most: those to mend, then the ones with most decisions.
    static let mostRows = 60

    /// Days of the articles that are shown when no period is asked for.
    static let recentDays = 90

    let texts: DeskTexts
    let fields: FormFields

    private var language: Language { texts.language }

    func view(_ archive: Archive) throws -> QualityView {
        // Without a period the latest days: of years of decisions each has its evidence read. An empty field asks for all.
        let recent = fields.raw("from") == nil ? texts.settings.clock.today.adding(days: 1 - Self.recentDays) : nil
        let first = fields["from"].flatMap(CalendarDay.init) ?? recent
        let last = fields["to"].flatMap(CalendarDay.init)
        let lexicon = fields["of"]
        let scopes = try PrecisionScope.allCases.map { ($0, try archive.precision($0, from: first, through: last)) }
        let advice = scopes.flatMap { scope, rules in self.advice(scope, rules) }
        var tables = scopes.map { scope, rules in table(scope, rules) }
        tables.insert(months(try archive.precisionByMonth(lexicon: lexicon), lexicon), at: 1)
        return QualityView(
            first: first?.description ?? "",
            last: last?.description ?? "",
            issues: ChoiceView.issues(texts.settings, chosen: lexicon, language),
            hasAdvice: !advice.isEmpty,
            advice: advice,
            tables: tables,
            agreementLine: agreement(try archive.readingPairs())
        )
    }

    private func advice(_ scope: PrecisionScope, _ rules: [RulePrecision]) -> [String] {
        rules.filter { RuleAdvice($0) == .mend }.prefix(10).map { rule in
            let more = rule.issue.map { " (\(title($0)))" } ?? ""
            return texts.phrases.advice(
                name(rule, scope) + more,
                RuleAdvice.mend.word(scope).words[language],
                right: rule.right,
                of: rule.count,
                upTo: texts.format.share(rule.interval?.upper ?? 1)
            )
        }
    }

    private func table(_ scope: PrecisionScope, _ rules: [RulePrecision]) -> QualityView.Table {
        let (caption, column): (QualityWord, QualityWord) =
            switch scope {
            case .lexicon: (.byLexicon, .issueColumn)
            case .term: (.byTerm, .termColumn)
            case .source: (.bySource, .sourceColumn)
            }
        return QualityView.Table(
            anchor: "by-\(scope.rawValue)",
            caption: caption.words[language],
            nameHeading: column.words[language],
            tableNote: scope == .source ? QualityWord.bySourceNote.words[language] : nil,
            rows: ordered(scope, rules).prefix(Self.mostRows).map {
                row(name($0, scope), $0, RuleAdvice($0).word(scope))
            }
        )
    }

    /// Rules to mend first; sources by their number of decisions alone, since this ranks no outlet.
    private func ordered(_ scope: PrecisionScope, _ rules: [RulePrecision]) -> [RulePrecision] {
        guard scope != .source else { return rules }
        return rules.filter { RuleAdvice($0) == .mend } + rules.filter { RuleAdvice($0) != .mend }
    }

    private func months(
        _ months: [(month: String, precision: RulePrecision)],
        _ lexicon: String?
    ) -> QualityView.Table {
        let of = lexicon.map(title) ?? QualityWord.all.words[language]
        return QualityView.Table(
            anchor: "by-month",
            caption: "\(QualityWord.byMonth.words[language]): \(PlainText.cut(of, 80))",
            nameHeading: QualityWord.monthColumn.words[language],
            tableNote: nil,
            rows: months.suffix(24).map { row(texts.format.month($0.month), $0.precision, nil) }
        )
    }

    private func row(_ name: String, _ rule: RulePrecision, _ change: QualityWord?) -> QualityView.Row {
        let ends = [rule.interval?.lower ?? 0, rule.interval?.upper ?? 1].map(texts.format.share)
        let share = rule.precision ?? 0
        return QualityView.Row(
            ruleName: name,
            belongsTo: rule.issue.map(title),
            right: texts.format.number(rule.right),
            count: texts.format.number(rule.count),
            precision: rule.precision.map(texts.format.share) ?? "–",
            percent: Int((share * 100).rounded()),
            interval: ends.joined(separator: " – "),
            change: change?.words[language] ?? ""
        )
    }

    private func name(_ rule: RulePrecision, _ scope: PrecisionScope) -> String {
        PlainText.cut(scope == .lexicon ? title(rule.name) : rule.name, 120)
    }

    /// The title of an issue, or of the kinds claim and figure.
    private func title(_ name: String) -> String {
        guard !texts.settings.issues.contains(where: { $0.id == name }), let kind = FindingKind(rawValue: name) else {
            return texts.settings.title(ofIssue: name, language)
        }
        return DeskLabels.words(kind)[language]
    }

    private func agreement(_ pairs: [ReadingPair]) -> String {
        let kappa = CohenKappa(pairs)
        guard let agreement = kappa.agreement else { return QualityWord.noPairs.words[language] }
        return texts.phrases.agreement(
            kappa.count,
            share: texts.format.share(agreement),
            kappa: kappa.kappa.map { texts.format.decimal($0, places: 2) }
        )
    }
}

/// What the page on quality shows.
struct QualityView {
    struct Table {
        let anchor, caption, nameHeading: String
        let tableNote: String?
        let rows: [Row]
    }

    struct Row {
        let ruleName: String
        let belongsTo: String?
        let right, count, precision: String
        let percent: Int
        let interval, change: String
    }

    let first, last: String
    let issues: [ChoiceView]
    let hasAdvice: Bool
    let advice: [String]
    let tables: [Table]
    let agreementLine: String
}
