/// The bytes that libFuzzer hands over, copied so that a read past their end is seen.
func fuzzInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> [UInt8] {
    Array(UnsafeBufferPointer(start: data, count: size))
}

/// The first line of an input, and what follows it: the way in which a target takes two values from one input.
func firstLine(of input: [UInt8]) -> (line: String, rest: [UInt8]) {
    let end = input.firstIndex(of: UInt8(ascii: "\n")) ?? input.count
    return (String(decoding: input[..<end], as: UTF8.self), Array(input[min(input.count, end + 1)...]))
}
