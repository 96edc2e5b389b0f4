import PressModel

/// Walks through a document of any size and hands out its entries one by one, each as the bytes of a JSON object.
///
/// An entry is an element of the arrays that hold reviews, or an object that holds no such array. The document's
/// objects around them are never held as a whole. After a place that is no JSON it goes on at the next object that
/// tells of a review.
struct DocumentWalker {
    enum Step {
        case entry([UInt8], EntryLocation)
        case fault(UserFault)
    }

    /// Published checks have 2 KB; a longer entry is a fault (bytes).
    static let entryLimit = 1 << 20
    private static let nestingLimit = 8
    /// The keys whose values are walked into.
    private static let containers = ["dataFeedElement", "itemListElement", "@graph", "mainEntity"]
        .map { Array("\"\($0)\"".utf8) }

    /// An open array or object.
    private struct Frame {
        /// Nil for an array.
        var object: OpenObject?
    }

    private var input: DocumentInput
    private let path: String
    private var offset = 0
    private var frames: [Frame] = []
    /// The objects and arrays at the document's root so far, and the line of the first.
    private var roots = 0
    private var firstLine = 1
    /// Whether every line is a document of its own (NDJSON).
    private var isByLine = false
    private var isDamaged = false
    private var isRegistry = false
    private var hasLongEntry = false

    init(_ source: ByteSource, path: String) {
        input = DocumentInput(source)
        self.path = path
    }

    /// Whether what was read is one registry, complete and undamaged.
    var isWhole: Bool { isRegistry && roots == 1 && !isDamaged && !hasLongEntry }

    /// Looks at the first bytes.
    /// - Throws: `UserFault` when they can't be JSON in UTF-8.
    mutating func begin() throws {
        _ = try input.window.has(3)
        let head = input.window.withBytes(from: 0) { Array($0.prefix(4)) }
        if let problem = DocumentHead.problem(head, path) { throw problem }
        if head.starts(with: DocumentHead.mark) { offset = DocumentHead.mark.count }
    }

    /// The next entry or fault; nil at the end.
    mutating func next() throws -> Step? {
        while true {
            input.window.discard(before: offset)
            guard try input.skipBlanks(&offset) else { return finish() }
            input.window.mark(offset)
            let step: Step?
            if let frame = frames.last {
                step = try frame.object == nil ? inArray() : inObject()
            } else {
                step = try atRoot()
            }
            if let step { return step }
        }
    }

    private var byte: UInt8 { input.window[offset] }

    private mutating func finish() -> Step? {
        defer { frames = [] }
        guard !frames.isEmpty, !isDamaged else { return nil }
        isDamaged = true
        return .fault(RegistryFault.cutOff(location(offset)))
    }

    private mutating func atRoot() throws -> Step? {
        switch byte {
        case UInt8(ascii: "{") where isByLine:
            roots += 1
            return try entry(isOneLine: true)
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            if roots == 0 { firstLine = location(offset).file.line }
            roots += 1
            if byte == UInt8(ascii: "[") { isRegistry = true }
            return try push()
        default: return try stray()
        }
    }

    private mutating func inArray() throws -> Step? {
        switch byte {
        case UInt8(ascii: "]"): pop()
        case UInt8(ascii: ","): offset += 1
        case UInt8(ascii: "{"): return try entry(isOneLine: false)
        case UInt8(ascii: "["): return try push()
        case UInt8(ascii: "}"), UInt8(ascii: ":"): return try stray()
        default:
            switch try input.scan(from: offset, limit: Self.entryLimit) {
            case .ended(let end): offset = end
            case .broken, .unclosed, .tooLong: return try damage(at: offset, resumingAt: offset + 1)
            }
        }
        return nil
    }

    private mutating func inObject() throws -> Step? {
        switch byte {
        case UInt8(ascii: "}"):
            guard let object = frames.last?.object else { return nil }
            pop()
            if object.isTooLong { return tooLong(object.location) }
            return .entry(object.bytes, object.location)
        case UInt8(ascii: ","): offset += 1
        case UInt8(ascii: "\""): return try member()
        default: return try stray()
        }
        return nil
    }

