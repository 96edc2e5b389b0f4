import PressModel

/// Says which feeds were read since the day began and which were not.
struct CoverageAssembly {
    let input: BriefingInput

    init(_ input: BriefingInput) { self.input = input }

    func summary() -> CoverageSummary {
        let enabled = input.sources.filter { $0.disabledReason == nil }
        let read = Set(input.checks.filter { $0.outcome != .failed }.map(\.sourceID))
        let latest = Dictionary(input.checks.map { ($0.sourceID, $0) }) { _, later in later }
        let missed = enabled.compactMap { source -> MissedFeed? in
            let last = latest[source.id]
            guard !read.contains(source.id) || last?.outcome == .failed else { return nil }
            return missedFeed(source, last)
        }
        return CoverageSummary(
            feedsDue: enabled.count,
            feedsRead: enabled.count - missed.count,
            missed: missed,
            disabled: input.sources.compactMap { source in
                source.disabledReason.map { DisabledFeed(source: source.title, reason: $0) }
            }
        )
    }

    private func missedFeed(_ source: FeedSource, _ last: FeedCheck?) -> MissedFeed {
        let failure = input.gone[source.id] ?? last?.failure
        return MissedFeed(
            source: source.title,
            reason: failure?.reason.rawValue ?? "not-checked",
            detail: failure?.detail ?? "",
            lastRead: input.lastSuccesses[source.id]
        )
    }
}
