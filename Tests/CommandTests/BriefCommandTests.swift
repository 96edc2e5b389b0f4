import Foundation
import Testing

@Suite struct BriefCommandTests {
    /// A workspace whose round found nothing to read: a briefing of an empty day.
    private func workspace() async throws -> OfficeWorkspace {
        let workspace = try await OfficeWorkspace.make(feeds: [])
        #expect(try await workspace.run("run").code == 0)
        return workspace
    }

    @Test func namesEveryFileThatItWrote() async throws {
        let workspace = try await workspace()
        defer { workspace.folder.remove() }
        let result = try await workspace.run("brief", "--format", "html,json,csv,rss")
        #expect(result.code == 0, "\(result.errors)")
        let paths = result.output.split(separator: "\n")
        #expect(paths.count == 9)
        for path in paths { #expect(FileManager.default.fileExists(atPath: String(path)), "\(path)") }
        let printed = try await workspace.run("brief", "--json").output
        #expect(try workspace.folder.text("Briefings/2026/11/22/diem-tin.json") == printed)
    }

    @Test(arguments: [("week", "tuan-47"), ("month", "thang-11"), ("quarter", "quy-4"), ("year", "nam")])
    func longerPeriodsHaveFoldersOfTheirOwn(_ period: String, _ folder: String) async throws {
        let workspace = try await workspace()
        defer { workspace.folder.remove() }
        let result = try await workspace.run("brief", "--period", period, "--format", "md")
        #expect(result.output == "\(workspace.path)/Briefings/2026/\(folder)/diem-tin.md\n")
    }

    @Test func personsHighlightsReachTheJSONAndThePage() async throws {
        let workspace = try await workspace()
        defer { workspace.folder.remove() }
        try workspace.folder.write("Briefings/2026/11/22/diem-nhan.txt", "Họp 9 giờ về ngập\n")
        #expect(try await workspace.run("brief").code == 0)
        #expect(try workspace.folder.text("Briefings/2026/11/22/diem-tin.html").contains("Họp 9 giờ về ngập"))
        #expect(try await workspace.run("brief", "--json").output.contains("Họp 9 giờ về ngập"))
    }

    @Test func mailGoesToTheSystemsSendmail() async throws {
        let workspace = try await workspace()
        defer { workspace.folder.remove() }
        try workspace.folder.write("sendmail", "#!/bin/sh\ncat > \(workspace.path)/thu\n")
        let program = workspace.path + "/sendmail"
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
        let sent = try await workspace.run("brief", "--mail-to", "a@coquan.example", "--sendmail", program)
        #expect(sent.code == 0, "\(sent.errors)")
        #expect(try workspace.folder.text("thu").hasPrefix("To: a@coquan.example\n"))
        let failed = try await workspace.run("brief", "--mail-to", "a@coquan.example", "--sendmail", "/khong/co")
        #expect(failed.code == 1)
        #expect(failed.errors.contains("apt install"))
        let refused = try await workspace.run("brief", "--mail-to", "a@coquan.example\nBcc: b@lay.example")
        #expect(refused.code == 2)
    }

    @Test func schemaNeedsNoWorkspace() async throws {
        let result = try await Program.run("brief", "--schema")
        #expect(result.code == 0)
        #expect(try result.object()["title"] as? String == "Điểm Tin briefing")
    }

    @Test func unknownFormatIsNamedWithTheKnownOnes() async throws {
        let result = try await Program.run("brief", "--format", "doc")
        #expect(result.code == 64)
        #expect(result.errors.contains("html, md, json, docx, pdf, xlsx, csv, rss"))
    }
}
