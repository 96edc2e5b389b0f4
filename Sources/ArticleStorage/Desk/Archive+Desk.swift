package import Foundation
import GRDB
package import PressModel

/// What the review desk and `diemtin review` ask of the archive.
extension Archive {
    // MARK: Queue

    /// A page of the queue, by story, most urgent first.
    package func queue(_ filter: QueueFilter, after cursor: QueueCursor?, limit: Int) throws -> QueueSlice {
        fatalError()
    }

    /// How many findings stand where.
    package func queueCounts() throws -> QueueCounts { fatalError() }

    /// Number of findings that a filter lets through, counted up to a bound.
    package func count(_ filter: QueueFilter, upTo bound: Int) throws -> Int { fatalError() }

    /// Sources and places that findings of the filter's status have, for choosing among; most findings first, at most 100.
    package func filterChoices() throws -> (sources: [(id: String, title: String)], places: [String]) { fatalError() }

    /// A finding with all that is needed to decide on it; nil when there is none.
    package func reviewCase(_ findingID: Int64) throws -> ReviewCase? { fatalError() }

    /// Takes an article out of its story: it stands alone from now on.
    package func ungroup(articleID: Int64) throws { fatalError() }

    // MARK: Deciding

    /// Records a decision unless somebody else decided since.
    /// - Parameters:
    ///   - expected: Number of the decision that held when the finding was shown; nil for none.
    package func decide(
        _ findingID: Int64,
        _ decision: Decision,
        expecting expected: Int64?,
        origin: DecisionOrigin
    ) throws -> DecisionOutcome { fatalError() }

    /// Records one decision on every open finding that a filter lets through, in one transaction, at most `limit`.
    ///
    /// - Returns: The batch's name, by which it can be taken back, and the number of decisions.
    package func decideAll(
        _ filter: QueueFilter,
        _ decision: Decision,
        limit: Int,
        origin: DecisionOrigin
    ) throws -> (batch: String, count: Int) { fatalError() }

    /// Takes back a person's latest decision since a moment that is not yet taken back; of a batch, all of it.
    ///
    /// What held before holds again. A finding on which somebody else decided later stays as it is.
    /// - Returns: The entries that were taken back; empty when there is nothing to undo.
    package func undoLatest(by account: String, since moment: Date, at now: Date, origin: DecisionOrigin) throws
        -> [DecisionEntry]
    { fatalError() }

    /// Takes back the decision that holds on a finding: it is open again, or what held before holds again.
    /// - Returns: The entry taken back; nil when none held.
    package func reopen(_ findingID: Int64, by account: String, at now: Date, origin: DecisionOrigin) throws
        -> DecisionEntry?
    { fatalError() }

    /// Entries of the log of decisions, latest first.
    package func decisionLog(limit: Int) throws -> [DecisionEntry] { fatalError() }

    // MARK: Second reading

    /// Draws findings at random among those decided by others since a moment and not drawn yet.
    /// - Returns: How many were drawn.
    package func drawSecondReadings(share: Double, since moment: Date, at now: Date, seed: UInt64) throws -> Int {
        fatalError()
    }

    /// The next finding for a second reading that this person did not decide; nil when there is none.
    package func nextSecondReading(for account: String) throws -> ReviewItem? { fatalError() }

    /// Records a second reading; the decision that holds stays as it is.
    package func recordSecondReading(
        _ findingID: Int64,
        verdict: Verdict,
        correctedIssue: String?,
        by account: String,
        at now: Date
    ) throws { fatalError() }

    /// Both readings of each finding that was read twice.
    package func readingPairs() throws -> [ReadingPair] { fatalError() }

    // MARK: Rule quality

    /// Right and wrong by lexicon, term or source, of decisions that hold, most decisions first.
    package func precision(_ scope: PrecisionScope, from first: CalendarDay?, through last: CalendarDay?) throws
        -> [RulePrecision]
    { fatalError() }

    /// The same by month (`yyyy-MM`) of the article's day, for one lexicon or all (nil).
    package func precisionByMonth(lexicon: String?) throws -> [(month: String, precision: RulePrecision)] {
        fatalError()
    }

    // MARK: Follow-ups

    /// Takes up the issue of a finding.
    /// - Throws: `CommandFault` when it is taken up already.
    package func openFollowUp(_ findingID: Int64, unit: String, due: CalendarDay, by account: String, at now: Date)
        throws
        -> FollowUp
    { fatalError() }

    /// Records the answer; nil when somebody changed it since `version`.
    package func answerFollowUp(_ id: Int64, version: Int, answer: String, by account: String, at now: Date) throws
        -> FollowUp?
    { fatalError() }

    /// Closes it; nil when somebody changed it since `version`.
    package func closeFollowUp(_ id: Int64, version: Int, by account: String, at now: Date) throws -> FollowUp? {
        fatalError()
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
    { fatalError() }

    /// Follow-ups, those due first on top; closed ones only when asked for.
    package func followUps(includingClosed: Bool, limit: Int) throws -> [FollowUp] { fatalError() }

    /// Follow-ups in numbers: those due in the period.
    package func followUpShare(from first: CalendarDay, through last: CalendarDay, today: CalendarDay) throws
        -> FollowUpShare
    { fatalError() }

    // MARK: Accounts

    /// Adds an account, or gives an existing one another password hash and role.
    package func setAccount(_ name: String, role: DeskRole, passwordHash: String, at now: Date) throws { fatalError() }

    /// Disables an account and ends its sessions.
    /// - Returns: Whether there is such an account.
    package func disableAccount(_ name: String, at now: Date) throws -> Bool { fatalError() }

    package func account(_ name: String) throws -> DeskAccount? { fatalError() }

    package func accounts() throws -> [DeskAccount] { fatalError() }

    /// Remembers where a person stopped.
    package func setPosition(_ position: String?, of account: String) throws { fatalError() }

    /// Keeps a session by the hash of its token.
    package func addSession(tokenHash: Data, account: String, csrfToken: String, at now: Date) throws { fatalError() }

    /// The session of a token, of an account that is not disabled, used within `idle` seconds and made within `lifetime`.
    package func session(tokenHash: Data, at now: Date, idle: TimeInterval, lifetime: TimeInterval) throws
        -> DeskSession?
    {
        fatalError()
    }

    /// Ends a session.
    package func endSession(tokenHash: Data) throws { fatalError() }

    // MARK: Log

    /// Adds a line to the append-only log.
    package func log(_ action: String, by account: String, subject: String, detail: String, at now: Date) throws {
        fatalError()
    }

    /// Lines of the log, latest first, before a number.
    package func logEntries(before id: Int64?, limit: Int) throws -> [LogEntry] { fatalError() }
}
