import Foundation
import IssueClassification
import PressModel
import Testing

/// A mistake in a lexicon is answered with its file and line, and with what to do.
@Suite struct BadLexiconTests {
    struct Case: CustomTestStringConvertible {
        let name: String
        /// New text of lines of the sound lexicon.
        let edits: [Int: String]
        let line: Int
        let word: String
        var testDescription: String { name }

        init(
            _ name: String,
            _ line: Int,
            _ text: String,
            at reported: Int? = nil,
            says word: String,
            and: [Int: String] = [:]
        ) {
            self.name = name
            edits = and.merging([line: text]) { $1 }
            self.line = reported ?? line
            self.word = word
        }
    }

    static let sound = [
        "id: thu", "title: {vi: Thử, en: Trial}", "threshold: 10", "terms:", "  - {term: sạt lở, weight: 2}",
        "  - {term: lũ quét, weight: 3}", "examples:", "  match:", "    - Sạt lở và lũ quét", "  no_match:",
        "    - Bóng đá",
    ]

    static func term(_ name: String, _ text: String, says word: String) -> Case {
        Case(name, 6, "  - {\(text)}", says: word)
    }

    static let head = [
        Case("a key misspelt", 3, "treshold: 10", says: "`threshold`"),
        Case("a key written twice", 3, "threshold: 10\nthreshold: 11", says: "`threshold`"),
        Case("no threshold", 3, "note: x", at: 1, says: "`threshold`"),
        Case("a threshold in words", 3, "threshold: mười", says: "`threshold`"),
        Case("a decimal comma", 3, "threshold: 2,5", says: "`threshold`"),
        Case("a threshold of nought", 3, "threshold: 0", says: "`threshold`"),
        Case("a threshold below nought", 3, "threshold: -3", says: "`threshold`"),
        Case("an infinite threshold", 3, "threshold: inf", says: "`threshold`"),
        Case(
            "a short threshold of nought",
            3,
            "threshold: 10\nthreshold_without_text: 0",
            at: 4,
            says: "threshold_without_text"
        ),
        Case("another id than the file's name", 1, "id: khac", says: "khac"),
        Case("capitals in the id", 1, "id: Thu", says: "`Thu`"),
        Case("a path as id", 1, "id: ../thu", says: "../thu"),
        Case("a title of one language", 2, "title: {vi: Thử}", says: "`en`"),
        Case("a title that is a text", 2, "title: Thử", says: "`title`"),
        Case("an unknown language", 2, "title: {vi: Thử, en: Trial, fr: Essai}", says: "`fr`"),
        Case("an anchor", 2, "title: &t {vi: Thử, en: Trial}", says: "`title`"),
        Case("masks that are a text", 3, "threshold: 10\nmasks: gia đình", at: 4, says: "`masks`"),
        Case("an excluded phrase of marks", 3, "threshold: 10\nexcluded: ['!!!']", at: 4, says: "!!!"),
        Case("lower as a list", 3, "threshold: 10\nlower: [abroad]", at: 4, says: "`lower`"),
        Case("a factor of nought", 3, "threshold: 10\nlower: {abroad: 0}", at: 4, says: "`abroad`"),
        Case("an unknown shared list", 3, "threshold: 10\nlower:\n  nuoc-ngoai: 1", at: 5, says: "`nuoc-ngoai`"),
        Case("ill-formed YAML", 3, "threshold: [10", at: 4, says: "YAML"),
    ]

    static let terms = [
        term("term and any", "term: lũ, any: [lụt], weight: 1", says: "`term`"),
        term("neither term nor any", "weight: 1", says: "`any`"),
        term("an empty any", "any: [], weight: 1", says: "`any`"),
        term("any as a text", "any: lũ, weight: 1", says: "`any`"),
        term("an empty phrase in any", "any: [lũ, ''], weight: 1", says: "`any`"),
        term("a phrase of marks", "term: '– … –', weight: 1", says: "– … –"),
        term("a phrase without end", "term: \(filler(100)), weight: 1", says: "thế"),
        term("no weight", "term: lũ", says: "`weight`"),
        term("a weight in words", "term: lũ, weight: nặng", says: "`weight`"),
        term("a weight that is no number", "term: lũ, weight: nan", says: "`weight`"),
        term("an unknown key", "term: lũ, wieght: 1", says: "`weight`"),
        term("near as a text", "term: lũ, weight: 1, near: đất", says: "`near`"),
        term("within nought", "term: lũ, weight: 1, near: [đất], within: 0", says: "`within`"),
        term("within half a syllable", "term: lũ, weight: 1, near: [đất], within: 2.5", says: "`within`"),
        term("a cap of nought", "term: lũ, weight: 1, cap: 0", says: "`cap`"),
        term("a cap of a million", "term: lũ, weight: 1, cap: 1000000", says: "`cap`"),
        term("an unknown field", "term: lũ, weight: 1, fields: [body]", says: "`body`"),
        term("sufficient: yes", "term: lũ, weight: 1, sufficient: yes", says: "`sufficient`"),
        Case("a term that is a text", 6, "  - lũ quét", says: "`terms`"),
        Case("no terms", 4, "terms: []", says: "`terms`", and: [5: "", 6: ""]),
        Case("terms as a mapping", 5, "  a: 1", says: "`terms`", and: [6: ""]),
        Case("no examples", 7, "note:", at: 1, says: "`examples`", and: [8: "", 9: "  x", 10: "", 11: ""]),
        Case("examples of one kind", 10, "", at: 8, says: "`no_match`", and: [11: ""]),
        Case("an example with an unknown part", 11, "    - {title: a, body: b}", says: "`body`"),
        Case("an example that is a number of texts", 11, "    - [a, b]", says: "`no_match`"),
    ]

