/// Any bytes as a feed: nothing traps, and what comes out keeps within the limits.
@_cdecl("LLVMFuzzerTestOneInput") public func fuzzFeed(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
    let limits = ParsingLimits(items: 50, textBytes: 64 << 10)
    guard let feed = try? FeedParser(limits: limits).parse(fuzzInput(data, size), url: "https://a.example/rss") else {
        return 0
    }
    precondition(feed.entries.count <= limits.items, "more entries than the limit allows")
    return 0
}
