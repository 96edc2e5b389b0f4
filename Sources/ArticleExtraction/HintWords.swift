/// The words in class names and identifiers that tell what a block is.
///
/// Each list is sorted.
enum HintWords {
    /// Words that are sought anywhere in a name.
    static let words = WordRoles([
        (.body, body), (.lead, lead), (.foreign, foreign), (.unwanted, unwanted), (.date, ["ngaydang", "publish"]),
        (
            .title,
            ["articletitle", "detailtitle", "entrytitle", "headline", "newstitle", "posttitle", "tieude", "titlenews"]
        ),
    ])

    /// Words that count as a whole name or as its last part.
    static let tokens = WordRoles([
        (.lead, leadTokens), (.foreign, foreignTokens), (.unwanted, unwantedTokens),
        (
            .date,
            ["created", "createdate", "date", "datetime", "day", "ngay", "posted", "pubdate", "time", "timestamp"]
        ),
    ])

    /// Words that count as any part of a name.
    static let parts = WordRoles([(.foreign, ["cmt", "comment", "comments"])])

    /// Words that count as a whole name only: `overflow-hidden` hides nothing.
    static let wholes = WordRoles([(.unwanted, ["by", "hidden", "hide"])])

    /// Containers of the text, in the names of news and blog systems.
    private static let body = [
        "afcbcbody", "articlebody", "articlecontent", "articledetail", "articlemaincontent", "articletext",
        "baivietcontent", "blogcontent", "bodycontent", "bodytext", "chitietbaiviet", "cmsbody", "contentarticle",
        "contentbody", "contentdetail", "contentnews", "detailbody", "detailcmain", "detailcontent", "detailtext",
        "editorcontent", "edittorcontent", "entrybody", "entrycontent", "fckdetail", "fulltext", "maincontentbody",
        "mainarticle", "newsbody", "newscontent", "newsdetail", "newstext", "noidung", "pagecontent", "postbody",
        "postcontent", "posttext", "singlecontent", "singularcontent", "storybody", "storycontent", "storytext",
        "textcontent", "thearticlebody", "tdpostcontent",
    ]

    /// The lead.
    private static let lead = ["chapeau", "introtext", "sapo", "standfirst", "tomtat"]
    private static let leadTokens = [
        "dek", "desc", "description", "excerpt", "intro", "lead", "lede", "subhead", "subtitle", "summary",
    ]

    /// Text of others: comments and teasers, dropped however long they are.
    private static let foreign = [
        "binhluan", "cungchuyenmuc", "disqus", "docnhieu", "docthem", "lienquan", "mostread", "mostview", "outbrain",
        "readalso", "readmore", "readnext", "recommend", "relatearticle", "relatebox", "related", "relatenews",
        "taboola", "tincungchuyenmuc", "tindoc", "tinkhac", "tinmoi", "tinnong", "tinxem", "xemnhieu", "xemthem",
        "youmaylike", "youmightlike",
    ]
    private static let foreignTokens = ["relate", "replies"]

    /// Furniture around and between the paragraphs.
    private static let unwanted = [
        "advert", "adsbox", "adslot", "articletag", "authorbio", "authorbox", "authorinfo", "backtotop", "banner",
        "boxtag", "breadcrumb", "byline", "caption", "chiase", "chuthich", "commentbox", "commentform", "cookie",
        "copyright",
        "dateline", "docbao", "donate", "donation", "fbpost", "footnav", "gdpr", "inimage", "instagrammedia", "keyword",
        "metadata", "mostpopular", "newsletter", "newstag", "pagination", "paywall", "photocms", "photocredit",
        "popular", "popup", "postmeta", "postnav", "poststag", "posttag", "printonly", "productbox", "promo",
        "quangcao", "sharebar",
        "sharebox", "sharebutton", "sharelink", "sharetool", "sidebar", "signature", "signup", "skiplink", "skipto",
        "social", "sponsor", "srdesc", "sronly", "subscri", "tacgia", "tagbox", "tagcloud", "taglist",
        "thongtintoasoan",
        "tiktokembed",
        "toolbar", "topictags", "trending", "tukhoa", "visuallyhidden", "widgetarea",
    ]
    private static let unwantedTokens = [
        "ad", "ads", "author", "authors", "bottomlink", "cate", "categories", "category", "copyright", "credit",
        "credits",
        "dateline", "facebook", "follow", "footer", "image", "like", "menu", "meta", "modal", "nav",
        "navigation", "photo", "photographer", "picture", "print", "prevnext", "qc", "rating", "share", "sharing",
        "sign",
        "source", "tag", "tags", "time", "timestamp", "toc", "topics", "vote", "zalo",
    ]
}
