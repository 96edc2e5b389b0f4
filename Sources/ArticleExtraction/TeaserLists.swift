/// Finds lists of other articles and of comments by their shape: records side by side that each begin with a linked
/// headline, or that each can be replied to.
///
/// Their few lines of text each would otherwise outweigh a short article, and no name is needed to know them.
struct TeaserLists {
    /// Whether each node stands in such a record.
    private(set) var isTeaser: [Bool]

    private static let leastRecords: Int32 = 3
    private static let leastHeadline: Int32 = 15
    private static let replyLengths: ClosedRange<Int32> = 5...16
    private static let mostComment: Int32 = 3_000
    private static let textLengths: ClosedRange<Int32> = 20...1_000

    /// Looks through a page.
    init(page: PageTree, survey: PageSurvey) {
        let firsts = Self.firstTexts(page, survey)
        var records = [Int32](repeating: 0, count: page.nodes.count)
        var teasers = records
        var marks = [Bool](repeating: false, count: page.nodes.count)
        for index in page.nodes.indices {
            let parent = Int(page.nodes[index].parent)
            guard parent >= 0, Self.isRecord(page.nodes[index].tag), survey.lengths[index] >= 20 else { continue }
            records[parent] += 1
            if Self.isTeaser(index, first: firsts[index], page, survey) {
                teasers[parent] += 1
                marks[index] = true
            }
        }
        let comments = Self.comments(page, survey)
        isTeaser = Array(repeating: false, count: page.nodes.count)
        for index in page.nodes.indices {
            let parent = Int(page.nodes[index].parent)
            guard parent >= 0 else { continue }
            let isList = teasers[parent] >= Self.leastRecords && teasers[parent] * 10 >= records[parent] * 4
            // The words under a headline of a `dl` stand in an element of their own.
            let isPart = marks[index] || page.nodes[index].tag == .dd
            isTeaser[index] = isTeaser[parent] || isList && isPart || comments[index]
        }
    }

    /// Whether each node is one of several side by side that have a "reply" in them.
    private static func comments(_ page: PageTree, _ survey: PageSurvey) -> [Bool] {
        var hasReply = [Bool](repeating: false, count: page.nodes.count)
        var replies = [Int32](repeating: 0, count: page.nodes.count)
        for index in stride(from: page.nodes.count - 1, through: 0, by: -1) {
            let node = page.nodes[index]
            if node.tag == .text, replyLengths.contains(node.length) {
                var line = LineBuilder()
                line.append(page, index)
                hasReply[index] = FoldedText(line.text).equals(anyOf: Phrases.replies)
            }
            guard hasReply[index], node.parent >= 0 else { continue }
            hasReply[Int(node.parent)] = true
            replies[Int(node.parent)] += 1
        }
        return page.nodes.indices.map { index in
            let parent = Int(page.nodes[index].parent)
            return parent >= 0 && hasReply[index] && replies[parent] > 1 && page.nodes[index].tag.isBlock
                && survey.lengths[index] < mostComment
        }
    }

    /// The date often stands above a headline.
    private static func isDate(_ node: PageNode) -> Bool {
        node.tag == .time || node.roles.contains(.date)
    }

    private static func isRecord(_ tag: Tag) -> Bool {
        switch tag {
        case .article, .dd, .div, .dt, .li, .section, .td, .tr: true
        default: false
        }
    }

    private static func isTeaser(_ index: Int, first: Int32, _ page: PageTree, _ survey: PageSurvey) -> Bool {
        guard textLengths.contains(survey.lengths[index]), first >= 0, page.nodes[index].roles.isDisjoint(with: .body)
        else { return false }
        return survey.contexts[Int(first)].contains(.link) && survey.linkShare(index) > 0.12
    }

    /// The first text inside each node that is long enough for a headline.
    private static func firstTexts(_ page: PageTree, _ survey: PageSurvey) -> [Int32] {
        var firsts = [Int32](repeating: -1, count: page.nodes.count)
        for index in stride(from: page.nodes.count - 1, through: 0, by: -1) {
            let node = page.nodes[index]
            if node.tag == .text, node.length >= leastHeadline, !survey.contexts[index].contains(.hidden),
                node.parent < 0 || !isDate(page.nodes[Int(node.parent)])
            {
                firsts[index] = Int32(index)
            }
            if firsts[index] >= 0, node.parent >= 0 { firsts[Int(node.parent)] = firsts[index] }
        }
        return firsts
    }
}
