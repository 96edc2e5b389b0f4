/// The first line is a `Content-Type`, the rest a body: what comes out is always UTF-8.
@_cdecl("LLVMFuzzerTestOneInput") public func fuzzCharset(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
    let (contentType, body) = firstLine(of: fuzzInput(data, size))
    let decoded = DocumentDecoder.decode(body, contentType: contentType)
    precondition((try? UTF8Span(validating: decoded.bytes.span)) != nil, "the text is not UTF-8")
    precondition(decoded.bytes.count <= body.count * 12 + 64, "the text grew beyond what any set explains")
    return 0
}
