/// Reads one token of the given text into units: well-formed, visible, half-width, with references resolved.
struct TokenReader {
    private(set) var units: [Unit] = []

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        units.reserveCapacity(range.count)
        var index = range.lowerBound
        while index < range.upperBound {
            let scalar = UTF8Decoding.decode(bytes, at: index)
            push(Unit(scalar: scalar.value, start: index, end: index + scalar.length))
            index += scalar.length
        }
    }

    /// Adds a unit; a semicolon that closes a reference replaces all of it by what it stands for.
    ///
    /// Looking back at each semicolon, over what is already resolved, leaves no reference in the result
    /// however they were nested (`&amp;amp;nbsp;`), in linear time.
    private mutating func push(_ unit: Unit) {
        var next: Unit? = unit
        while let unit = next {
            let scalar = ScalarRepair.replacement(unit.scalar)
            if ScalarRepair.isInvisible(scalar) || ScalarRepair.isJoiner(scalar) && followsPlainLetter { return }
            units.append(Unit(scalar: scalar, start: unit.start, end: unit.end))
            next = scalar == 0x3B ? takeReference() : nil
        }
    }

    /// Whether what came last is of Latin, Greek or Cyrillic text, where joiners mean nothing.
    private var followsPlainLetter: Bool {
        guard let last = units.last?.scalar else { return true }
        return last < 0x530 || (0x1E00...0x1EFF).contains(last)
    }

    /// Takes the reference that ends in the semicolon just added off the units and gives what it stands for.
    private mutating func takeReference() -> Unit? {
        var name: [UInt8] = []
        for index in units.indices.dropLast().suffix(Entities.maximumLength + 1).reversed() {
            let scalar = units[index].scalar
            if scalar == 0x26 {
                guard let value = Entities.scalar(String(decoding: name.reversed(), as: UTF8.self)) else { return nil }
                let unit = Unit(scalar: value, start: units[index].start, end: units[units.count - 1].end)
                units.removeSubrange(index...)
                return unit
            }
            guard Self.isNameCharacter(scalar) else { return nil }
            name.append(UInt8(scalar))
        }
        return nil
    }

    private static func isNameCharacter(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x23, 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }
}
