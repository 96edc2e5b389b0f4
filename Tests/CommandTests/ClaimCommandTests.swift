import Foundation
import Testing

/// `diemtin claims import|list|check` as a person uses them.
@Suite struct ClaimCommandTests {
    private func review(_ number: Int, publisher: String = "Kiểm chứng Sông Hậu", verdict: String = "Sai") -> String {
        """
        {"@type":"ClaimReview","@id":"urn:\(publisher):\(number)","claimReviewed":"Nước máy quận \(number) bị nhiễm thạch tín",\
        "url":"https://kiemchung.example/\(number)","author":{"@type":"Organization","name":"\(publisher)"},\
        "reviewRating":{"alternateName":"\(verdict)"},"datePublished":"2026-11-0\(number)"}
        """
    }

    @Test func badLinesAreNamedAndTheRestIsTakenIn() async throws {
        let workspace = try await OfficeWorkspace.make(feeds: [])
        defer { workspace.folder.remove() }
        let file = try workspace.folder.write(
            "nguon.ndjson",
            [
                review(1), "{\"@type\":\"ClaimReview\", hỏng", review(2),
                "{\"@type\":\"ClaimReview\",\"url\":\"https://a.example/\"}",
            ]
            .joined(separator: "\n")
        )
        let result = try await workspace.run("claims", "import", file.path, "--json")
        #expect(result.code == 1)
        #expect(result.errors.contains("nguon.ndjson:2") && result.errors.contains("nguon.ndjson:4"))
        let object = try result.object()
        #expect((object["changes"] as? [String: Any])?["new"] as? Int == 2)
        #expect(try await workspace.run("claims", "list", "--json").objects().count == 2)
    }

    @Test func publishersWhoDisagreeStaySideBySide() async throws {
        let workspace = try await OfficeWorkspace.make(feeds: [])
        defer { workspace.folder.remove() }
        let file = try workspace.folder.write(
            "hai.ndjson",
            [review(1), review(1, publisher: "Tin thật Miền Tây", verdict: "Đúng một phần")].joined(separator: "\n")
        )
        #expect(try await workspace.run("claims", "import", file.path).code == 0)
        let checked = try await Program.run("claims", "check", "--workspace", workspace.path)
        #expect(checked.code == 0)
        #expect(checked.output.contains("Sai") && checked.output.contains("Đúng một phần"))
        #expect(checked.output.contains("kết luận ghi khác nhau"))
    }

    @Test func standardInputNeedsTheNameOfItsSource() async throws {
        let workspace = try await OfficeWorkspace.make(feeds: [])
        defer { workspace.folder.remove() }
        let result = try await Program.run(["claims", "import", "-", "--workspace", workspace.path], input: review(1))
        #expect(result.code == 64)
        #expect(result.errors.contains("--source"))
    }

    @Test func fileWithoutChecksIsAClearError() async throws {
        let workspace = try await OfficeWorkspace.make(feeds: [])
        defer { workspace.folder.remove() }
        for text in ["<html><body>404</body></html>", "{}", "[]", ""] {
            let file = try workspace.folder.write("rong.json", text)
            let result = try await workspace.run("claims", "import", file.path)
            #expect(result.code == 2, "\(text)")
            #expect(result.errors.contains("rong.json"))
        }
        #expect(try await workspace.run("claims", "list").output.isEmpty)
    }
}
