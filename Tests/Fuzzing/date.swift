import Foundation

/// Any text as a date: what is read lies in the years that are allowed.
@_cdecl("LLVMFuzzerTestOneInput") public func fuzzDate(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
    guard let date = FeedDate.parse(String(decoding: fuzzInput(data, size), as: UTF8.self)) else { return 0 }
    let seconds = date.timeIntervalSince1970
    precondition((-62_200_000_000...253_500_000_000).contains(seconds), "the year is not one of four figures")
    return 0
}
