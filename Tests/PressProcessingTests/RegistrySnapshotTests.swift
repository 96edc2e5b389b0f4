import ClaimChecking
import Foundation
import Testing

@testable import PressProcessing

/// What is kept of a large registry between starts is what was read, or nothing.
@Suite struct RegistrySnapshotTests {
    private let file = FileManager.default.temporaryDirectory.appendingPathComponent("snapshot-" + UUID().uuidString)

    private let claims = (0..<40).map { number in
        CheckedClaim(
            id: "urn:\(number)",
            text: "Nước máy phường \(number) nhiễm phèn\nđợt hai",
            url: "https://kiemchung.example/\(number)",
            publisher: "Kiểm chứng Sông Hậu",
            verdict: number % 2 == 0 ? "Sai" : "",
            datePublished: number % 3 == 0 ? nil : "2026-11-20"
        )
    }

    @Test func checksComeBackAsTheyWere() throws {
        defer { try? FileManager.default.removeItem(at: file) }
        let snapshot = RegistrySnapshot(url: file, files: "a 1 2")
        try snapshot.write(claims)
        #expect(snapshot.read() == claims)
        #expect(RegistrySnapshot(url: file, files: "a 1 3").read() == nil, "the files are others now")
    }

    @Test func damagedSnapshotIsNotRead() throws {
        defer { try? FileManager.default.removeItem(at: file) }
        let snapshot = RegistrySnapshot(url: file, files: "a")
        #expect(snapshot.read() == nil)
        try snapshot.write(claims)
        let whole = try Data(contentsOf: file)
        for count in [0, 1, 40, whole.count / 2, whole.count - 1] {
            try whole.prefix(count).write(to: file)
            #expect(snapshot.read() == nil, "\(count) bytes")
        }
        for offset in stride(from: 90, to: whole.count, by: 101) {
            var spoilt = whole
            spoilt[offset] ^= 0x40
            try spoilt.write(to: file)
            #expect(snapshot.read() == nil, "byte \(offset)")
        }
    }
}
