import PressModel
import StrictYAML
import Testing

/// Values stay what was written.
@Suite struct YAMLValueTests {
    @Test(
        arguments: [
            "no", "on", "off", "yes", "y", "n", "true", "null", "~", "19:30", "1_000", "0x1F", "010", "1e3",
            "2026-11-23",
            ".inf", "1.0", "+5", "NO",
        ])
    func plainWordsStayText(word: String) throws {
        let file = try mapping("a: \(word)\nlist: [\(word), \(word)]\n\(word): x\n")
        #expect(try file.required("a").string() == word)
        #expect(try file.required("list").strings() == [word, word])
        #expect(file.keys == ["a", "list", word])
    }

    @Test func readsNumbersTruthAndBlocks() throws {
        let file = try mapping(
            """
            weight: -2.5
            cap: 3
            sufficient: true
            off: false
            note: |
              dòng một
              dòng hai
            folded: >-
              một
              hai
            quoted: "19:30 # giờ"

            """
        )
        #expect(try file.required("weight").number() == -2.5)
        #expect(try file.required("cap").integer(in: 1...100) == 3)
        #expect(try file.required("sufficient").bool())
        #expect(try file.required("off").bool() == false)
        #expect(try file.required("note").string() == "dòng một\ndòng hai\n")
        #expect(try file.required("folded").string() == "một hai")
        #expect(try file.required("quoted").string() == "19:30 # giờ")
    }

    @Test func keepsVietnameseLettersAsWritten() throws {
        let decomposed = "đa\u{302}\u{301}t"
        let file = try mapping("a: thu hồi \(decomposed) 🚜\n")
        #expect(Array(try file.required("a").string().utf8) == Array("thu hồi \(decomposed) 🚜".utf8))
    }

    @Test func keepsTheOrderOfTheFile() throws {
        let file = try mapping("c: 1\na: 2\nb: 3\n")
        #expect(file.keys == ["c", "a", "b"])
        #expect(try file.values.map { try $0.value.string() } == ["1", "2", "3"])
    }

    @Test func knowsTheLineOfEveryValue() throws {
        let file = try mapping("# đầu\nterms:\n  - term: a\n    near:\n      - b\n      - c\n\n  - {term: d}\n")
        let terms = try file.required("terms").list()
        #expect(terms.map(\.location.line) == [3, 8])
        #expect(try terms[0].mapping().required("near").list().map(\.location.line) == [5, 6])
        #expect(terms.map(\.isMapping) == [true, true])
    }

    @Test func readsWindowsLineEnds() throws {
        let file = try mapping("a: một\r\nb:\r\n  - hai\r\nc: ba\r\n")
        #expect(try file.required("a").string() == "một")
        #expect(try file.required("b").strings() == ["hai"])
        #expect(try file.required("c").location.line == 4)
    }
}
