import Foundation

/// What the desk remembers between requests of refusals: the throttle of logins and the budget of the log.
actor DeskGuard {
    private var throttle = LoginThrottle()
    private var budget = LogBudget()

    func begin(account: String, address: String, at now: Date) -> Double? {
        throttle.begin(account: account, address: address, at: now)
    }

    func succeeded(account: String, address: String) { throttle.succeeded(account: account, address: address) }

    func take(at now: Date) -> (isAllowed: Bool, leftOut: Int) { budget.take(at: now) }
}
