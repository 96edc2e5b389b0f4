/// What of HTML may stay in a value that is shown to people.
enum HTMLAllowList {
    /// Elements that stay; of any other element only the text inside stays.
    static let elements = words(
        """
        a abbr acronym address area article aside audio b bdi bdo big blockquote br caption center cite
        code col colgroup dd del details dfn dir div dl dt em fieldset figcaption figure font footer h1
        h2 h3 h4 h5 h6 header hr i img ins kbd label legend li m main map mark menu meter multicol nav
        ol output p picture pre progress q rp rt ruby s samp section small source spacer span strike
        strong sub summary sup table tbody td tfoot th thead time tr tt u ul var video wbr
        """
    )

    /// Elements that go with everything inside them; of frames and objects the text for those who see none stays.
    static let removed = words("applet head math script style svg template title xml")

    /// Elements that stand beside an article's text, not in it: the words under a picture would else begin the text, be
    /// counted with it and quoted for it.
    static let beside = words("figcaption")

    /// Whether a name is that of an element of HTML, so that `<name` begins markup and not a sentence.
    static func isKnown(_ name: String) -> Bool {
        elements.contains(name) || removed.contains(name) || dropped.contains(name)
    }

    /// Elements of which the tag goes and the content stays, as with any unknown one.
    private static let dropped = words(
        """
        base basefont bgsound blink body button canvas embed form frame frameset html iframe input isindex link
        listing marquee meta nobr noembed noframes noscript object optgroup option param plaintext select textarea
        track xmp
        """
    )

    /// Attributes that stay on any element, besides `style`.
    ///
    /// None can carry a script, and those of forms do nothing without a form. Source: the attributes of HTML 4 and
    /// HTML 5 that the leading readers keep.
    static let attributes = words(
        """
        abbr accept accept-charset accesskey action align alt autocomplete axis background balance
        bgcolor bgproperties border bordercolor bordercolordark bordercolorlight bottompadding
        cellpadding cellspacing ch challenge char charoff charset checked choff cite class clear color
        cols colspan compact controls coords data datafld datapagesize datasrc datetime default delay
        dir disabled draggable dynsrc enctype end face for frame galleryimg gutter headers height hidden
        hidefocus high href hreflang hspace icon id inputmode ismap keytype label lang leftspacing list
        longdesc loop loopcount loopend loopstart low lowsrc max maxlength media method min multiple
        name nohref noshade nowrap open optimum pattern point-size poster pqg preload prompt radiogroup
        readonly rel repeat-max repeat-min replace required rev rightspacing rows rowspan rules scope
        selected shape size span src start step summary suppress tabindex target template title
        toppadding type unselectable urn usemap valign value variable volume vrml vspace width wrap
        xml:lang
        """
    )

    /// Attributes whose value is an address.
    static let addresses = words(
        """
        action background cite data dynsrc href longdesc lowsrc poster src
        """
    )

    /// Elements that begin and end a paragraph in the text form.
    static let blocks = words(
        """
        address article aside blockquote br caption center dd details dir div dl dt fieldset figcaption
        figure footer form h1 h2 h3 h4 h5 h6 header hr li main menu nav ol p pre section summary table
        tbody tfoot thead tr ul
        """
    )

    private static func words(_ list: String) -> Set<String> {
        Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
