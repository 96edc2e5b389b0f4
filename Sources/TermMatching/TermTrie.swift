import VietnameseText

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
    /// By symbol the node after the root; below 0, with its sign turned, where no term ends.
    private var firstNodes: [Int32] = []
    private var pairs = PairFilter()
    private var children = IntegerTable([:])
    private var endings: [Ending] = []
    /// Where the endings of each node begin in `endings`, and one more.
    private var endingStarts: [Int32] = []

    init(_ patterns: [TermPattern], form: (TermPattern.Element) -> [UInt8]) {
        var draft = Draft()
        for (term, pattern) in patterns.enumerated() {
            for (part, elements) in pattern.parts.enumerated() {
                let ending = Ending(term: Int32(term), part: Int32(part), letter: 0)
                draft.add(elements.map(form), ending, allowsAlternates: pattern.allowsAlternates, &vocabulary)
            }
        }
        firstNodes = (0..<vocabulary.count).map { symbol in
            let node = draft.children[Self.key(0, Int32(symbol))] ?? 0
            return draft.endings[Int(node)].isEmpty ? -node : node
        }
        pairs = PairFilter(draft.secondSymbols(count: vocabulary.count))
        children = IntegerTable(draft.children)
        for endings in draft.endings {
            endingStarts.append(Int32(self.endings.count))
            self.endings += endings
        }
        endingStarts.append(Int32(endings.count))
        vocabulary.freeze()
    }

    /// Gives a body the tree in the form that is read fastest.
    @inline(__always)
    func withLookup<Result>(_ body: (Lookup) -> Result) -> Result {
        vocabulary.table.withLookup { words in
            children.withLookup { children in
                pairs.withLookup { pairs in
                    firstNodes.withUnsafeBufferPointer { firstNodes in
                        endings.withUnsafeBufferPointer { endings in
                            endingStarts.withUnsafeBufferPointer { starts in
                                body(
                                    Lookup(
                                        words: words,
                                        children: children,
                                        firstNodes: firstNodes,
                                        pairs: pairs,
                                        endings: endings,
                                        starts: starts
                                    )
                                )
                            }
                        }
                    }
                }
            }
        }
    }

    /// The tree as pointers, for loops over all syllables of a text.
    struct Lookup {
        fileprivate let words: IntegerTable.Lookup
        fileprivate let children: IntegerTable.Lookup
        fileprivate let firstNodes: UnsafeBufferPointer<Int32>
        fileprivate let pairs: PairFilter.Lookup
        fileprivate let endings: UnsafeBufferPointer<Ending>
        fileprivate let starts: UnsafeBufferPointer<Int32>

        /// What a syllable with a key is to the terms.
        @inline(__always)
        func word(_ key: SyllableKey) -> SyllableVocabulary.Word { .init(packed: words.value(key.bits)) }

        /// The node after the root by a symbol, 0 for none; below 0, with its sign turned, where no term ends.
        @inline(__always)
        func first(_ symbol: Int32) -> Int32 { firstNodes[Int(symbol)] }

        /// False where no term begins with two symbols.
        @inline(__always)
        func mayBegin(_ first: Int32, _ second: Int32) -> Bool { pairs.mayContain(first, second) }

        /// The node after a node that is not the root by a symbol, below 0 for none.
        @inline(__always)
        func next(_ node: Int32, _ symbol: Int32) -> Int32 { children.value(TermTrie.key(node, symbol)) }

        /// The parts that end at a node.
        @inline(__always)
        func endings(_ node: Int32) -> Slice<UnsafeBufferPointer<Ending>> {
            endings[Int(starts[Int(node)])..<Int(starts[Int(node) + 1])]
        }
    }

    /// The tree while it grows.
    private struct Draft {
        var children: [UInt64: Int32] = [:]
        var endings: [[Ending]] = [[]]

        /// The first two symbols of every term that has them.
        func secondSymbols(count: Int) -> [(Int32, Int32)] {
            var symbolOfNode: [Int32: Int32] = [:]
            for symbol in 0..<Int32(count) {
                if let node = children[TermTrie.key(0, symbol)] { symbolOfNode[node] = symbol }
            }
            return children.keys.compactMap { key in
                let node = Int32(truncatingIfNeeded: key >> 32)
                let second = Int32(truncatingIfNeeded: (key & 0xFFFF_FFFF) - 1)
                return node == 0 ? nil : symbolOfNode[node].map { ($0, second) }
            }
        }

        mutating func add(
            _ syllables: [[UInt8]],
            _ ending: Ending,
            allowsAlternates: Bool,
            _ vocabulary: inout SyllableVocabulary
        ) {
            var node: Int32 = 0
            var letter: UInt8 = 0
            for syllable in syllables {
                let word = vocabulary.intern(syllable)
                letter = allowsAlternates ? 0 : word.letter
                let key = TermTrie.key(node, word.symbol)
                if let child = children[key] {
                    node = child
                } else {
                    node = Int32(endings.count)
                    children[key] = node
                    endings.append([])
                }
            }
            endings[Int(node)].append(Ending(term: ending.term, part: ending.part, letter: letter))
        }
    }

    @inline(__always)
    private static func key(_ node: Int32, _ symbol: Int32) -> UInt64 {
        UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: symbol)) + 1
    }
}
