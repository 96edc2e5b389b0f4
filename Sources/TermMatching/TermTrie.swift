/// The parts of all terms in one tree of syllables; one for canonical forms and one for folded forms.
struct TermTrie: Sendable {
    /// A part of a term that ends at a node.
    struct Ending: Sendable {
        let term: Int32
        let part: Int32
        /// For a term of one syllable, the spelling that it needs (`Alternate.Letter`).
        let letter: UInt8
    }

    private(set) var vocabulary = SyllableVocabulary()
    private var children: [UInt64: Int32] = [:]
    private var firstNodes: [Int32] = []
    private var endings: [[Ending]] = [[]]

    init(_ patterns: [TermPattern], form: (TermPattern.Element) -> [UInt8]) {
        for (term, pattern) in patterns.enumerated() {
            for (part, elements) in pattern.parts.enumerated() {
                add(elements.map(form), Int32(term), Int32(part), allowsAlternates: pattern.allowsAlternates)
            }
        }
        firstNodes = Array(repeating: 0, count: vocabulary.count)
        for symbol in 0..<vocabulary.count { firstNodes[symbol] = children[Self.key(0, Int32(symbol))] ?? 0 }
        vocabulary.freeze()
    }

    /// The node after `node` by a symbol, 0 for none; the root is 0.
    func next(_ node: Int32, _ symbol: Int32) -> Int32 {
        node == 0 ? firstNodes[Int(symbol)] : children[Self.key(node, symbol)] ?? 0
    }

    /// The parts that end at a node.
    func endings(_ node: Int32) -> [Ending] { endings[Int(node)] }

    private mutating func add(_ syllables: [[UInt8]], _ term: Int32, _ part: Int32, allowsAlternates: Bool) {
        var node: Int32 = 0
        var letter: UInt8 = 0
        for syllable in syllables {
            let word = vocabulary.intern(syllable)
            letter = allowsAlternates ? 0 : word.letter
            let key = Self.key(node, word.symbol)
            if let child = children[key] {
                node = child
            } else {
                node = Int32(endings.count)
                children[key] = node
                endings.append([])
            }
        }
        endings[Int(node)].append(Ending(term: term, part: part, letter: letter))
    }

    private static func key(_ node: Int32, _ symbol: Int32) -> UInt64 {
        UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: symbol))
    }
}
