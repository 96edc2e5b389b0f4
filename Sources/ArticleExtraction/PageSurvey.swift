/// What every node of a page is surrounded by and how much text it holds, found in two passes over the page.
struct PageSurvey {
    /// What a node stands in.
    struct Context: OptionSet {
        let rawValue: UInt16

        /// Text that no reader sees.
        static let hidden = Context(rawValue: 1)
        /// A link to another page.
        static let link = Context(rawValue: 2)
        /// Emphasis, as captions and notes are often set.
        static let emphasis = Context(rawValue: 4)
        /// A cell of a table.
        static let cell = Context(rawValue: 8)
        /// An item of a list.
        static let item = Context(rawValue: 16)
        /// A heading.
        static let heading = Context(rawValue: 32)
        /// A quotation.
        static let quote = Context(rawValue: 64)
        /// The parts of the page before and after its contents.
        static let frame = Context(rawValue: 128)
        /// Bold type, as sub-headings without an element of their own are set.
        static let strong = Context(rawValue: 256)
    }

    /// What each node stands in, itself included.
    private(set) var contexts: [Context]
    /// The innermost block around each node, itself included; -1 outside all.
    private(set) var blocks: [Int32]
    /// The bytes of text for reading inside each node, blanks left out.
    private(set) var lengths: [Int32]
    /// The bytes of those that are links.
    private(set) var links: [Int32]

    /// Looks through a page.
    ///
    /// `showsFallback` reads also what browsers show without scripts.
    init(of page: PageTree, showsFallback: Bool = false) {
        let count = page.nodes.count
        contexts = Array(repeating: [], count: count)
        blocks = Array(repeating: -1, count: count)
        lengths = Array(repeating: 0, count: count)
        links = Array(repeating: 0, count: count)
        for index in 0..<count {
            let node = page.nodes[index]
            let parent = Int(node.parent)
            if parent >= 0 {
                contexts[index] = contexts[parent]
                blocks[index] = blocks[parent]
            }
            guard node.tag != .text else { continue }
            if node.tag.isBlock { blocks[index] = Int32(index) }
            contexts[index].formUnion(Self.context(of: node.tag, at: index, in: page, showsFallback: showsFallback))
        }
        for index in stride(from: count - 1, through: 0, by: -1) where !contexts[index].contains(.hidden) {
            let node = page.nodes[index]
            if node.tag == .text {
                lengths[index] = node.length
                if contexts[index].contains(.link) { links[index] = node.length }
            }
            guard node.parent >= 0 else { continue }
            lengths[Int(node.parent)] += lengths[index]
            links[Int(node.parent)] += links[index]
        }
    }

    /// The share of a node's text that is links.
    func linkShare(_ index: Int) -> Double {
        lengths[index] > 0 ? Double(links[index]) / Double(lengths[index]) : 0
    }

    /// Whether an `a` leads somewhere: old pages mark places with it, new ones leave the address to a script.
    private static func isLink(_ index: Int, _ page: PageTree) -> Bool {
        page.range(index, .href) != nil || page.range(index, .name) == nil && page.range(index, .id) == nil
    }

    private static func context(of tag: Tag, at index: Int, in page: PageTree, showsFallback: Bool) -> Context {
        switch tag {
        case .a: isLink(index, page) ? .link : []
        case .em, .i: .emphasis
        case .b, .strong: .strong
        case .td, .th: .cell
        case .li, .dd, .dt: .item
        case .h1, .h2, .h3, .h4, .h5, .h6: .heading
        case .blockquote, .q: .quote
        case .header, .footer, .nav: .frame
        case .template where page.range(index, .shadowRootMode) != nil || showsFallback: []
        case .noscript where showsFallback: []
        default: tag.traits.contains(.hidden) ? .hidden : []
        }
    }
}
