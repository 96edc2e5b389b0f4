import Glibc

extension ArraySlice<UInt8> {
    /// Where a text stands first.
    func place(of text: StaticString) -> Range<Int>? {
        withUnsafeBytes { bytes in
            let length = text.utf8CodeUnitCount
            guard let start = bytes.baseAddress, length <= count else { return nil }
            var cursor = start
            let last = start + (count - length)
            while let found = memchr(cursor, Int32(text.utf8Start[0]), last - cursor + 1) {
                if memcmp(found, text.utf8Start, length) == 0 {
                    let place = startIndex + (UnsafeRawPointer(found) - start)
                    return place..<(place + length)
                }
                cursor = UnsafeRawPointer(found) + 1
            }
            return nil
        }
    }
}