    @Test(arguments: head + terms) func namesFileAndLine(sample: Case) throws {
        let lines = Self.sound.enumerated().map { sample.edits[$0.offset + 1] ?? $0.element }
        let fault = try fault(["thu.yaml": lines.joined(separator: "\n") + "\n"])
        #expect(fault.location.path.hasSuffix("/thu.yaml"))
        #expect(fault.location.line == sample.line)
        #expect((fault.message.en + fault.remedy.en).contains(sample.word), "\(fault.text(.en))")
        #expect(!fault.remedy.vi.isEmpty)
    }

    @Test func readsTheSoundLexicon() throws {
        let text = Self.sound.joined(separator: "\n")
        let set = try withLexicons(["thu.yaml": text]) { try LexiconSet(folder: $0) }
        #expect(set.lexicons.map(\.id) == ["thu"])
        #expect(LexiconSelfTest(set).faults().isEmpty)
    }

    struct Folder: CustomTestStringConvertible {
        let name: String
        let files: [String: String]
        let file: String
        let line: Int
        let word: String
        var testDescription: String { name }
    }

    static let list = "id: abroad\ntitle: {vi: a, en: b}\nterms:\n  - {term: Lào, weight: 1}\n"
    static let plain = sound.joined(separator: "\n")

    static let folders = [
        Folder(
            name: "a list with the id of an issue",
            files: ["thu.yaml": plain, "shared/thu.yaml": "id: thu" + list.dropFirst(10)],
            file: "/shared/thu.yaml",
            line: 1,
            word: "/thu.yaml:1"
        ),
        Folder(
            name: "a list with another id than its file's name",
            files: ["thu.yaml": plain, "shared/sport.yaml": list],
            file: "/shared/sport.yaml",
            line: 1,
            word: "sport.yaml"
        ),
        Folder(
            name: "a list with an unknown key",
            files: ["thu.yaml": plain, "shared/abroad.yaml": list + "requierd: [a]\n"],
            file: "/shared/abroad.yaml",
            line: 5,
            word: "`requierd`"
        ),
        Folder(
            name: "a list with a bad weight",
            files: ["thu.yaml": plain, "shared/abroad.yaml": list + "  - {term: a, weight: x}\n"],
            file: "/shared/abroad.yaml",
            line: 5,
            word: "`weight`"
        ),
        Folder(
            name: "a place of no kind",
            files: ["thu.yaml": plain, "places.yaml": "places:\n  - {name: A, kind: làng}\n"],
            file: "/places.yaml",
            line: 2,
            word: "`làng`"
        ),
        Folder(
            name: "a place without a name",
            files: ["thu.yaml": plain, "places.yaml": "places:\n\n  - {kind: ward}\n"],
            file: "/places.yaml",
            line: 3,
            word: "`name`"
        ),
        Folder(
            name: "a place with an unknown key",
            files: ["thu.yaml": plain, "places.yaml": "places:\n  - {name: A, kid: ward}\n"],
            file: "/places.yaml",
            line: 2,
            word: "`kind`"
        ),
        Folder(name: "a folder without lexicons", files: ["README.md": "x"], file: "", line: 0, word: "*.yaml"),
    ]

    @Test(arguments: folders) func namesTheFileOfAFolder(sample: Folder) throws {
        let fault = try fault(sample.files)
        #expect(fault.location.path.hasSuffix(sample.file))
        #expect(fault.location.line == sample.line)
        #expect((fault.message.en + fault.remedy.en).contains(sample.word), "\(fault.text(.en))")
    }

    @Test func namesAFolderThatIsNotThere() throws {
        let fault = try #require(throws: UserFault.self) { try LexiconSet(folder: "/khong/co") }
        #expect(fault.location.path == "/khong/co")
        #expect(fault.remedy.en.contains("--lexicons"))
    }

    private func fault(_ files: [String: String]) throws -> UserFault {
        try withLexicons(files) { folder in try #require(throws: UserFault.self) { try LexiconSet(folder: folder) } }
    }
}
