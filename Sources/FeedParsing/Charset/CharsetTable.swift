/// The names of character sets that `iconv` does not know, or reads more narrowly than the web does.
enum CharsetTable {
    /// Usual names by unusual ones, in lower case with hyphens.
    static let aliases: [String: String] = [
        "utf8": "utf-8", "utf-8n": "utf-8", "utf": "utf-8", "unicode-1-1-utf-8": "utf-8", "unicode11utf8": "utf-8",
        "x-unicode20utf8": "utf-8", "utf-8-sig": "utf-8", "u8": "utf-8",
        "u16": "utf-16", "utf16": "utf-16", "unicode": "utf-16", "csunicode": "utf-16", "ucs-2": "utf-16",
        "ucs2": "utf-16", "iso-10646-ucs-2": "utf-16", "utf16le": "utf-16le", "utf-16-le": "utf-16le",
        "unicodefeff": "utf-16", "unicodefffe": "utf-16be", "utf16be": "utf-16be", "utf-16-be": "utf-16be",
        "u32": "utf-32", "utf32": "utf-32", "ucs-4": "utf-32", "ucs4": "utf-32", "csucs4": "utf-32",
        "iso-10646-ucs-4": "utf-32", "utf32le": "utf-32le", "utf-32-le": "utf-32le", "utf32be": "utf-32be",
        "utf-32-be": "utf-32be",
        "gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030", "gb-2312-80": "gb18030", "csgb2312": "gb18030",
        "chinese": "gb18030", "cp936": "gb18030", "euc-cn": "gb18030", "windows-936": "gb18030",
        "x-sjis": "shift_jis", "sjis": "shift_jis", "ms-kanji": "shift_jis", "csshiftjis": "shift_jis",
        "shift-jis": "shift_jis", "x-euc-jp": "euc-jp", "cseucpkdfmtjapanese": "euc-jp", "csiso2022jp": "iso-2022-jp",
        "ks-c-5601-1987": "euc-kr", "ks-c-5601-1989": "euc-kr", "ksc5601": "euc-kr", "ksc-5601": "euc-kr",
        "korean": "euc-kr", "cseuckr": "euc-kr", "csksc56011987": "euc-kr", "iso-ir-149": "euc-kr",
        "x-x-big5": "big5", "cn-big5": "big5", "csbig5": "big5", "big5-hkscs": "big5",
        "cskoi8r": "koi8-r", "koi": "koi8-r", "koi8": "koi8-r", "koi8r": "koi8-r", "koi8u": "koi8-u",
        "koi8-ru": "koi8-u",
        "x-mac-roman": "macintosh", "mac-roman": "macintosh", "macroman": "macintosh", "mac": "macintosh",
        "csmacintosh": "macintosh", "x-mac-cyrillic": "mac-cyrillic", "maccyrillic": "mac-cyrillic",
        "x-mac-ukrainian": "mac-cyrillic", "mac-ukrainian": "mac-cyrillic", "x-mac-greek": "mac-greek",
        "macgreek": "mac-greek", "x-mac-turkish": "mac-turkish", "macturkish": "mac-turkish",
        "x-mac-ce": "mac-centraleurope", "mac-latin2": "mac-centraleurope", "maclatin2": "mac-centraleurope",
        "maccentraleurope": "mac-centraleurope", "x-mac-icelandic": "mac-iceland", "maciceland": "mac-iceland",
        "tcvn": "tcvn5712-1", "tcvn-5712": "tcvn5712-1", "tcvn5712": "tcvn5712-1", "tcvn-5712-1": "tcvn5712-1",
        "x-viet-tcvn5712": "tcvn5712-1", "x-viet-tcvn": "tcvn5712-1", "tcvn5712-1:1993": "tcvn5712-1",
        "x-viet-viscii": "viscii", "csviscii": "viscii", "viscii1.1-1": "viscii", "x-viscii": "viscii",
        "tcvn-5712-2": "tcvn5712-2", "x-user-defined": "windows-1252",
    ]

    /// What `iconv` is asked for.
    static let converters: [String: String] = [
        "iso-8859-1": "CP1252", "iso8859-1": "CP1252", "latin1": "CP1252", "latin-1": "CP1252", "l1": "CP1252",
        "iso-8859-9": "CP1254", "iso8859-9": "CP1254", "latin5": "CP1254", "iso-8859-11": "CP874",
        "tis-620": "CP874", "windows-874": "CP874", "iso-8859-8-i": "ISO-8859-8", "iso-8859-8-e": "ISO-8859-8",
        "iso-8859-6-i": "ISO-8859-6", "iso-8859-6-e": "ISO-8859-6",
        "gb18030": "GB18030", "big5": "BIG5-HKSCS", "shift_jis": "CP932", "windows-31j": "CP932",
        "cp932": "CP932", "euc-jp": "EUC-JP-MS", "euc-kr": "UHC", "windows-949": "UHC", "mac-iceland": "MAC-IS",
        "mac-cyrillic": "MAC-CYRILLIC", "mac-centraleurope": "MAC-CENTRALEUROPE", "macintosh": "MACINTOSH",
        // The second table of TCVN 5712 is the first one less its capitals with tones.
        "tcvn5712-2": "TCVN5712-1", "utf-16": "UTF-16BE", "utf-32": "UTF-32BE",
        "ibm039": "CP037", "cp039": "CP037", "ebcdic-cp-wt": "CP037", "cp-is": "CP861", "csibm861": "CP861",
    ]

    /// Sets in which ASCII bytes are not ASCII, so that markup hides in what looks like text; the web refuses them too.
    static let refused = [
        "utf-7", "unicode-1-1-utf-7", "csunicode11utf7", "utf7", "imap", "scsu", "bocu", "cesu", "hz-",
        "iso-2022-kr", "iso-2022-cn", "wchar", "utf-ebcdic",
    ]
}
