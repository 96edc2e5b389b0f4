/// Turns byte offsets that only grow into lines and columns, reading each byte once.
struct LineCounter {
    private var line = 1
    private var lineStart = 0
    private var counted = 0

    /// The line and column of an offset, both from 1.
    mutating func position(of offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
        while counted < min(offset, bytes.count) {
            if bytes[counted] == UInt8(ascii: "\n") {
                line += 1
                lineStart = counted + 1
            }
            counted += 1
        }
        return (line, max(1, offset - lineStart + 1))
    }
}
