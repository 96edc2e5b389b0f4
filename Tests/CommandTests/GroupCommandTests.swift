import Foundation
import Testing

struct GroupCommandTests {
    private func line(_ id: String, _ source: String, _ hour: Int, _ title: String, _ text: String) throws -> String {
        let value = [
            "id": id, "source": source, "title": title, "text": text, "published": "2026-11-22T0\(hour):00:00Z",
        ]
        return String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
    }

    private let text = """
        Khuya 11 rạng sáng 12/11, một đoạn bờ sông Ô Môn qua phường Phước Thới sụp xuống, kéo theo sáu căn nhà.
        Theo UBND phường Phước Thới, ngoài sáu căn nhà trôi hoàn toàn, tám căn khác có vết nứt ở nền và vách.
        Chính quyền đã di dời 14 hộ đến nhà văn hóa khu vực và nhà người thân ngay trong đêm.
        """

    @Test func linesComeInTheOrderOfTheInputThoughTheReprintStandsFirst() async throws {
        let input = [
            try line("b", "bao-2", 5, "Trong đêm, sáu căn nhà trôi xuống sông", text),
            try line("a", "bao-1", 1, "Sạt lở bờ sông Ô Môn, sáu căn nhà trôi xuống sông", text),
        ]
        let result = try await Program.run("group", "-", input: input.joined(separator: "\n"))
        #expect(result.code == 0)
        let lines = [
            "{\"id\":\"b\",\"reprintOf\":\"a\",\"story\":\"a\"}", "{\"id\":\"a\",\"reprintOf\":null,\"story\":\"a\"}",
        ]
        #expect(result.output == lines.joined(separator: "\n") + "\n")
    }

    @Test func badLineIsNamedAndTheRestIsGrouped() async throws {
        let input = "{\"id\":\"a\"}\nkhông phải JSON\n{\"id\":\"b\",\"published\":\"hôm qua\"}\n"
        let result = try await Program.run("group", "-", input: input)
        #expect(result.code == 1)
        #expect(result.errors.contains(":2:"))
        #expect(try result.objects().map { $0["story"] as? String } == ["a", "b"])
    }

    @Test func missingFileIsNamed() async throws {
        let result = try await Program.run("group", "khong-co.ndjson")
        #expect(result.code == 2)
        #expect(result.errors.contains("khong-co.ndjson"))
    }

    @Test func helpShowsExamplesInBothLanguages() async throws {
        #expect(try await Program.run("group", "--help").output.contains("diemtin group bai.ndjson"))
        #expect(
            try await Program.run("group", "--help", "--lang", "en").output.contains("diemtin group articles.ndjson")
        )
    }
}
