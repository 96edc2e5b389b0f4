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
        "editorcontent", "edittorcontent", "entrybody", "entrycontent", "fckdetail", "fulltext", "mainarticle",
        "maincontentbody", "newsbody", "newscontent", "newsdetail", "newstext", "noidung", "pagecontent", "postbody",
        "postcontent", "posttext", "singlecontent", "singularcontent", "storybody", "storycontent", "storytext",
        "tdpostcontent", "textcontent", "thearticlebody",
    ]

    /// The lead.
    private static let lead = ["chapeau", "introtext", "sapo", "standfirst", "tomtat"]
    private static let leadTokens = [
        "dek", "desc", "description", "excerpt", "intro", "lead", "lede", "subhead", "subtitle", "summary",
    ]

    /// Text of others: comments and teasers, dropped however long they are.
    private static let foreign = [
        "baikhac", "binhluan", "boxtin", "cungchuyenmuc", "discussion", "disqus", "docnhieu", "docthem", "hotnews",
        "latestnews", "lienquan", "morenews", "mostread", "mostview", "newshot", "newsother", "noibat", "othernews",
        "outbrain", "phanhoi", "readalso", "readmore", "readnext", "recommend", "relatearticle", "relatebox",
        "related", "relatenews", "taboola", "thaoluan", "tincungchuyenmuc", "tindoc", "tinhot", "tinkhac", "tinlq",
        "tinmoi", "tinnong", "tinxem", "xemnhieu", "xemthem", "ykien", "youmaylike", "youmightlike",
    ]
    private static let foreignTokens = ["relate", "replies"]

    /// Furniture around and between the paragraphs.
    private static let unwanted = [
        "adsbox", "adslot", "advert", "articletag", "audioplayer", "authorbio", "authorbox", "authorinfo",
        "backtotop", "banner", "binhchon", "boxtag", "breadcrumb", "byline", "caption", "chiase", "chuthich",
        "commentbox", "commentform", "consent", "cookie", "copyright", "dateline", "docbao", "donate", "donation",
        "fbpost", "fontsize", "footnav", "gdpr", "inimage", "instagrammedia", "keyword", "luotxem", "metadata",
        "mostpopular", "newsletter", "newstag", "nghebai", "pagination", "paywall", "photocms", "photocredit", "poll",
        "popular", "popup", "postmeta", "postnav", "poststag", "posttag", "printonly", "productbox", "promo",
        "qrcode", "quangcao", "sharebar", "sharebox", "sharebutton", "sharelink", "sharetool", "sidebar", "signature",
        "signup", "skiplink", "skipto", "social", "sponsor", "srdesc", "sronly", "subscri", "tacgia", "tagbox",
        "tagcloud", "taglist", "taiapp", "thamdo", "thongtintoasoan", "tiktokembed", "toolbar", "topictags",
        "trending", "ttsplayer", "tukhoa", "videoplayer", "viewcount", "visuallyhidden", "widgetarea",
    ]
    private static let unwantedTokens = [
        "ad", "ads", "author", "authors", "bottomlink", "cate", "categories", "category", "copyright", "credit",
        "credits", "dateline", "facebook", "follow", "footer", "image", "like", "menu", "meta", "modal", "nav",
        "navigation", "photo", "photographer", "picture", "player", "poll", "prevnext", "print", "qc", "rating",
        "share", "sharing", "sign", "source", "tag", "tags", "time", "timestamp", "toc", "topics", "views", "vote",
        "zalo",
    ]
}
