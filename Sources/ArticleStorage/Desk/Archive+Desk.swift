package import Foundation
import GRDB
package import PressModel

/// What the review desk and `diemtin review` ask of the archive.
extension Archive {
    // MARK: Queue

    /// A page of the queue, by story, most urgent first.
    package func queue(_ filter: QueueFilter, after cursor: QueueCursor?, limit: Int) throws -> QueueSlice {
        try pool.read { try QueueReader(database: $0).slice(filter, after: cursor, limit: max(1, min(limit, 200))) }
    }

    /// Findings in the queue's order, one by one.
    package func reviewItems(_ filter: QueueFilter, limit: Int) throws -> [ReviewItem] {
        try pool.read { try QueueReader(database: $0).items(filter, limit: max(0, limit)) }
    }

    /// How many findings stand where.
    package func queueCounts() throws -> QueueCounts {
        try pool.read { try QueueTotals(database: $0).counts() }
    }

    /// Number of findings that a filter lets through, counted up to a bound.
    package func count(_ filter: QueueFilter, upTo bound: Int) throws -> Int {
        try pool.read { try QueueReader(database: $0).count(filter, upTo: max(0, bound)) }
    }

    /// Sources and places of the most urgent open findings, for choosing among; most findings first, at most 100 each.
    package func filterChoices() throws -> (sources: [(id: String, title: String)], places: [String]) {
        try pool.read { database in
            let totals = QueueTotals(database: database)
            return (try totals.sources(), try totals.places())
        }
    }

    /// A finding with all that is needed to decide on it; nil when there is none.
    package func reviewCase(_ findingID: Int64) throws -> ReviewCase? {
        try pool.read { try CaseReader(database: $0).read(findingID) }
    }

    /// The most urgent current finding of an article; nil when it has none.
    package func firstFinding(ofArticle id: Int64) throws -> Int64? {
        try pool.read {
            try Int64.fetchOne(
                $0,
                sql:
                    "SELECT id FROM finding WHERE articleId = ? AND isCurrent = 1 ORDER BY urgency DESC, id DESC LIMIT 1",
                arguments: [id]
            )
        }
    }

