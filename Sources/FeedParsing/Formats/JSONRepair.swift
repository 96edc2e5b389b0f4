/// Mends JSON that breaks off or goes wrong: what follows the last complete entry goes, and what is open is closed.
enum JSONRepair {
    /// The mended text, and the byte at which the original goes wrong; `nil` if no entry is complete before it.
    ///
    /// An entry is an object in a list that is a member of the outermost object. The scan knows strings and brackets
    /// only; whether the result is JSON is for the parser to say.
    static func repaired(_ bytes: [UInt8]) -> (bytes: [UInt8], fault: Int)? {
        var open: [UInt8] = []
        var isInString = false
        var isEscaped = false
        var lastEntry: Int?
        var index = 0
        scan: while index < bytes.count {
            let byte = bytes[index]
            if isInString {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isInString = false
                }
                index += 1
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): isInString = true
            case UInt8(ascii: "{"), UInt8(ascii: "["): open.append(byte + 2)
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                guard open.popLast() == byte else { break scan }
                let isEntry = byte == UInt8(ascii: "}") && open == [UInt8(ascii: "}"), UInt8(ascii: "]")]
                if isEntry { lastEntry = index + 1 }
            default: break
            }
            index += 1
        }
        return lastEntry.map { (Array(bytes[..<$0]) + [UInt8(ascii: "]"), UInt8(ascii: "}")], index) }
    }
}
