import Foundation
import PressModel
import Yams

/// Reads YAML files that people edit, and names file, line and remedy for each fault.
///
/// Scalars stay the strings that were written: `no`, `on` and `19:30` never turn into other types.
package enum YAMLFile {
    /// Larger files are refused: no lexicon or configuration comes near (bytes).
    package static let maximumSize = 4 << 20

    /// Reads the mapping at the top of a file.
    /// - Parameters:
    ///   - path: The file.
    ///   - displayPath: The name under which faults report it.
    /// - Returns: The mapping.
    /// - Throws: `UserFault` when it can't be read or is no mapping.
    package static func mapping(at path: String, displayPath: String? = nil) throws -> YAMLMapping {
        let shown = displayPath ?? path
        return try mapping(yaml: text(at: path, shown: shown), path: shown)
    }

    /// Reads the mapping at the top of a document.
    /// - Parameters:
    ///   - yaml: The document.
    ///   - path: The name under which faults report it.
    /// - Returns: The mapping.
    /// - Throws: `UserFault` when it is ill-formed or no mapping.
    package static func mapping(yaml: String, path: String) throws -> YAMLMapping {
        if let line = YAMLDepth.firstLineTooDeep(yaml) {
            throw YAMLFault.tooDeep(FileLocation(path: path, line: line))
        }
        do {
            guard let value = try value(yaml, path: path) else {
                throw YAMLFault.empty(FileLocation(path: path, line: 0))
            }
            return try value.mapping()
        } catch let error as YamlError {
            throw YAMLFault.illFormed(error, path: path)
        }
    }

    /// The parser owns the anchors and nodes hold them weakly: it has to live until every node has been asked.
    private static func value(_ yaml: String, path: String) throws -> YAMLValue? {
        let parser = try Parser(yaml: yaml)
        return try withExtendedLifetime(parser) {
            try parser.singleRoot().map { YAMLValue(node: $0, path: path, key: "") }
        }
    }

    private static func text(at path: String, shown: String) throws -> String {
        let location = FileLocation(path: shown, line: 0)
        let data: Data
        do {
            let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            defer { try? handle.close() }
            data = try handle.read(upToCount: maximumSize + 1) ?? Data()
        } catch {
            throw YAMLFault.unreadable(location)
        }
        guard data.count <= maximumSize else { throw YAMLFault.tooLarge(location) }
        guard let text = String(validating: data, as: UTF8.self) else { throw YAMLFault.notUTF8(location) }
        return text
    }
}