    /// Numbers of the decisions that hold, by finding; findings that nobody has decided on are left out.
    package func heldDecisions(_ findingIDs: [Int64]) throws -> [Int64: Int64] {
        try pool.read { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT id, decisionId FROM finding
                    WHERE decisionId IS NOT NULL AND id IN (SELECT value FROM json_each(?))
                    """,
                arguments: [try StoredJSON.encode(findingIDs)]
            )
            return Dictionary(rows.map { ($0["id"], $0["decisionId"]) }) { first, _ in first }
        }
    }

    /// Takes an article out of its story: it stands alone from now on.
    ///
    /// The log says who did.
    package func ungroup(articleID: Int64, by account: String, at now: Date) throws {
        try write { database in
            try database.execute(
                sql: "UPDATE article SET storyId = NULL, isPlacedByHand = 1 WHERE id = ?",
                arguments: [articleID]
            )
            guard database.changesCount == 1 else { throw ArchiveFault.noArticle(articleID) }
            try UrgencyWriter(database: database, ownPlaces: ownPlaces).refresh([articleID])
            try LogRecord(database: database).add(
                .ungroup,
                by: account,
                subject: "article:\(articleID)",
                detail: "",
                at: now
            )
        }
    }

    // MARK: Deciding

    /// Records a decision unless another one holds than `expected`, the number of the one that held when the finding was
    /// shown (nil for none).
    package func decide(
        _ findingID: Int64,
        _ decision: Decision,
        expecting expected: Int64?,
        origin: DecisionOrigin
    ) throws -> DecisionOutcome {
        try write {
            try DecisionWriter(database: $0).decide(findingID, decision, expecting: expected, origin: origin)
        }
    }

    /// Records one decision on every open finding that a filter lets through, in one transaction, at most `limit`.
    ///
    /// - Returns: The batch's name, by which it can be taken back, and the number of decisions.
    package func decideAll(
        _ filter: QueueFilter,
        _ decision: Decision,
        limit: Int,
        origin: DecisionOrigin
    ) throws -> (batch: String, count: Int) {
        try write {
            try DecisionWriter(database: $0).decideAll(
                filter,
                decision,
                limit: max(0, min(limit, 10_000)),
                origin: origin
            )
        }
    }

    /// Takes back a person's latest decision since a moment that is not yet taken back; of a batch, all of it.
    ///
    /// What held before holds again. A finding on which somebody else decided later stays as it is.
    /// - Returns: The entries that were taken back; empty when there is nothing to undo.
    package func undoLatest(by account: String, since moment: Date, at now: Date, origin: DecisionOrigin) throws
        -> [DecisionEntry]
    {
        try write {
            try UndoWriter(database: $0, account: account, moment: now, origin: origin).undoLatest(since: moment)
        }
    }

    /// Takes back the decision that holds on a finding: it is open again, or what held before holds again.
    /// - Returns: The entry taken back; nil when none held.
    package func reopen(_ findingID: Int64, by account: String, at now: Date, origin: DecisionOrigin) throws
        -> DecisionEntry?
    {
        try write { try UndoWriter(database: $0, account: account, moment: now, origin: origin).reopen(findingID) }
    }

    /// Entries of the log of decisions, latest first.
    package func decisionLog(limit: Int) throws -> [DecisionEntry] {
        try pool.read { try DecisionRecord.latest($0, limit: max(0, limit)) }
    }

    // MARK: Second reading

    /// Draws findings at random among those decided by others since a moment and not drawn yet.
    /// - Returns: How many were drawn.
    package func drawSecondReadings(
        share: Double,
        since moment: Date,
        by account: String,
        at now: Date,
        seed: UInt64
    ) throws -> Int {
        try write {
            try SecondReadings(database: $0).draw(share: share, since: moment, by: account, at: now, seed: seed)
        }
    }

    /// The next finding for a second reading that this person did not decide; nil when there is none.
    package func nextSecondReading(for account: String) throws -> ReviewItem? {
        try pool.read { try SecondReadings(database: $0).next(for: account) }
    }

    /// Records a second reading; the decision that holds stays as it is.
    package func recordSecondReading(
        _ findingID: Int64,
        verdict: Verdict,
        correctedIssue: String?,
        by account: String,
        at now: Date
    ) throws {
        let reading = Decision(verdict: verdict, correctedIssue: correctedIssue, decidedBy: account, decidedAt: now)
        try write { try SecondReadings(database: $0).record(findingID, reading) }
    }

    /// Both readings of each finding that was read twice.
    package func readingPairs() throws -> [ReadingPair] {
        try pool.read { try SecondReadings(database: $0).pairs() }
    }

    // MARK: Rule quality

    /// Right and wrong by lexicon, term or source, of decisions that hold, most decisions first.
    package func precision(_ scope: PrecisionScope, from first: CalendarDay?, through last: CalendarDay?) throws
        -> [RulePrecision]
    {
        try pool.read { database in
            let reader = PrecisionReader(database: database, first: first, last: last)
            return switch scope {
            case .lexicon: try reader.byLexicon()
            case .term: try reader.byTerm()
            case .source: try reader.bySource()
            }
        }
    }

    /// The same by month (`yyyy-MM`) of the article's day, for one lexicon or all (nil).
    package func precisionByMonth(lexicon: String?) throws -> [(month: String, precision: RulePrecision)] {
        try pool.read { try PrecisionReader(database: $0, first: nil, last: nil).byMonth(lexicon: lexicon) }
    }

    /// Articles whose issues people have decided on, by their numbers after `id`, at most `limit`.
    package func decidedArticles(after id: Int64, limit: Int) throws -> [DecidedArticle] {
        try pool.read { try LabelReader(database: $0).articles(after: id, limit: limit) }
    }

    // MARK: Follow-ups

    /// Takes up the issue of a finding.
    /// - Throws: `CommandFault` when it is taken up already.
    package func openFollowUp(_ findingID: Int64, unit: String, due: CalendarDay, by account: String, at now: Date)
        throws
        -> FollowUp
    {
        try write { try FollowUpRecord(database: $0).open(findingID, unit: unit, due: due, by: account, at: now) }
    }

    /// Records the answer; nil when somebody changed it since `version`.
    package func answerFollowUp(_ id: Int64, version: Int, answer: String, by account: String, at now: Date) throws
        -> FollowUp?
    {
        try write {
            try FollowUpRecord(database: $0).answer(id, version: version, answer: answer, by: account, at: now)
        }
    }

    /// Closes it; nil when somebody changed it since `version`.
    package func closeFollowUp(_ id: Int64, version: Int, by account: String, at now: Date) throws -> FollowUp? {
        try write { try FollowUpRecord(database: $0).close(id, version: version, by: account, at: now) }
    }

    /// Changes unit or due day; nil when somebody changed it since `version`.
    package func changeFollowUp(
        _ id: Int64,
        version: Int,
        unit: String,
        due: CalendarDay,
        by account: String,
        at now: Date
    )
        throws -> FollowUp?
    {
        try write {
            try FollowUpRecord(database: $0).change(id, version: version, unit: unit, due: due, by: account, at: now)
        }
    }

    /// Follow-ups, those due first on top; closed ones only when asked for.
    package func followUps(includingClosed: Bool, limit: Int) throws -> [FollowUp] {
        try pool.read { try FollowUpRecord(database: $0).list(includingClosed: includingClosed, limit: max(0, limit)) }
    }

    /// Follow-ups in numbers: those due in the period.
    package func followUpShare(from first: CalendarDay, through last: CalendarDay, today: CalendarDay) throws
        -> FollowUpShare
    {
        try pool.read {
            try FollowUpCounter(database: $0, timeZone: clock.timeZone).share(from: first, through: last, today: today)
        }
    }

    // MARK: Accounts

    /// Adds an account, or gives an existing one another password hash and role.
    package func setAccount(_ name: String, role: DeskRole, passwordHash: String, at now: Date) throws {
        try write { try AccountRecord(database: $0).set(name, role: role, passwordHash: passwordHash, at: now) }
    }

    /// Disables an account and ends its sessions.
    /// - Returns: Whether there is such an account.
    package func disableAccount(_ name: String, at now: Date) throws -> Bool {
        try write { try AccountRecord(database: $0).disable(name, at: now) }
    }

    /// An account by its name; nil when there is none.
    package func account(_ name: String) throws -> DeskAccount? {
        try pool.read { try AccountRecord(database: $0).account(name) }
    }

    /// All accounts, disabled ones too, by name.
    package func accounts() throws -> [DeskAccount] {
        try pool.read { try AccountRecord(database: $0).all() }
    }

    /// Remembers where a person stopped.
    package func setPosition(_ position: String?, of account: String) throws {
        try write { try AccountRecord(database: $0).setPosition(position, of: account) }
    }

    /// Keeps a session by the hash of its token.
    package func addSession(tokenHash: Data, account: String, csrfToken: String, at now: Date) throws {
        try write { database in
            guard let known = try AccountRecord(database: database).account(account) else {
                throw ArchiveFault.noAccount(account)
            }
            try SessionRecord(database: database)
                .add(tokenHash: tokenHash, account: known.name, csrfToken: csrfToken, at: now)
        }
    }

    /// The session of a token, of an account that is not disabled, used within `idle` seconds and made within `lifetime`.
    package func session(tokenHash: Data, at now: Date, idle: TimeInterval, lifetime: TimeInterval) throws
        -> DeskSession?
    {
        guard let (session, lastSeen) = try pool.read({ try SessionRecord(database: $0).find(tokenHash) }) else {
            return nil
        }
        let isOver = now.timeIntervalSince(lastSeen) > idle || now.timeIntervalSince(session.createdAt) > lifetime
        if isOver || session.account.isDisabled {
            try endSession(tokenHash: tokenHash)
            return nil
        }
        if now.timeIntervalSince(lastSeen) >= SessionRecord.useInterval {
            try write { try SessionRecord(database: $0).touch(tokenHash, at: now) }
        }
        return session
    }

    /// Ends a session.
    package func endSession(tokenHash: Data) throws {
        try write { try SessionRecord(database: $0).end(tokenHash) }
    }

    // MARK: Log

    /// Adds a line to the append-only log.
    package func log(_ action: String, by account: String, subject: String, detail: String, at now: Date) throws {
        try write { try LogRecord(database: $0).add(action, by: account, subject: subject, detail: detail, at: now) }
    }

    /// Lines of the log, latest first, before a number.
    package func logEntries(before id: Int64?, limit: Int) throws -> [LogEntry] {
        try pool.read { try LogRecord(database: $0).entries(before: id, limit: max(0, limit)) }
    }
}
