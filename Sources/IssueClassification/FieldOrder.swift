import PressModel

extension ArticleField {
    /// Reading order.
    var order: Int {
        switch self {
        case .title: 0
        case .summary: 1
        case .text: 2
        }
    }
}
