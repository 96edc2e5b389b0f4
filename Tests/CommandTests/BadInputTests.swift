import Foundation
import Testing

/// Files that people edit: each fault names file, line and key, ends with 2, and changes nothing.
@Suite struct BadInputTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        let file: String
        let text: String
        let line: Int
        let mentions: String
        var testDescription: String { name }
    }

    static let lexicon = """
        id: thu
        title: {vi: Thử, en: Try}
        threshold: 10
        terms:
          - {term: thu hồi đất, weight: 4}
        examples: {match: [thu hồi đất], no_match: [giá vàng]}
        """

    static let cases = [
        Case(
            name: "unknown key",
            file: "diemtin.yaml",
            text: "office:\n  name: A\n  nane: B\n",
            line: 3,
            mentions: "nane"
        ),
        Case(name: "wrong type", file: "diemtin.yaml", text: "fetch:\n  timeout: lâu\n", line: 2, mentions: "timeout"),
        Case(
            name: "key twice",
            file: "diemtin.yaml",
            text: "language: vi\nlanguage: en\n",
            line: 1,
            mentions: "language"
        ),
        Case(name: "not YAML", file: "diemtin.yaml", text: "office: [\n", line: 2, mentions: "YAML"),
        Case(name: "unknown zone", file: "diemtin.yaml", text: "time_zone: Sao/Hoa\n", line: 1, mentions: "time_zone"),
        Case(
            name: "lexicon: unknown key",
            file: "Lexicons/thu.yaml",
            text: lexicon.replacingOccurrences(of: "threshold:", with: "treshold:"),
            line: 3,
            mentions: "treshold"
        ),
        Case(
            name: "lexicon: bad weight",
            file: "Lexicons/thu.yaml",
            text: lexicon.replacingOccurrences(of: "weight: 4", with: "weight: nặng"),
            line: 5,
            mentions: "weight"
        ),
        Case(
            name: "lexicon: a term of marks alone",
            file: "Lexicons/thu.yaml",
            text: lexicon.replacingOccurrences(of: "term: thu hồi đất", with: "term: '!!!'"),
            line: 5,
            mentions: "!!!"
        ),
        Case(
            name: "lexicon: id taken",
            file: "Lexicons/thu.yaml",
            text: lexicon.replacingOccurrences(of: "id: thu", with: "id: land"),
            line: 1,
            mentions: "land"
        ),
        Case(
            name: "feeds: unknown attribute",
            file: "Feeds/xau.opml",
            text:
                "<opml version=\"2.0\"><body>\n<outline text=\"A\" xmlUrl=\"https://a.example/rss\" enabled=\"no\"/>\n</body></opml>",
            line: 2,
            mentions: "enabled"
        ),
        Case(
            name: "feeds: twice",
            file: "Feeds/xau.opml",
            text:
                "<opml version=\"2.0\"><body>\n<outline text=\"A\" xmlUrl=\"https://a.example/rss\"/>\n<outline text=\"B\" xmlUrl=\"https://a.example/rss\"/>\n</body></opml>",
            line: 3,
            mentions: "https://a.example/rss"
        ),
        Case(
            name: "feeds: bad address",
            file: "Feeds/xau.opml",
            text: "<opml version=\"2.0\"><body>\n<outline text=\"A\" xmlUrl=\"file:///etc/passwd\"/>\n</body></opml>",
            line: 2,
            mentions: "file:///etc/passwd"
        ),
        Case(
            name: "feeds: bad flag",
            file: "Feeds/xau.opml",
            text:
                "<opml version=\"2.0\" xmlns:dt=\"https://diemtin.vn/ns/opml/1\"><body>\n<outline text=\"A\" xmlUrl=\"https://a.example/rss\" dt:allowPrivate=\"yes\"/>\n</body></opml>",
            line: 2,
            mentions: "dt:allowPrivate"
        ),
        Case(
            name: "feeds: cut off",
            file: "Feeds/xau.opml",
            text: "<opml version=\"2.0\"><body>\n<outline text=\"A\" xmlUrl=\"https://a.example/rss\"/>\n",
            line: 0,
            mentions: "OPML"
        ),
    ]

    @Test(arguments: cases) func isNamedAndChangesNothing(_ fault: Case) async throws {
        let workspace = try await OfficeWorkspace.make(feeds: [])
        defer { workspace.folder.remove() }
        try workspace.folder.write(fault.file, fault.text)
        let before = try workspace.folder.contents()
        let result = try await workspace.run("run")
        #expect(result.code == 2)
        let place = fault.line > 0 ? "\(fault.file):\(fault.line):" : fault.file
        #expect(result.errors.contains(place), "\(result.errors)")
        #expect(result.errors.contains(fault.mentions), "\(result.errors)")
        #expect(result.errors.contains("→"), "no remedy: \(result.errors)")
        #expect(try workspace.folder.contents() == before)
    }

    @Test func noWorkspaceSaysHowToMakeOne() async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let result = try await Program.run("run", "--workspace", folder.path)
        #expect(result.code == 2)
        #expect(result.errors.contains("diemtin init"))
    }

    @Test func usageErrorsEndWith64() async throws {
        for arguments in [["run", "--la"], ["khong-co"], ["review", "decide", "x", "confirmed"], ["parse"]] {
            #expect(try await Program.run(arguments).code == 64, "\(arguments)")
        }
    }
}
