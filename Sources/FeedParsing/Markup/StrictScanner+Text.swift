// Text, sections, comments, instructions.
extension StrictScanner {
    /// Takes text up to the next `<`.
    mutating func text() -> Bool {
        while true {
            let end = TextRun.endOfText(bytes, from: index)
            emit(index, end)
            index = end
            guard end < bytes.count else { return false }
            switch bytes[end] {
            case UInt8(ascii: "<"): return true
            case UInt8(ascii: "&"):
                guard let reference = PlainReference.read(bytes, at: end) else { return false }
                emit(reference.character)
                index = reference.end
            case UInt8(ascii: "]") where startsSectionEnd(at: end): return false
            default: guard special(at: end) else { return false }
            }
        }
    }

    /// Takes a CDATA section.
    mutating func section() -> Bool {
        guard !open.isEmpty, starts(with: "<![CDATA[", at: index) else { return false }
        index += 9
        while true {
            let end = TextRun.endOfSection(bytes, from: index)
            emit(index, end)
            index = end
            guard end < bytes.count else { return false }
            if bytes[end] == UInt8(ascii: "]"), startsSectionEnd(at: end) {
                index = end + 3
                return true
            }
            guard special(at: end) else { return false }
        }
    }

    /// Passes a comment, which must not hold two hyphens.
    mutating func comment() -> Bool {
        guard starts(with: "<!--", at: index) else { return false }
        var cursor = index + 4
        while cursor + 2 < bytes.count {
            if bytes[cursor] == UInt8(ascii: "-"), bytes[cursor + 1] == UInt8(ascii: "-") {
                guard bytes[cursor + 2] == UInt8(ascii: ">") else { return false }
                index = cursor + 3
                return true
            }
            guard bytes[cursor] >= 0x20 || bytes[cursor].isXMLBlank else { return false }
            cursor += 1
        }
        return false
    }

    /// Passes an instruction; the XML declaration stands only at the start, where it is passed already.
    mutating func instruction() -> Bool {
        let first = bytes[index + 2]
        guard first.isLetter || first == UInt8(ascii: "_"), !isDeclaration(at: index + 2) else { return false }
        var cursor = index + 2
        while cursor + 1 < bytes.count {
            if bytes[cursor] == UInt8(ascii: "?"), bytes[cursor + 1] == UInt8(ascii: ">") {
                index = cursor + 2
                return true
            }
            guard bytes[cursor] >= 0x20 || bytes[cursor].isXMLBlank, bytes[cursor] != 0xEF else { return false }
            cursor += 1
        }
        return false
    }

    private func isDeclaration(at start: Int) -> Bool {
        guard start + 3 < bytes.count else { return true }
        return bytes[start] | 0x20 == UInt8(ascii: "x") && bytes[start + 1] | 0x20 == UInt8(ascii: "m")
            && bytes[start + 2] | 0x20 == UInt8(ascii: "l") && !bytes[start + 3].isLetter
            && bytes[start + 3] != UInt8(ascii: "-")
    }

    /// Takes a byte that is special but may be right; `false` if no XML may have it.
    private mutating func special(at position: Int) -> Bool {
        switch bytes[position] {
        case UInt8(ascii: "]"):
            emit(position, position + 1)
            index = position + 1
        case 0x0D:
            // XML 1.0, section 2.11: every end of line is one line feed.
            emit("\n")
            index = position + 1
            if index < bytes.count, bytes[index] == 0x0A { index += 1 }
        case 0xEF:
            guard position + 2 < bytes.count, bytes[position + 1] != 0xBF || bytes[position + 2] < 0xBE else {
                return false
            }
            emit(position, position + 3)
            index = position + 3
        default: return false
        }
        return true
    }

    private func startsSectionEnd(at position: Int) -> Bool {
        position + 2 < bytes.count && bytes[position + 1] == UInt8(ascii: "]")
            && bytes[position + 2] == UInt8(ascii: ">")
    }

    private func starts(with text: StaticString, at position: Int) -> Bool {
        guard position + text.utf8CodeUnitCount <= bytes.count else { return false }
        for index in 0..<text.utf8CodeUnitCount where bytes[position + index] != text.utf8Start[index] { return false }
        return true
    }

    @inline(__always)
    private mutating func emit(_ start: Int, _ end: Int) {
        guard end > start else { return }
        builder.characters(UnsafeBufferPointer(rebasing: bytes[start..<end]))
    }

    private mutating func emit(_ character: Unicode.Scalar) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4) { buffer in
            var count = 0
            for byte in UTF8.encode(character) ?? Unicode.UTF8.EncodedScalar() {
                buffer[count] = byte
                count += 1
            }
            builder.characters(UnsafeBufferPointer(rebasing: UnsafeBufferPointer(buffer)[..<count]))
        }
    }
}
