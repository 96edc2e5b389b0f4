import Foundation
import PressModel

/// The language in which this run speaks: `--lang`, else `DIEMTIN_LANG`, else Vietnamese.
///
/// Read from the raw arguments, since help texts are made before they are parsed.
enum Say {
    static let language = chosen(CommandLine.arguments, ProcessInfo.processInfo.environment)

    static func text(vi: String, en: String) -> String { Words(vi: vi, en: en).text(language) }

    static func chosen(_ arguments: [String], _ environment: [String: String]) -> Language {
        for (index, argument) in arguments.enumerated() {
            if argument.hasPrefix("--lang="), let found = Language(rawValue: String(argument.dropFirst(7))) {
                return found
            }
            if argument == "--lang", index + 1 < arguments.count, let found = Language(rawValue: arguments[index + 1]) {
                return found
            }
        }
        return environment["DIEMTIN_LANG"].flatMap(Language.init(rawValue:)) ?? .vi
    }
}
