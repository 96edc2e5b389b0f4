/// The local names of elements that feeds use, in lower case; comparing two is comparing two bytes.
enum ElementLabel: UInt8, CaseIterable, Sendable {
    // Roots and entries.
    case rss, rdf, feed, urlset, sitemapindex, opml, html, channel, items, item, entry, url
    // Texts.
    case title, description, summary, content, encoded, body, fullitem, div, subtitle, tagline, info, abstract
    case rights, copyright
    // Identity, addresses, files.
    case guid, id, identifier, link, loc, source, enclosure, player, group, uri, comments
    // Dates.
    case pubdate, published, updated, issued, created, modified, date, lastbuilddate, lastmod
    // People.
    case author, creator, managingeditor, webmaster, owner, contributor, name, email
    // Categories and the rest.
    case category, subject, keywords, language, ttl, updateperiod, updatefrequency
    case news, publication, publicationDate
    case datecreated, datemodified, ownername, owneremail, ownerid, docs, expansionstate
    case vertscrollstate, windowtop, windowleft, windowbottom, windowright
    case head, outline, thumbnail, image, textinput, cloud
    // Any other name.
    case other

    /// The label of a name in any case.
    init(name: some StringProtocol) {
        self = Self.byName[name.lowercased()] ?? .other
    }

    /// The name in lower case.
    var name: String { self == .publicationDate ? "publication_date" : "\(self)" }

    private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })
}
