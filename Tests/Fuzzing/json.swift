/// Any bytes after an opening brace, so that they are always read as JSON Feed.
@_cdecl("LLVMFuzzerTestOneInput") public func fuzzJSON(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
    let input = fuzzInput(data, size)
    let bytes = input.first == UInt8(ascii: "{") ? input : [UInt8(ascii: "{")] + input
    let limits = ParsingLimits(items: 50)
    guard let feed = try? FeedParser(limits: limits).parse(bytes, url: "https://a.example/") else { return 0 }
    precondition(feed.entries.count <= limits.items, "more entries than the limit allows")
    return 0
}
