/// The document's bytes with what is asked of them: blanks, values, the next review.
struct DocumentInput {
    enum Scanned {
        case ended(Int)
        case broken(Int)
        case unclosed
        case tooLong
    }

    /// What may be read twice in vain in looking for reviews behind damage, beside the length of the document (bytes).
    private static let allowance = 4 << 20

    var window: ByteWindow
    private var wasted = 0

    init(_ source: ByteSource) { window = ByteWindow(source) }

    /// Moves to the next byte that is no blank; false at the end.
    mutating func skipBlanks(_ offset: inout Int) throws -> Bool {
        while try window.has(offset) {
            let byte = window[offset]
            guard byte == 0x20 || (0x09...0x0D).contains(byte) else { return true }
            offset += 1
            window.discard(before: offset)
        }
        return false
    }

    /// Finds the end of the value at an offset, which stays held.
    mutating func scan(from start: Int, isOneLine: Bool = false, limit: Int) throws -> Scanned {
        var scanner = ValueScanner(isOneLine: isOneLine)
        var next = start
        while true {
            switch window.withBytes(from: next, { scanner.scan($0) }) {
            case .ended(let index): return next + index - start <= limit ? .ended(next + index) : .tooLong
            case .broken(let index): return .broken(next + index)
            case .goesOn:
                next = window.end
                guard next - start <= limit else { return .tooLong }
                guard try window.fill() else { return .unclosed }
            }
        }
    }

    /// The offset behind a value of any length, or where it breaks.
    mutating func skipValue(from start: Int) throws -> Int {
        var scanner = ValueScanner()
        var next = start
        while true {
            switch window.withBytes(from: next, { scanner.scan($0) }) {
            case .ended(let index), .broken(let index): return next + index
            case .goesOn:
                next = window.end
                window.discard(before: next)
                guard try window.fill() else { return next }
            }
        }
    }

    /// The offset behind the next line break; the end of the document when there is none.
    mutating func nextLine(from start: Int) throws -> Int {
        var offset = start
        while try window.has(offset) {
            if let index = window.withBytes(from: offset, { $0.firstIndex(of: 0x0A) }) { return offset + index + 1 }
            offset = window.end
            window.discard(before: offset)
        }
        return offset
    }

    /// The offset of the next object that tells of a review and is whole; the end of the document when there is none.
    ///
    /// Objects that tell of none are passed by as a whole. What is read in vain is read again from the next brace on, so
    /// long as the bytes read in vain do not outweigh the document: the work stays linear.
    mutating func nextReview(from start: Int, isOneLine: Bool) throws -> Int {
        var offset = start
        while try nextObject(&offset) {
            switch try scan(from: offset, isOneLine: isOneLine, limit: DocumentWalker.entryLimit) {
            case .ended(let end):
                if tellsOfReview(offset..<end) { return offset }
                offset = end
            case .broken(let place): offset = resume(offset, failedAt: place)
            case .unclosed, .tooLong: offset = resume(offset, failedAt: window.end)
            }
        }
        return offset
    }

    private mutating func resume(_ offset: Int, failedAt place: Int) -> Int {
        wasted += place - offset
        return wasted <= Self.allowance + window.end ? offset + 1 : max(place, offset + 1)
    }

    /// Moves to the next brace with a quote behind it; false at the end.
    private mutating func nextObject(_ offset: inout Int) throws -> Bool {
        while try window.has(offset) {
            window.discard(before: offset)
            let next = window.withBytes(from: offset) { $0.firstIndex(of: UInt8(ascii: "{")) }
            guard let next else {
                offset = window.end
                continue
            }
            offset += next
            var inner = offset + 1
            while try window.has(inner), window[inner] <= 0x20, inner - offset < 256 { inner += 1 }
            if try window.has(inner), window[inner] == UInt8(ascii: "\"") { return true }
            offset += 1
        }
        return false
    }

    private func tellsOfReview(_ range: Range<Int>) -> Bool { DocumentHead.tellsOfReview(window.copy(range)) }
}
