/// What each of the 256 bytes stands for in an encoding of one byte a character.
struct ByteChart: Sendable {
    /// Stands for a byte without meaning.
    static let undefined: UInt32 = 0xFFFD

    private let scalars: [UInt32]

    /// A chart as standards print it.
    ///
    /// - Parameters:
    ///   - upper: The bytes from 0x80 on, 16 a row; `_` for a byte without meaning.
    ///   - controls: Letters in the place of control characters.
    init(_ upper: [String], controls: [UInt8: Unicode.Scalar] = [:]) {
        let high = upper.flatMap { row in row.unicodeScalars.map { $0 == "_" ? Self.undefined : $0.value } }
        let missing = [UInt32](repeating: Self.undefined, count: max(0, 128 - high.count))
        var scalars = (0..<128).map { UInt32($0) } + high + missing
        for (byte, letter) in controls { scalars[Int(byte)] = letter.value }
        self.scalars = scalars
    }

    subscript(byte: UInt8) -> UInt32 { scalars[Int(byte)] }
}
