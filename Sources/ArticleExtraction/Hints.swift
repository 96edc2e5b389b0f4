/// What class names and identifiers of Vietnamese news sites say of a block.
///
/// Sites write the same word in many ways (`box-tin-lien-quan`, `boxTinLienQuan`, `box_tinlienquan`), so words are
/// sought in the hints without dashes and underscores.
enum Hints {
    /// What the hints of one block say.
    struct Roles: OptionSet {
        let rawValue: UInt8

        /// The container of an article's text.
        static let body = Roles(rawValue: 1)
        /// The lead (sapo).
        static let lead = Roles(rawValue: 2)
        /// Something that is not the article's own text.
        static let unwanted = Roles(rawValue: 4)
        /// The date of publication.
        static let date = Roles(rawValue: 8)
    }

    /// The roles that classes and an identifier, in lower case, name.
    static func roles(of hints: String) -> Roles {
        let joined = hints.filter { $0 != "-" && $0 != "_" }
        let tokens = Set(hints.split { !$0.isLetter && !$0.isNumber }.map(String.init))
        var roles: Roles = []
        if contains(joined, bodyWords) { roles.insert(.body) }
        if contains(joined, leadWords) || !tokens.isDisjoint(with: leadTokens) { roles.insert(.lead) }
        if contains(joined, unwantedWords) || !tokens.isDisjoint(with: unwantedTokens) { roles.insert(.unwanted) }
        if contains(joined, ["date", "time", "ngay"]) { roles.insert(.date) }
        return roles
    }

    private static let bodyWords = [
        "fckdetail", "detailcontent", "contentdetail", "articlecontent", "articlebody", "contentarticle",
        "entrycontent",
        "postcontent", "postbody", "newscontent", "newsbody", "noidung", "cmsbody", "bodycontent", "singularcontent",
        "afcbcbody", "editorcontent", "edittorcontent", "maincontentbody", "storybody", "detailbody", "detailcmain",
        "contentnews", "thearticlebody", "detailtext",
    ]

    private static let leadWords = ["sapo", "chapeau", "standfirst", "tomtat"]
    private static let leadTokens: Set<String> = ["lead", "description", "summary", "excerpt", "intro", "desc"]

    private static let unwantedWords = [
        "caption", "relat", "lienquan", "tinkhac", "tincungchuyenmuc", "cungchuyenmuc", "xemthem", "docthem",
        "docnhieu",
        "tindoc", "tinmoi", "tinnong", "mostview", "mostread", "recommend", "comment", "binhluan", "share", "chiase",
        "social", "breadcrumb", "sidebar", "banner", "advert", "quangcao", "newsletter", "subscribe", "popup", "modal",
        "taglist", "tagbox", "boxtag", "articletag", "newstag", "tukhoa", "keyword", "pagination", "tacgia", "byline",
        "toolbar", "rating", "inimage", "photocms", "picture", "signature", "copyright",
    ]

    private static let unwantedTokens: Set<String> = [
        "tags", "tag", "nav", "menu", "footer", "ads", "ad", "qc", "author", "source", "image", "photo", "print",
        "zalo",
        "facebook", "like", "follow", "hidden", "date", "time", "category", "cate",
    ]

    private static func contains(_ joined: String, _ words: [String]) -> Bool {
        words.contains { joined.contains($0) }
    }
}
