import PressModel
import Testing

/// Text of the outlets on its way into a page of ours.
@Suite struct HTMLEscapingTests {
    struct Case: CustomTestStringConvertible {
        let name: String
        let text: String
        let escaped: String
        var testDescription: String { name }

        init(_ name: String, _ text: String, _ escaped: String) {
            self.name = name
            self.text = text
            self.escaped = escaped
        }
    }

    static let cases = [
        Case("plain Vietnamese", "Ngập ở Ninh Kiều: 47 hộ dân", "Ngập ở Ninh Kiều: 47 hộ dân"),
        Case("a tag", "<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        Case("an attribute", #"" onmouseover="x"#, "&quot; onmouseover=&quot;x"),
        Case("an apostrophe", "' onclick='x", "&#39; onclick=&#39;x"),
        Case("a reference stays text", "&lt;b&gt;", "&amp;lt;b&amp;gt;"),
        Case("quote with a combining mark", "\"\u{301} onclick=x", "&quot;\u{301} onclick=x"),
        Case("less-than with a combining mark", "<\u{338}script>", "&lt;\u{338}script&gt;"),
        Case("greater-than with a variation selector", "a>\u{FE0F}b", "a&gt;\u{FE0F}b"),
        Case("ampersand joined to an emoji", "&\u{200D}👍", "&amp;\u{200D}👍"),
        Case("bidirectional overrides", "a\u{202E}gpj.exe\u{202C}", "agpj.exe"),
        Case("bidirectional isolates and marks", "\u{2066}x\u{2067}y\u{2068}z\u{2069}\u{200E}\u{200F}", "xyz"),
        Case("controls", "a\u{0}b\u{8}c\u{1B}[31m\u{7F}\u{85}d", "abc[31md"),
        Case("tab and line breaks stay", "a\tb\nc\r\nd", "a\tb\nc\r\nd"),
        Case("decomposed letters keep their marks", "o\u{302}\u{323}", "o\u{302}\u{323}"),
        Case("emoji of many parts", "👩‍🌾🇻🇳", "👩‍🌾🇻🇳"),
        Case("nothing", "", ""),
    ]

    @Test(arguments: cases) func escapes(_ sample: Case) {
        #expect(Array(HTMLEscaping.escape(sample.text).unicodeScalars) == Array(sample.escaped.unicodeScalars))
    }

    /// Whatever scalar comes before or after a markup character, none is left bare in the page.
    @Test func leavesNoMarkupBare() {
        let marks: [Unicode.Scalar] = [
            "\u{300}", "\u{301}", "\u{338}", "\u{200D}", "\u{FE0F}", "\u{20E3}", "\u{1F3FB}",
        ]
        for markup in ["<", ">", "\"", "'"] as [Unicode.Scalar] {
            for mark in marks {
                for scalars in [[markup, mark], [mark, markup], [markup, mark, markup]] {
                    let text = String(String.UnicodeScalarView(scalars))
                    #expect(!HTMLEscaping.escape(text).unicodeScalars.contains(markup))
                }
            }
        }
    }

    @Test(
        arguments: [
            "javascript:alert(1)", "JAVASCRIPT:alert(1)", " https://vi-du.vn", "data:text/html,x", "//vi-du.vn",
            "/tin/1",
            "ftp://vi-du.vn", "http:/vi-du.vn", "", "\u{1}https://vi-du.vn", "vbscript:x", "file:///etc/passwd",
        ])
    func linksNothingButTheWeb(address: String) {
        #expect(HTMLEscaping.href(address) == nil)
    }

    @Test(arguments: ["https://vi-du.vn/tin?a=1&b=2", "http://vi-du.vn/"]) func linksTheWeb(address: String) {
        #expect(HTMLEscaping.href(address) == address)
        #expect(HTMLEscaping.href(nil) == nil)
    }
}
