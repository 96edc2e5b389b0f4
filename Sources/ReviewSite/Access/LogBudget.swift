import Foundation

/// Bounds how many refusals a minute are written to the log, so that nobody can flood it.
struct LogBudget: Sendable {
    /// Lines a minute.
    static let limit = 30

    private var minute = 0
    private var used = 0
    private var leftOut = 0

    /// Whether a line may be written now, and how many were left out since the last one that was.
    mutating func take(at now: Date) -> (isAllowed: Bool, leftOut: Int) {
        let present = Int(now.timeIntervalSince1970 / 60)
        if present != minute { (minute, used) = (present, 0) }
        guard used < Self.limit else {
            leftOut += 1
            return (false, 0)
        }
        used += 1
        defer { leftOut = 0 }
        return (true, leftOut)
    }
}
