import Foundation
import PressModel
import Testing

/// Runs a test with a folder that is gone afterwards.
func withTemporaryFolder<Result>(_ body: (_ folder: String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("spreadsheets-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder.path)
}

/// The fault in a file that `body` throws.
func userFault(_ body: () throws -> Void) throws -> UserFault {
    try #require(throws: UserFault.self, performing: body)
}

/// Equal to the last scalar: `==` of strings takes composed and decomposed letters for the same.
func sameScalars(_ left: [String], _ right: [String]) -> Bool {
    left.count == right.count && zip(left, right).allSatisfy { Array($0.unicodeScalars) == Array($1.unicodeScalars) }
}
