extension String {
    /// A text of bytes that are known to be UTF-8, because they were cut from valid UTF-8 at ASCII characters.
    init(trusted bytes: UnsafeBufferPointer<UInt8>) {
        guard !bytes.isEmpty else {
            self = ""
            return
        }
        self = unsafe String(copying: UTF8Span(unchecked: bytes.span))
    }
}
