import DailyBriefing
import PressModel
import Testing

/// Text of feeds must stay text: a page or document with it has exactly the markup that it has without it.
@Suite struct HostileTextTests {
    static let attacks = [
        "<script>alert(1)</script>", "</p></div><img src=x onerror=alert(1)>", "\" onmouseover=\"alert(1)",
        "\"\u{301} onmouseover=\u{301}\"alert(1)", "' autofocus onfocus='x", "<\u{301}b>đậm",
        "&lt;b&gt; &amp; &#60;i&#62;",
        "\u{202E}gnur\u{2066}x\u{2069}", "](javascript:alert(1))", "[bấm](javascript:alert(1))",
        "![x](https://lay.example/p.png)",
        "<javascript:alert(1)>", "<https://lay.example>", "a | b || c |", "| --- | --- |", "\\", "\\\\| x", "x\\",
        "dòng một\ndòng hai", "dòng một\r\n\r\n# Đầu đề\r\n- mục", "**đậm** _nghiêng_ `mã` ~~gạch~~", "# Đầu đề",
        "- mục",
        "+ mục", "1. mục", "12) mục", "---", "=====", "> trích", "```\nmã\n```", "{{office}} {{{office}}}",
        "{{% CONTENT_TYPE:TEXT}}",
        "<!-- ", "-->", "]]>", "<![CDATA[x]]>", "</style></title></head>", "\u{0}\u{8}\u{1B}[31m", "$(rm -rf /) `id`",
        "xe\u{61C}\u{200B}\u{200D}\u{FEFF}\u{AD}tải", "=HYPERLINK(\"https://lay.example\")",
    ]

    @Test(arguments: attacks)
    func pageKeepsItsMarkupAndItsLinks(_ attack: String) throws {
        let tame = try Edition(HostileBriefing.make("tin")).page()
        let page = try Edition(HostileBriefing.make(attack)).page()
        #expect(page.structure == tame.structure)
        #expect(page.links == tame.links)
        #expect(
            Set(page.elements.flatMap(\.attributes.keys)).isDisjoint(with: ["onmouseover", "onerror", "src", "onfocus"])
        )
    }

    @Test(arguments: attacks)
    func pageShowsTheTextAsTheOutletWroteIt(_ attack: String) throws {
        let page = try Edition(HostileBriefing.make(attack)).page()
        let visible = attack.unicodeScalars.filter { !VisibleText.isHidden($0) }
        // XML reads every line end as one line feed, as HTML does.
        let expected = String(String.UnicodeScalarView(visible)).replacing("\r\n", with: "\n")
        #expect(page.section("4.").first?.text.unicodeScalars.starts(with: expected.unicodeScalars) == true)
    }

    @Test(arguments: attacks)
    func markdownKeepsItsMarkupItsTablesAndItsLinks(_ attack: String) throws {
        let tame = try Edition(HostileBriefing.make("tin")).markdown
        let document = try Edition(HostileBriefing.make(attack)).markdown
        #expect(MarkdownReading(document).structure == MarkdownReading(tame).structure)
        #expect(MarkdownReading(document).links == MarkdownReading(tame).links)
        #expect(MarkdownReading.tables(document) == HostileBriefing.tables)
    }

    @Test(arguments: attacks)
    func noDocumentKeepsHarmfulCharacters(_ attack: String) throws {
        let edition = try Edition(HostileBriefing.make(attack))
        for document in [edition.html, edition.markdown, edition.word] {
            #expect(!document.unicodeScalars.contains(where: VisibleText.isHidden))
        }
    }

    @Test(arguments: [
        "javascript:alert(1)", "JavaScript:alert(1)", "java\nscript:alert(1)", " javascript:alert(1)",
        "data:text/html,x",
        "vbscript:x", "file:///etc/passwd", "//lay.example/", "/noi-bo", "mailto:a@lay.example", "ftp://lay.example/",
        "\u{1}javascript:alert(1)", "https:alert(1)", "",
    ])
    func addressThatIsNotHTTPIsNoLink(_ address: String) throws {
        let edition = try Edition(HostileBriefing.make("tin", url: address))
        #expect(try edition.page().links.isEmpty)
        #expect(MarkdownReading(edition.markdown).links.isEmpty)
        #expect(!edition.markdown.contains("]("))
    }

    @Test(arguments: [
        "https://vidu.example/a\" onclick=\"alert(1)", "https://vidu.example/\"\u{301} onclick=x",
        "https://vidu.example/a>b<script>",
        "https://vidu.example/a>) [x](javascript:alert(1))", "https://vidu.example/a|b|c", "https://vidu.example/a`b",
        "https://vidu.example/a\\", "https://vidu.example/a\n\n# b", "https://vidu.example/\u{202E}a",
        "http://vidu.example/?a=1&b=2",
    ])
    func addressCannotLeaveItsLink(_ address: String) throws {
        let tame = try Edition(HostileBriefing.make("tin"))
        let edition = try Edition(HostileBriefing.make("tin", url: address))
        #expect(try edition.page().structure == tame.page().structure)
        #expect(
            try edition.page().links.allSatisfy {
                $0.hasPrefix("https://vidu.example/") || $0.hasPrefix("http://vidu.example/")
            }
        )
        let (reading, tameReading) = (MarkdownReading(edition.markdown), MarkdownReading(tame.markdown))
        #expect(reading.structure == tameReading.structure)
        #expect(reading.links.count == tameReading.links.count)
        #expect(reading.links.allSatisfy { $0.hasPrefix("http") && !$0.contains { "|`\\< \n".contains($0) } })
        #expect(MarkdownReading.tables(edition.markdown) == HostileBriefing.tables)
    }

    @Test func addressWithSeveralQueryFieldsIsUnchanged() throws {
        let address = "https://vidu.example/bai?a=1&b=2&trang=3"
        let edition = try Edition(HostileBriefing.make("tin", url: address))
        #expect(try edition.page().links.allSatisfy { $0 == address })
        #expect(MarkdownReading(edition.markdown).links.allSatisfy { $0 == address })
    }
}
