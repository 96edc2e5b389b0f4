/// Any bytes as HTML: sanitised, it holds no script; as plain text it is read without a trap.
@_cdecl("LLVMFuzzerTestOneInput") public func fuzzHTML(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
    let html = String(decoding: fuzzInput(data, size), as: UTF8.self)
    let safe = HTMLText.sanitize(html, base: "https://a.example/muc/bai")
    for opening in ["<script", "<style", "<iframe", "<object", "<embed", "<form"] {
        precondition(!safe.contains(opening), "an element that is not allowed came through")
    }
    _ = HTMLText.plainText(html)
    return 0
}
