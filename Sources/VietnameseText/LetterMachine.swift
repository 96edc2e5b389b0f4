/// Reads runs of Latin letters byte by byte with one table, without a branch on how long a character is.
///
/// The lengths of Vietnamese characters (one, two or three bytes) follow one another without a pattern, so that a branch
/// on them is guessed wrong every few letters; a table of states costs one read a byte (B. Hoehrmann's UTF-8 decoder,
/// 2010, taken further to the letters themselves).
struct LetterMachine: Sendable {
    static let shared = LetterMachine()

    /// By state and byte what the byte adds.
    ///
    /// Bits 0–7: the letter's byte in keys; 8: a letter ends; 16–31: the flags of
    /// `LetterInfo`; 40: the byte belongs to a letter; 52–63: the next state, times 256.
    private var entries = [UInt64](repeating: 0, count: 16 << 8)

    private static let inside: UInt64 = 1 << 40

    private init() {
        var nextState = 1
        var states: [[UInt8]: Int] = [[]: 0]
        for value in UInt32(0)..<0x1F00 where LetterTable.shared.info(value).isLetter {
            guard let scalar = Unicode.Scalar(value), let bytes = UTF8.encode(scalar).map({ Array($0) }) else {
                continue
            }
            for length in 1..<bytes.count where states[Array(bytes[..<length])] == nil {
                let before = states[Array(bytes[..<(length - 1)])] ?? 0
                states[Array(bytes[..<length])] = nextState
                entries[before << 8 | Int(bytes[length - 1])] = Self.inside | UInt64(nextState) << 60
                nextState += 1
            }
            let state = states[Array(bytes.dropLast())] ?? 0
            let info = LetterTable.shared.info(value)
            entries[state << 8 | Int(bytes[bytes.count - 1])] = Self.inside | info.entry
        }
    }

    /// Gives a body the table in the form that is read fastest.
    func withReader<Result>(_ body: (Reader) -> Result) -> Result {
        entries.withUnsafeBufferPointer { body(Reader(entries: $0)) }
    }

    /// The table as a pointer, for loops over all bytes of a text.
    struct Reader {
        fileprivate let entries: UnsafeBufferPointer<UInt64>

        /// The longest run of letters from an offset on; empty where no letter begins there.
        @inline(__always)
        func run(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> LetterRun {
            var run = LetterRun()
            var state: UInt64 = 0
            var index = start
            run.end = start
            while index < bytes.count {
                let entry = entries[Int(truncatingIfNeeded: state) | Int(bytes[index])]
                guard entry & LetterMachine.inside != 0 else { break }
                index &+= 1
                run.add(entry, end: index)
                state = entry &>> 52
            }
            return run
        }
    }
}