    /// A key of the open object with its value, which is kept or walked into.
    private mutating func member() throws -> Step? {
        let last = frames.count - 1
        var next = offset
        guard case .ended(let end) = try input.scan(from: offset, limit: Self.entryLimit) else {
            return try damage(at: offset, resumingAt: offset + 1)
        }
        let key = Array(input.window.copy(offset..<end))
        next = end
        guard try input.skipBlanks(&next), input.window[next] == UInt8(ascii: ":") else {
            return try damage(at: min(next, input.window.end), resumingAt: offset + 1)
        }
        next += 1
        guard try input.skipBlanks(&next) else { return try cutOff(from: offset) }
        if Self.containers.contains(key), Self.isOpening(input.window[next]) {
            if frames.count == 1, key == Self.containers[0] { isRegistry = true }
            offset = next
            return try push()
        }
        switch try input.scan(from: next, limit: Self.entryLimit) {
        case .ended(let end):
            frames[last].object?.add(key, input.window.copy(next..<end), limit: Self.entryLimit)
            offset = end
        case .broken(let place): return try damage(at: place, resumingAt: offset + 1)
        case .unclosed: return try cutOff(from: offset + 1)
        case .tooLong:
            frames[last].object?.isTooLong = true
            offset = try input.skipValue(from: next)
        }
        return nil
    }

    private static func isOpening(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") }

    private mutating func entry(isOneLine: Bool) throws -> Step? {
        let start = offset
        switch try input.scan(from: start, isOneLine: isOneLine, limit: Self.entryLimit) {
        case .ended(let end):
            offset = end
            return .entry(Array(input.window.copy(start..<end)), location(start))
        case .broken(let place): return try damage(at: place, resumingAt: start + 1)
        case .unclosed: return try cutOff(from: start + 1)
        // A registry within a list, perhaps.
        case .tooLong: return try push()
        }
    }

    /// Opens the object or array here.
    private mutating func push() throws -> Step? {
        guard frames.count < Self.nestingLimit else { return try damage(at: offset, resumingAt: offset + 1) }
        let isObject = byte == UInt8(ascii: "{")
        frames.append(Frame(object: isObject ? OpenObject(location: location(offset)) : nil))
        offset += 1
        return nil
    }

    private mutating func pop() {
        frames.removeLast()
        offset += 1
        if frames.isEmpty, roots == 1 { isByLine = location(offset).file.line == firstLine }
    }

    private mutating func tooLong(_ location: EntryLocation) -> Step {
        hasLongEntry = true
        return .fault(RegistryFault.tooLong(location, limit: Self.entryLimit))
    }

    /// A byte that can't stand here; what a damaged entry left over is passed by.
    private mutating func stray() throws -> Step? {
        if isDamaged, [UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}")].contains(byte) {
            offset += 1
            return nil
        }
        return try damage(at: offset, resumingAt: offset + 1)
    }

    private mutating func damage(at place: Int, resumingAt start: Int) throws -> Step {
        let entry = frames.last?.object?.location ?? location(start - 1)
        return try resume(from: start, RegistryFault.malformed(location(place), entry: entry))
    }

    private mutating func cutOff(from start: Int) throws -> Step {
        try resume(from: start, RegistryFault.cutOff(location(input.window.end)))
    }

    private mutating func resume(from start: Int, _ fault: UserFault) throws -> Step {
        isDamaged = true
        while frames.last?.object != nil { frames.removeLast() }
        let isLine = frames.isEmpty && isByLine
        offset = try isLine ? input.nextLine(from: start) : input.nextReview(from: start, isOneLine: isByLine)
        return .fault(fault)
    }

    private func location(_ offset: Int) -> EntryLocation {
        let place = input.window.place(of: offset)
        return EntryLocation(file: FileLocation(path: path, line: place.line), column: place.column)
    }
}

/// An object of the document that is read member by member.
struct OpenObject {
    let location: EntryLocation
    var isTooLong = false
    private var members: [UInt8] = []

    init(location: EntryLocation) { self.location = location }

    mutating func add(_ key: [UInt8], _ value: ArraySlice<UInt8>, limit: Int) {
        guard members.count + key.count + value.count <= limit else { return isTooLong = true }
        if !members.isEmpty { members.append(UInt8(ascii: ",")) }
        members += key
        members.append(UInt8(ascii: ":"))
        members += value
    }

    /// The object without what was walked into.
    var bytes: [UInt8] { [UInt8(ascii: "{")] + members + [UInt8(ascii: "}")] }
}
