import VietnameseText

/// The parts of all terms in one tree of syllables; one for canonical forms and one for folded forms.
///
/// The children of a node lie side by side, sorted by symbol. The first step down is an array by symbol, the second a
/// hash table behind a filter, since most pairs of syllables begin no term; further steps look through the few children.
struct TermTrie: Sendable {
    /// A part of a term that ends at a node.
    struct Ending: Sendable {
        let term: Int32
        let part: Int32
        /// For a term of one syllable, the spelling that it needs (`Alternate.Letter`).
        let letter: UInt8
        /// Whether the term has other parts.
        let isPart: Bool

        /// Whether nothing but the term's number need be known.
        var isPlain: Bool { !isPart && letter == 0 }
    }

    /// A place in the tree; its children reach up to where those of the next node begin.
    struct Node: Sendable {
        /// The symbol that leads to it, and the one before that.
        var symbol: Int32 = -1
        var before: Int32 = -1
        var firstChild: Int32 = 0
        /// The only term that ends here, `noEnding`, or counted down from `endingList` the number of a list of endings.
        var ending = TermTrie.noEnding
    }

    static let noEnding: Int32 = -1
    static let endingList: Int32 = -2

    let words: SyllableWords
    /// By symbol the node after the root; below 0, with its sign turned, where no term ends.
    private let firstNodes: [Int32]
    private let pairs: PairFilter
    private let pairNodes: PairTable
    private let nodes: [Node]
    private let endings: [[Ending]]

    /// - Parameters:
    ///   - patterns: The terms.
    ///   - folded: Whether the tree is for syllables without diacritics.
    init(_ patterns: [TermPattern], folded: Bool) {
        var vocabulary = SyllableVocabulary()
        var draft = TrieDraft()
        for (term, pattern) in patterns.enumerated() {
            for (part, elements) in pattern.parts.enumerated() {
                draft.add(
                    elements.map { folded ? $0.folded : $0.exact },
                    Ending(term: Int32(term), part: Int32(part), letter: 0, isPart: pattern.parts.count > 1),
                    allowsAlternates: pattern.allowsAlternates,
                    &vocabulary
                )
            }
        }
        let laidOut = draft.layOut()
        (nodes, endings) = (laidOut.nodes, laidOut.endings)
        firstNodes = (0..<Int32(vocabulary.count)).map { symbol in
            guard let node = laidOut.firstNodes[symbol] else { return 0 }
            return laidOut.nodes[Int(node)].ending == Self.noEnding ? -node : node
        }
        pairs = PairFilter(laidOut.pairs.map { ($0.first, $0.second) })
        pairNodes = PairTable(laidOut.pairs)
        words = SyllableWords(vocabulary, folded: folded)
    }

    /// Gives a body the tree in the form that is read fastest.
    @inline(__always)
    func withLookup<Result>(_ body: (Lookup) -> Result) -> Result {
        words.withLookup { words in
            pairs.withLookup { pairs in
                pairNodes.withLookup { pairNodes in
                    firstNodes.withUnsafeBufferPointer { firstNodes in
                        nodes.withUnsafeBufferPointer { nodes in
                            endings.withUnsafeBufferPointer { endings in
                                body(
                                    Lookup(
                                        words: words,
                                        firstNodes: firstNodes,
                                        pairs: pairs,
                                        pairNodes: pairNodes,
                                        nodes: nodes,
                                        lists: endings
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
        let words: SyllableWords.Lookup
        fileprivate let firstNodes: UnsafeBufferPointer<Int32>
        fileprivate let pairs: PairFilter.Lookup
        fileprivate let pairNodes: PairTable.Lookup
        fileprivate let nodes: UnsafeBufferPointer<Node>
        fileprivate let lists: UnsafeBufferPointer<[Ending]>

        /// The node after the root by a symbol, 0 for none; below 0, with its sign turned, where no term ends.
        @inline(__always)
        func first(_ symbol: Int32) -> Int32 { firstNodes[Int(symbol)] }

        /// The node after the root by two symbols, 0 for none.
        @inline(__always)
        func second(_ first: Int32, _ second: Int32) -> Int32 {
            guard pairs.mayContain(first, second) else { return 0 }
            return pairNodes.node(first, second) { node in
                nodes[Int(node)].symbol == second && nodes[Int(node)].before == first
            }
        }

        /// The node after a node further down by a symbol, 0 for none.
        @inline(__always)
        func next(_ node: Int32, _ symbol: Int32) -> Int32 {
            var low = nodes[Int(node)].firstChild
            var high = nodes[Int(node) + 1].firstChild
            while high - low > 4 {
                let middle = (low + high) / 2
                if nodes[Int(middle)].symbol <= symbol { low = middle } else { high = middle }
            }
            while low < high {
                if nodes[Int(low)].symbol == symbol { return low }
                low += 1
            }
            return 0
        }

        /// Calls `term` with the term that ends at a node and needs nothing more, else `ending` with each that does.
        @inline(__always)
        func forEachEnding(_ node: Int32, term: (Int32) -> Void, ending: (Ending) -> Void) {
            let end = nodes[Int(node)].ending
            if end >= 0 {
                term(end)
            } else if end != TermTrie.noEnding {
                for each in lists[Int(TermTrie.endingList - end)] { ending(each) }
            }
        }
    }
}
