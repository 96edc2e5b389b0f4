import Foundation
import PressModel
import StrictYAML
import Testing

/// Files that no person wrote by hand, or that a mishap left behind.
@Suite struct YAMLLimitTests {
    struct Deep: CustomTestStringConvertible {
        let name: String
        let yaml: String
        var testDescription: String { name }
    }

    static let deep = [
        Deep(name: "65 brackets", yaml: "a: " + String(repeating: "[", count: 65) + String(repeating: "]", count: 65)),
        Deep(name: "a million brackets", yaml: "a: " + String(repeating: "[", count: 1_000_000)),
        Deep(name: "a million braces", yaml: "a: " + String(repeating: "{a: ", count: 1_000_000)),
        Deep(name: "brackets on lines of their own", yaml: "a:\n" + String(repeating: " [\n", count: 100_000)),
        Deep(name: "100,000 dashes on a line", yaml: "a:\n  " + String(repeating: "- ", count: 100_000) + "x"),
        Deep(name: "100,000 question marks", yaml: String(repeating: "? ", count: 100_000) + "x"),
        Deep(name: "64 lines of 900 dashes, each deeper", yaml: staircase(lines: 64, dashes: 900)),
        Deep(name: "2,000 lines, each one step deeper", yaml: (0..<2_000).map { spaces($0) + "a:\n" }.joined()),
    ]

    @Test(arguments: deep) func refusesEndlessNestingWithoutCrashing(sample: Deep) throws {
        let fault = try caught { try mapping(sample.yaml) }
        #expect(fault.location.path == "cau-hinh.yaml")
        #expect(!fault.remedy.vi.isEmpty)
    }

    @Test func allowsWhatAPersonNests() throws {
        let deep = (0..<20).map { Self.spaces($0 * 2) + "a:\n" }.joined() + Self.spaces(40) + "b: [[[{c: [1]}]]]\n"
        #expect(try mapping(deep).keys == ["a"])
    }

    @Test func allowsManyLists() throws {
        let yaml = "terms:\n" + String(repeating: "  - {any: [một, hai], near: [ba]} # – ghi chú - - -\n", count: 5_000)
        #expect(try mapping(yaml).required("terms").list().count == 5_000)
    }

    @Test func refusesAFileOfFiveMebibytes() throws {
        let data = Data(repeating: UInt8(ascii: "#"), count: 5 << 20)
        let fault = try withFile(data) { path in try caught { try YAMLFile.mapping(at: path, displayPath: "land.yaml") }
        }
        #expect(fault.location == FileLocation(path: "land.yaml", line: 0))
        #expect(fault.message.en.contains("4 MiB"))
    }

    @Test func refusesWhatIsNotUTF8() throws {
        let legacy = Data("title: ".utf8) + Data([0xCA, 0xE0, 0xC5, 0xFE, 0x0A])
        let fault = try withFile(legacy) { path in try caught { try YAMLFile.mapping(at: path, displayPath: "a.yaml") }
        }
        #expect(fault.location.path == "a.yaml")
        #expect(fault.message.vi.contains("UTF-8"))
    }

    @Test(arguments: ["", "\n\n", "# chỉ có ghi chú\n", "---\n", "\u{FEFF}"]) func refusesAnEmptyFile(text: String)
        throws
    {
        let fault = try withFile(Data(text.utf8)) { path in
            try caught { try YAMLFile.mapping(at: path, displayPath: "trong.yaml") }
        }
        #expect(fault.location.path == "trong.yaml")
    }

    @Test func saysThatAnEmptyFileIsEmpty() throws {
        #expect(try caught { try mapping("") }.message.vi == "tệp trống")
    }

    @Test func readsAFileThatBeginsWithAByteOrderMark() throws {
        let file = try withFile(Data("\u{FEFF}id: land\n".utf8)) { try YAMLFile.mapping(at: $0) }
        #expect(try file.required("id").string() == "land")
    }

    @Test func namesAFileThatIsNotThere() throws {
        let fault = try caught { try YAMLFile.mapping(at: "/khong/co/tep.yaml") }
        #expect(fault.location.path == "/khong/co/tep.yaml")
        #expect(fault.message.en.contains("can't be read"))
    }

    @Test func namesAFolderGivenAsAFile() throws {
        let folder = FileManager.default.temporaryDirectory.path
        #expect(try caught { try YAMLFile.mapping(at: folder) }.location.path == folder)
    }

    static func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

    static func staircase(lines: Int, dashes: Int) -> String {
        (0..<lines).map { spaces($0 * dashes * 2) + String(repeating: "- ", count: dashes) + "\n" }.joined()
    }
}
