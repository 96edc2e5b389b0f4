import ClaimChecking
import Foundation
import PressModel
import Testing

/// The index that is kept on disk is a cache: it never changes what is found.
struct MatchingIndexTests {
    private static let item = ArticleContent(
        title: "Tin đêm",
        text: "Đập thủy điện Sông Khua đã vỡ trong đêm 28/10, nước đang tràn về hạ du, bà con chạy gấp."
    )

    private func withFile(_ test: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try test(folder.appendingPathComponent("claims.index"))
    }

    private func sample() throws -> ClaimRegistry { try registry("[" + sampleClaims.joined(separator: ",") + "]") }

    @Test func aSecondStartReadsTheIndexAndFindsTheSame() throws {
        try withFile { file in
            let first = ClaimMatcher(try sample(), indexFile: file).matches(in: Self.item, top: 5)
            let written = try Data(contentsOf: file)
            let second = ClaimMatcher(try sample(), indexFile: file).matches(in: Self.item, top: 5)
            #expect(first == second && first.first?.claim == "dam")
            #expect(try Data(contentsOf: file) == written)
        }
    }

    @Test func aDamagedFileIsWrittenAnew() throws {
        try withFile { file in
            let expected = ClaimMatcher(try sample(), indexFile: file).matches(in: Self.item, top: 5)
            let sound = try Data(contentsOf: file)
            var damaged = stride(from: 0, to: sound.count, by: 131).map { place in
                var data = sound
                data[place] ^= 0xff
                return data
            }
            damaged += [Data(), sound.prefix(40), sound.dropLast(3), sound + [0], Data(repeating: 0xff, count: 4_096)]
            for data in damaged {
                try data.write(to: file)
                #expect(ClaimMatcher(try sample(), indexFile: file).matches(in: Self.item, top: 5) == expected)
                #expect(try Data(contentsOf: file) == sound)
            }
        }
    }

    @Test func anIndexOfAnotherRegistryIsNotUsed() throws {
        try withFile { file in
            _ = ClaimMatcher(
                try registry("[" + review("other", "Gạo giả làm từ hạt nhựa bán ở chợ.") + "]"),
                indexFile: file
            )
            #expect(ClaimMatcher(try sample(), indexFile: file).matches(in: Self.item, top: 1).first?.claim == "dam")
        }
    }

    @Test func aPlaceThatCannotBeWrittenIsNoFault() throws {
        let file = URL(fileURLWithPath: "/proc/none/claims.index")
        #expect(ClaimMatcher(try sample(), indexFile: file).matches(in: Self.item, top: 1).first?.claim == "dam")
    }
}
