package import Foundation

/// A published feed of the workspace's feed list.
package struct FeedSource: Sendable, Equatable, Identifiable {
    /// Stable name in the archive: `dt:id` of the list, else the feed's address.
    package let id: String
    /// The outlet's name as people know it.
    package let title: String
    /// Where the feed is downloaded.
    package let url: URL
    /// Name of the group in the list, such as "Báo trung ương".
    package let group: String
    /// Why the feed is switched off; nil while it is read.
    package let disabledReason: String?
    /// Addresses inside the office's own network may be fetched for this feed.
    package let allowPrivate: Bool
    /// The feed is a fact-checker's: its checks of claims are taken in.
    package let givesChecks: Bool
    /// The day on which somebody last saw the feed work.
    package let lastSeenWorking: CalendarDay?
    /// The list that names the feed, and the line there.
    package let origin: FileLocation

    package init(
        id: String,
        title: String,
        url: URL,
        group: String,
        disabledReason: String? = nil,
        allowPrivate: Bool = false,
        givesChecks: Bool = false,
        lastSeenWorking: CalendarDay? = nil,
        origin: FileLocation
    ) {
        self.id = id
        self.title = title
        self.url = url
        self.group = group
        self.disabledReason = disabledReason
        self.allowPrivate = allowPrivate
        self.givesChecks = givesChecks
        self.lastSeenWorking = lastSeenWorking
        self.origin = origin
    }
}

/// A line of a file that a person edits.
package struct FileLocation: Sendable, Equatable, CustomStringConvertible {
    package let path: String
    /// Counted from 1; 0 stands for the file as a whole.
    package let line: Int

    package init(path: String, line: Int) {
        self.path = path
        self.line = line
    }

    package var description: String { line > 0 ? "\(path):\(line)" : path }
}
