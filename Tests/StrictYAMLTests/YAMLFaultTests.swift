import PressModel
import StrictYAML
import Testing

/// A mistake in a file that a person edits is named with its file, its line and a remedy.
@Suite struct YAMLFaultTests {
    @Test func namesAnUnknownKeyItsLineAndTheKeyThatWasMeant() throws {
        let file = try mapping("id: land\ntitle: Đất đai\n# ghi chú\ntreshold: 10\n")
        let fault = try caught { try file.allow(["id", "title", "threshold"]) }
        #expect(fault.location == FileLocation(path: "cau-hinh.yaml", line: 4))
        #expect(fault.message.en.contains("`treshold`"))
        #expect(fault.remedy.vi.contains("có phải là `threshold`?"))
        #expect(fault.remedy.en.contains("did you mean `threshold`?"))
    }

    @Test func listsTheKeysWhenNoneIsNear() throws {
        let fault = try caught { try mapping("id: a\nmàu: đỏ\n").allow(["id", "threshold"]) }
        #expect(fault.location.line == 2)
        #expect(fault.remedy.en.contains("id, threshold"))
        #expect(!fault.remedy.en.contains("did you mean"))
    }

    @Test func refusesAKeyOfAnyLengthWithoutDelay() throws {
        let key = String(repeating: "k", count: 900)
        let fault = try caught { try mapping("\(key): 1").allow(["id"]) }
        #expect(fault.location.line == 1)
    }

    @Test func namesADuplicateKeyAndALineWhereItStands() throws {
        let fault = try caught { try mapping("id: a\nweight: 1\nnote: x\nweight: 2\n") }
        #expect(fault.message.vi.contains("`weight`"))
        #expect([2, 4].contains(fault.location.line))
    }

    @Test func findsADuplicateKeyInsideAList() throws {
        let fault = try caught { try mapping("terms:\n  - term: a\n    weight: 1\n    weight: 2\n") }
        #expect(fault.message.en.contains("`weight`"))
        #expect([3, 4].contains(fault.location.line))
    }

    @Test func namesTheKeyThatIsMissing() throws {
        let file = try mapping("# đầu tệp\nterms:\n  - note: x\n")
        let term = try #require(try file.required("terms").list().first).mapping()
        let fault = try caught { try term.required("weight") }
        #expect(fault.location == FileLocation(path: "cau-hinh.yaml", line: 3))
        #expect(fault.message.vi.contains("thiếu khóa `weight`"))
    }

    @Test(arguments: ["id:\n", "id: \"\"\n", "id: ''\n", "id: # trống\n"])
    func countsAKeyLeftEmptyAsMissing(yaml: String) throws {
        let file = try mapping(yaml)
        #expect(file["id"] == nil)
        #expect(try caught { try file.required("id") }.message.en.contains("`id` is missing"))
    }

    struct WrongType: CustomTestStringConvertible {
        let yaml: String
        let wanted: String
        let read: @Sendable (YAMLValue) throws -> Void
        var testDescription: String { "\(yaml) as \(wanted)" }
    }

