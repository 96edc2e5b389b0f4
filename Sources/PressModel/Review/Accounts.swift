package import Foundation

/// What an account may do; each role may do what those before it may.
package enum DeskRole: String, Sendable, Codable, CaseIterable, Comparable {
    /// Looks.
    case reader
    /// Decides.
    case reviewer
    /// Sees the log.
    case admin

    package static func < (left: DeskRole, right: DeskRole) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// Who may enter the review desk.
package struct DeskAccount: Sendable, Equatable {
    package let name: String
    package let role: DeskRole
    package let passwordHash: String
    package let isDisabled: Bool
    /// Where the person stopped, as the desk wrote it.
    package let position: String?

    package init(name: String, role: DeskRole, passwordHash: String, isDisabled: Bool, position: String?) {
        self.name = name
        self.role = role
        self.passwordHash = passwordHash
        self.isDisabled = isDisabled
        self.position = position
    }
}

/// A browser that has logged in.
package struct DeskSession: Sendable, Equatable {
    package let account: DeskAccount
    package let csrfToken: String
    package let createdAt: Date

    package init(account: DeskAccount, csrfToken: String, createdAt: Date) {
        self.account = account
        self.csrfToken = csrfToken
        self.createdAt = createdAt
    }
}

/// A line of the append-only log.
package struct LogEntry: Sendable, Equatable {
    package let id: Int64
    package let at: Date
    package let account: String
    package let action: String
    package let subject: String
    package let detail: String

    package init(id: Int64, at: Date, account: String, action: String, subject: String, detail: String) {
        self.id = id
        self.at = at
        self.account = account
        self.action = action
        self.subject = subject
        self.detail = detail
    }
}
