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
        let description = "usage: demo-press --diemtin PATH --workspace DIR [--press DIR]"
    }

    init(_ arguments: [String]) throws {
        var values: [String: String] = [:]
        var rest = arguments.dropFirst().makeIterator()
        while let name = rest.next() {
            guard name.hasPrefix("--"), let value = rest.next() else { throw Usage() }
            values[name] = value
        }
        guard let diemtin = values["--diemtin"], let workspace = values["--workspace"] else { throw Usage() }
        self.diemtin = diemtin
        self.workspace = workspace
        press = values["--press"] ?? Self.pressBesideSource
    }

    /// The checkout's own press, found from this file.
    private static var pressBesideSource: String {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Press").path
    }
}
