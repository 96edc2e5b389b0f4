/// A tree of terms while it grows, and how it is laid out for reading.
struct TrieDraft {
    /// A tree laid out level by level, so that the children of a node lie side by side.
    struct Layout {
        /// The root first; one more after the last, where the children end.
        var nodes: [TermTrie.Node] = []
        /// The lists of endings of nodes that have more than the number of a term.
        var endings: [[TermTrie.Ending]] = []
        /// By symbol the nodes below the root.
        var firstNodes: [Int32: Int32] = [:]
        /// The nodes two steps below the root, with the symbols that lead there.
        var pairs: [(first: Int32, second: Int32, node: Int32)] = []
    }

    private var children: [[Int32: Int32]] = [[:]]
    private var endings: [[TermTrie.Ending]] = [[]]

    /// Adds a part of a term.
    mutating func add(
        _ syllables: [[UInt8]],
        _ ending: TermTrie.Ending,
        allowsAlternates: Bool,
        _ vocabulary: inout SyllableVocabulary
    ) {
        var node = 0
        var letter: UInt8 = 0
        for syllable in syllables {
            let word = vocabulary.intern(syllable)
            letter = allowsAlternates ? 0 : word.letter
            if let child = children[node][word.symbol] {
                node = Int(child)
            } else {
                children[node][word.symbol] = Int32(children.count)
                node = children.count
                children.append([:])
                endings.append([])
            }
        }
        endings[node].append(
            TermTrie.Ending(term: ending.term, part: ending.part, letter: letter, isPart: ending.isPart)
        )
    }

    /// Numbers the nodes level by level.
    func layOut() -> Layout {
        var layout = Layout()
        layout.nodes = [TermTrie.Node()]
        var drafts: [Int32] = [0]
        var index = 0
        while index < drafts.count {
            let draft = Int(drafts[index])
            let symbol = layout.nodes[index].symbol
            layout.nodes[index].firstChild = Int32(drafts.count)
            layout.nodes[index].ending = ending(of: endings[draft], &layout)
            for (next, child) in children[draft].sorted(by: { $0.key < $1.key }) {
                let node = Int32(drafts.count)
                if index == 0 { layout.firstNodes[next] = node }
                if layout.nodes[index].before < 0, symbol >= 0 { layout.pairs.append((symbol, next, node)) }
                layout.nodes.append(TermTrie.Node(symbol: next, before: symbol))
                drafts.append(child)
            }
            index += 1
        }
        layout.nodes.append(TermTrie.Node(firstChild: Int32(drafts.count)))
        return layout
    }

    /// What a node says of the parts that end at it.
    private func ending(of endings: [TermTrie.Ending], _ layout: inout Layout) -> Int32 {
        guard let first = endings.first else { return TermTrie.noEnding }
        if endings.count == 1, first.isPlain { return first.term }
        layout.endings.append(endings)
        return TermTrie.endingList - Int32(layout.endings.count - 1)
    }
}
