/// Places within a document that its numbers lead to.
enum Anchor {
    static let needsAnswer = "#tra-loi"
    static let issues = "#van-de"
    static let trends = "#xu-huong"
    static let days = "#tung-ngay"
    static let unseen = "#chua-doc"
    static let outlets = "#cac-bao"
    static let links = "#lien-ket"
}

/// The numbers of a document's sections: the roll-up stands in longer periods only.
struct SectionNumbers {
    let rollUp: String
    let unseen: String
    let method: String
    let links: String

    init(hasRollUp: Bool) {
        let first = hasRollUp ? 8 : 7
        rollUp = "7"
        unseen = String(first)
        method = String(first + 1)
        links = String(first + 2)
    }
}
