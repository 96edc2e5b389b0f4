import Foundation

/// Arguments of the demo.
struct DemoArguments {
    /// The `diemtin` that is shown.
    let diemtin: String
    /// Made anew: the demo shows a first day.
    let workspace: String
    /// Folder of the invented press.
    let press: String

    /// The usage was wrong.
    struct Usage: Error, CustomStringConvertible {
        let description = """
            usage: demo-press --diemtin PATH --workspace DIR [--press DIR]
                   demo-press --serve FILE.ndjson[.gz] --list FILE.opml [--feeds N] [--seconds N]
                   demo-press --many N --list FILE.opml [--seconds N]
                   demo-press --faults FILE.opml [--seconds N]
            """
    }

    init(_ values: [String: String]) throws {
        guard let diemtin = values["--diemtin"], let workspace = values["--workspace"] else { throw Usage() }
        self.diemtin = diemtin
        self.workspace = workspace
        press = values["--press"] ?? Self.pressBesideSource
    }

    /// The words of the command line as names and values.
    static func values(_ arguments: [String]) throws -> [String: String] {
        var values: [String: String] = [:]
        var rest = arguments.dropFirst().makeIterator()
        while let name = rest.next() {
            guard name.hasPrefix("--"), let value = rest.next() else { throw Usage() }
            values[name] = value
        }
        return values
    }

    /// The checkout's own press, found from this file.
    private static var pressBesideSource: String {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Press").path
    }
}
