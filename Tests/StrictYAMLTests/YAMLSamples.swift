import Foundation
import PressModel
import StrictYAML
import Testing

/// The fault that `body` throws; a test that gets none fails.
func caught<Value>(_ body: () throws -> Value, _ place: SourceLocation = #_sourceLocation) throws -> UserFault {
    try #require(throws: UserFault.self, sourceLocation: place) { _ = try body() }
}

/// The mapping of a document under the name that messages show.
func mapping(_ yaml: String) throws -> YAMLMapping {
    try YAMLFile.mapping(yaml: yaml, path: "cau-hinh.yaml")
}

/// Writes a file of its own folder, hands its path over, and removes both.
func withFile<Value>(_ data: Data, _ body: (String) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("yaml-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("tep.yaml")
    try data.write(to: file)
    return try body(file.path)
}
