/// Any bytes as a list of feeds: what was read, once written, is read back as it was.
@_cdecl("LLVMFuzzerTestOneInput") public func fuzzOPML(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
    guard let list = try? OPMLParser().parse(fuzzInput(data, size)) else { return 0 }
    let written = OPMLWriter().write(list)
    guard let again = try? OPMLParser().parse(Array(written.utf8)) else {
        preconditionFailure("what was written cannot be read")
    }
    precondition(OPMLWriter().write(again) == written, "what was written is read back otherwise")
    return 0
}
