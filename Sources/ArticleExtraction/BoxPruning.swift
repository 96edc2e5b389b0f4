/// Marks the boxes between an article's paragraphs that are not its text, whatever they are called: lists of links,
/// cards that show another article, and pictures with their captions.
struct BoxPruning {
    /// The page.
    let page: PageTree
    /// What surrounds each node.
    let survey: PageSurvey

    private static let mostNodes = 80
    private static let mostCardText: Int32 = 900
    private static let leastHeadline: Int32 = 20
    private static let leastLine: Int32 = 15
    private static let mostCaption: Int32 = 300
    /// In a photo story the captions are the text.
    private static let mostCaptionShare = 0.3

    /// Adds the boxes inside some elements to what is pruned already.
    func prune(_ roots: [Int], in pruning: inout PagePruning) {
        let total = roots.reduce(Int32(0)) { $0 + survey.lengths[$1] }
        var pictures: [Int] = []
        for root in roots {
            var index = root + 1
            while index < Int(page.nodes[root].end) {
                let isPruned = pruning.contains(index)
                if !isPruned, isBox(index, in: total) { pruning.prune(index, in: page) }
                if !isPruned, isPicture(index) { pictures.append(index) }
                index = pruning.contains(index) ? max(index + 1, Int(page.nodes[index].end)) : index + 1
            }
        }
        let captions = pictures.reduce(Int32(0)) { $0 + survey.lengths[$1] }
        guard Double(captions) < Double(total) * Self.mostCaptionShare else { return }
        for picture in pictures { pruning.prune(picture, in: page) }
    }

    private func isBox(_ index: Int, in total: Int32) -> Bool {
        let length = survey.lengths[index]
        guard survey.links[index] > 0, length * 3 < total else { return false }
        switch page.nodes[index].tag {
        case .article, .center, .div, .dl, .ol, .section, .table, .ul:
            return survey.linkShare(index) > 0.5 || isCard(index, length: length)
        default: return false
        }
    }

    /// Whether a box shows another article: its picture is a link, or it begins with a line that is nothing but a long
    /// link.
    private func isCard(_ index: Int, length: Int32) -> Bool {
        guard length < Self.mostCardText, page.inside(index).count <= Self.mostNodes, survey.linkShare(index) > 0.1
        else { return false }
        for inner in page.inside(index) where !survey.contexts[inner].contains(.hidden) {
            let node = page.nodes[inner]
            if node.tag == .img, survey.contexts[inner].contains(.link) { return true }
            guard node.tag == .text, node.length >= Self.leastLine else { continue }
            let block = Int(survey.blocks[inner])
            return block != index && node.length >= Self.leastHeadline && survey.linkShare(block) > 0.8
        }
        return false
    }

    /// Whether a box holds a picture and a few words under it.
    private func isPicture(_ index: Int) -> Bool {
        let length = survey.lengths[index]
        guard length > 0, length < Self.mostCaption else { return false }
        let isBox = [.center, .div, .section, .table].contains(page.nodes[index].tag)
        guard isBox || page.nodes[index].tag == .p, page.inside(index).count <= Self.mostNodes / 2 else { return false }
        var picture = -1
        var caption: Int32?
        for inner in page.inside(index) {
            let node = page.nodes[inner]
            if node.tag == .img { picture = inner }
            if node.tag.isHeading { return false }
            guard node.tag == .text, !survey.contexts[inner].contains(.hidden) else { continue }
            // A caption is one line; a picture with more under it is a part of the article.
            guard picture >= 0, caption == nil || caption == survey.blocks[inner] else { return false }
            if caption == nil, !isBox, !isBroken(after: picture, before: inner) { return false }
            caption = survey.blocks[inner]
        }
        return caption != nil
    }

    /// Whether a line break stands between two nodes.
    private func isBroken(after picture: Int, before text: Int) -> Bool {
        (picture..<text).contains { page.nodes[$0].tag == .br }
    }
}
