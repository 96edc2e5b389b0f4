import PressModel

/// A filter and a place in the queue as they stand in an address.
struct FilterQuery: Equatable {
    /// Longest value that a filter takes, in bytes.
    static let longestValue = 2_000

    var filter = QueueFilter()
    /// The beginning of the page of the queue on which a finding stands.
    var start: QueueCursor?

    /// The open findings from the top.
    init() {}

    /// What is no known value counts as not given.
    init(_ fields: FormFields) {
        filter.status = fields["status"].flatMap(ReviewStatus.init(rawValue:)) ?? .open
        filter.kind = fields["kind"].flatMap(FindingKind.init(rawValue:))
        filter.issue = Self.bounded(fields["issue"])
        filter.place = Self.bounded(fields["place"])
        filter.source = Self.bounded(fields["source"])
        filter.first = fields["from"].flatMap(CalendarDay.init)
        filter.last = fields["to"].flatMap(CalendarDay.init)
        start = fields["at"].flatMap(Self.cursor)
    }

    /// The query string, without a question mark; empty for the open findings from the top.
    var text: String {
        [
            ("status", filter.status == .open ? nil : filter.status.rawValue), ("kind", filter.kind?.rawValue),
            ("issue", filter.issue), ("place", filter.place), ("source", filter.source),
            ("from", filter.first?.description), ("to", filter.last?.description),
            ("at", start.map { "\($0.urgency)_\($0.findingID)" }),
        ].compactMap { name, value in value.map { "\(name)=\(FormFields.encoded($0))" } }.joined(separator: "&")
    }

    /// Whether anything but the status narrows the queue.
    var isNarrowed: Bool {
        var plain = QueueFilter()
        plain.status = filter.status
        return filter != plain
    }

    /// An address with this query, and perhaps a notice and a place on the page.
    func address(
        _ path: String,
        said notice: Notice? = nil,
        number: Int? = nil,
        fragment: String? = nil
    ) -> String {
        var query = text
        for (name, value) in [("said", notice?.rawValue), ("n", number.map(String.init))] {
            if let value { query += (query.isEmpty ? "" : "&") + "\(name)=\(value)" }
        }
        return path + (query.isEmpty ? "" : "?" + query) + (fragment.map { "#" + $0 } ?? "")
    }

    /// The address of a finding within this queue.
    func address(of finding: Int64, said notice: Notice? = nil) -> String {
        address("/f/\(finding)", said: notice, fragment: "finding")
    }

    /// The same filter from another place on.
    func from(_ cursor: QueueCursor?) -> FilterQuery {
        var query = self
        query.start = cursor
        return query
    }

    /// The same filter for another status, from the top.
    func with(_ status: ReviewStatus) -> FilterQuery {
        var query = from(nil)
        query.filter.status = status
        return query
    }

    private static func bounded(_ text: String?) -> String? {
        text.flatMap { $0.utf8.count <= longestValue ? $0 : nil }
    }

    private static func cursor(_ text: String) -> QueueCursor? {
        let parts = text.split(separator: "_")
        guard parts.count == 2, let urgency = Double(parts[0]), urgency.isFinite, let id = Int64(parts[1]) else {
            return nil
        }
        return QueueCursor(urgency: urgency, findingID: id)
    }
}