    static let wrongTypes = [
        WrongType(yaml: "[a, b]", wanted: "text") { _ = try $0.string() },
        WrongType(yaml: "{a: b}", wanted: "text") { _ = try $0.string() },
        WrongType(yaml: "một", wanted: "a number") { _ = try $0.number() },
        WrongType(yaml: "2,5", wanted: "a number") { _ = try $0.number() },
        WrongType(yaml: ".inf", wanted: "a number") { _ = try $0.number() },
        WrongType(yaml: "inf", wanted: "a number") { _ = try $0.number() },
        WrongType(yaml: "nan", wanted: "a number") { _ = try $0.number() },
        WrongType(yaml: "1e999", wanted: "a number") { _ = try $0.number() },
        WrongType(yaml: "[1]", wanted: "a number") { _ = try $0.number() },
        WrongType(yaml: "2.5", wanted: "a whole number") { _ = try $0.integer(in: 1...9) },
        WrongType(yaml: "0", wanted: "a whole number") { _ = try $0.integer(in: 1...9) },
        WrongType(yaml: "10", wanted: "a whole number") { _ = try $0.integer(in: 1...9) },
        WrongType(yaml: "99999999999999999999", wanted: "a whole number") { _ = try $0.integer(in: 1...9) },
        WrongType(yaml: "yes", wanted: "true or false") { _ = try $0.bool() },
        WrongType(yaml: "on", wanted: "true or false") { _ = try $0.bool() },
        WrongType(yaml: "1", wanted: "true or false") { _ = try $0.bool() },
        WrongType(yaml: "True", wanted: "true or false") { _ = try $0.bool() },
        WrongType(yaml: "a, b", wanted: "a list") { _ = try $0.list() },
        WrongType(yaml: "{a: b}", wanted: "a list") { _ = try $0.strings() },
        WrongType(yaml: "[a, [b]]", wanted: "text") { _ = try $0.strings() },
        WrongType(yaml: "a", wanted: "a mapping") { _ = try $0.mapping() },
        WrongType(yaml: "[a]", wanted: "a mapping") { _ = try $0.mapping() },
    ]

    @Test(arguments: wrongTypes) func saysWhatAValueMustBe(sample: WrongType) throws {
        let value = try mapping("id: a\n\nvalue: \(sample.yaml)\n").required("value")
        let fault = try caught { try sample.read(value) }
        #expect(fault.location == FileLocation(path: "cau-hinh.yaml", line: 3))
        #expect(fault.message.en.contains("`value` must be \(sample.wanted)"))
        #expect(!fault.remedy.vi.isEmpty)
    }

    @Test(arguments: ["a: &x [1]\nb: *x\n", "a: &x 1\nb: *x\n", "a: &x {c: 1}\nb: {<<: *x}\n"])
    func refusesAnchors(yaml: String) throws {
        let file = try mapping(yaml)
        let fault = try caught { try file.required("a").string() }
        #expect(fault.location.line == 1)
        #expect(fault.message.en.contains("`a` uses a YAML anchor"))
        #expect(try caught { try file.required("b").string() }.location.path == "cau-hinh.yaml")
    }

    /// Five levels of nine aliases would be 59,049 values, were they written out.
    @Test func refusesAliasesThatMultiply() throws {
        var yaml = "a0: &a0 [x]\n"
        for level in 1...5 {
            let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
            yaml += "a\(level): &a\(level) [\(aliases)]\n"
        }
        let file = try mapping(yaml)
        #expect(try caught { try file.required("a5").list() }.location.line == 6)
    }

    @Test(arguments: ["[1, 2]", "chỉ là chữ", "- a\n- b\n", "&x {a: 1}"]) func refusesATopThatIsNoMapping(yaml: String)
        throws
    {
        #expect(try caught { try mapping(yaml) }.location.path == "cau-hinh.yaml")
    }

    @Test(
        arguments: [
            ("a: [1, 2\nb: 3\n", 2...3), ("a: 1\nb: \"mở\n", 2...3), ("a: 1\n\tb: 2\n", 2...2),
            ("a: 1\nb: x: y\n", 2...2),
            ("a: 1\n b: 2\n", 2...2), ("a: @x\n", 1...1), ("a: {b: 1\n", 1...2), ("a: 1\n}\n", 2...2),
        ])
    func namesTheLineOfASyntaxError(yaml: String, lines: ClosedRange<Int>) throws {
        let fault = try caught { try mapping(yaml) }
        #expect(lines.contains(fault.location.line), "line \(fault.location.line)")
        #expect(!fault.remedy.en.isEmpty)
    }

    @Test(arguments: ["a: \u{0}b\n", "a: \u{7}b\n", "a: *khongco\n", "a: !!python/object x\n? [a]\n: b\n"])
    func refusesOddInputWithAFault(yaml: String) throws {
        #expect(try caught { try mapping(yaml) }.location.path == "cau-hinh.yaml")
    }
}
