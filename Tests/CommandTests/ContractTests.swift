import Foundation
import Testing

/// The machine forms that other programs rely on (DESIGN §3).
@Suite struct ContractTests {
    static let lexicons = Program.checkout.appendingPathComponent("Lexicons").path

    @Test func parsePrintsTheFeedWithItsEntries() async throws {
        let feed = """
            <?xml version="1.0"?><rss version="2.0"><channel><title>Báo Thử</title><link>https://thu.example/</link>
            <item><title>Tin một</title><link>/1.html</link><guid>1</guid><pubDate>Sun, 22 Nov 2026 08:00:00 +0700</pubDate>
            <description>&lt;p onclick="x()"&gt;Chào&lt;script&gt;hại()&lt;/script&gt;&lt;/p&gt;</description></item></channel></rss>
            """
        let result = try await Program.run("parse", "-", "--url", "https://thu.example/rss", input: feed)
        #expect(result.code == 0, "\(result.errors)")
        let parsed = try result.object()
        #expect(parsed["wellFormed"] as? Bool == true)
        #expect(parsed["format"] as? String == "rss20")
        #expect(parsed["encoding"] as? String == "utf-8")
        let entry = try #require((parsed["entries"] as? [[String: Any]])?.first)
        #expect(entry["link"] as? String == "https://thu.example/1.html")
        #expect(entry["published"] as? String == "2026-11-22T01:00:00Z")
        let summary = try #require(entry["summary"] as? String)
        #expect(summary.contains("Chào") && !summary.contains("script") && !summary.contains("onclick"))
        #expect(entry["updated"] == nil)
    }

    @Test func parseOfNoFeedEndsWith2() async throws {
        let result = try await Program.run("parse", "-", input: "<html><body>Chào</body></html>")
        #expect(result.code == 2)
        #expect(result.output.isEmpty)
    }

    @Test func classifyKeepsTheOrderAndGivesByteOffsets() async throws {
        let title = "😀 Người dân Phong Điền chờ bồi thường, giải phóng mặt bằng"
        let lines = """
            {"id":"a","title":"\(title)","summary":"Nhiều hộ dân chưa nhận tiền bồi thường đất thu hồi.","text":""}
            không phải JSON
            {"id":7,"title":"Công thức nấu canh chua","summary":"","text":""}
            """
        let result = try await Program.run(
            "classify",
            "--lexicons",
            Self.lexicons,
            "--fields",
            "title,summary",
            "-",
            input: lines
        )
        #expect(result.code == 1)
        #expect(result.errors.contains("<stdin>:2:"))
        let objects = try result.objects()
        #expect(objects.map { $0["id"] as? String } == ["a", "7"])
        let finding = try #require((objects[0]["findings"] as? [[String: Any]])?.first)
        #expect(finding["kind"] as? String == "issue")
        #expect(finding["issue"] as? String == "land")
        let evidence = try #require(finding["evidence"] as? [[String: Any]])
        for item in evidence where item["field"] as? String == "title" {
            let start = try #require(item["start"] as? Int)
            let end = try #require(item["end"] as? Int)
            let bytes = Array(title.utf8)[start..<end]
            #expect(String(decoding: bytes, as: UTF8.self) == item["text"] as? String)
        }
        let sum = evidence.reduce(0) { $0 + ($1["weight"] as? Double ?? 0) }
        #expect(abs(sum - (finding["score"] as? Double ?? 0)) < 0.05)
        #expect((objects[1]["findings"] as? [Any])?.isEmpty == true)
    }

    @Test func normalizeWorksLineByLine() async throws {
        let result = try await Program.run("normalize", "--form", "folded", input: "Hoà Bình\ncuả Đồng\n")
        #expect(result.output == "hoa binh\ncua dong\n")
    }

    @Test func normalizeReadsOtherEncodingsWhenToldOrLeftToFindOut() async throws {
        let auto = try await Program.run("normalize", "--from", "auto", input: "Hoà Bình\n")
        #expect(auto.output == "Hòa Bình\n")
        let utf16 = try await Program.run("normalize", "--from", "utf-16", input: "H\u{0}o\u{0}\n\u{0}a\u{0}")
        #expect(utf16.output == "Ho\na\n")
        let wrong = try await Program.run("normalize", "--from", "latin1", input: "")
        #expect(wrong.code == 64)
    }

    @Test func groupPrintsALineAnArticleWithNullForNoReprint() async throws {
        let result = try await Program.run(
            "group",
            "-",
            input:
                "{\"id\":\"a\",\"title\":\"Cháy chợ ở Ngã Bảy\",\"text\":\"Lửa bùng lên lúc rạng sáng.\",\"published\":\"2026-11-22T01:00:00Z\"}\n"
        )
        #expect(result.output == "{\"id\":\"a\",\"reprintOf\":null,\"story\":\"a\"}\n")
    }

    @Test func trendSaysWhenHistoryIsShort() async throws {
        let result = try await Program.run("trend", "-", input: "period,count\n2026-11-21,3\n2026-11-22,4\n")
        #expect(
            try result.objects().allSatisfy { $0["enoughHistory"] as? Bool == false && $0["alarm"] as? Bool == false }
        )
        let bad = try await Program.run("trend", "-", input: "2026-11-21,ba\n")
        #expect(bad.code == 2)
        #expect(bad.errors.contains(":1:"))
    }

    @Test func trendReadsACompletenessAndSourcesAndKnowsItsMethods() async throws {
        let usual = (0..<30).map { "k\($0),\(3 + $0 % 2)\n" }.joined()
        let csv = "period,count,complete,sources\n" + usual
        for (line, alarm) in [("k30,40,1,3", true), ("k30,40,1,1", false), ("k30,40,0,3", false), ("k30,40", true)] {
            let result = try await Program.run("trend", "-", "--period", "week", input: csv + line + "\n")
            #expect(try result.objects().last?["alarm"] as? Bool == alarm)
        }
        for method in ["auto", "w2", "c1", "c2", "c3", "negbin", "farrington"] {
            let result = try await Program.run("trend", "-", "--method", method, "--period", "week", input: csv)
            #expect(try result.objects().count == 30)
        }
        #expect(try await Program.run("trend", "-", input: "2026-11-21,3,1,hai\n").errors.contains(":1:"))
        #expect(try await Program.run("trend").code == 64)
    }

    @Test func trendFindsTermsOnTheRise() async throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("terms-\(UUID().uuidString).ndjson")
        defer { try? FileManager.default.removeItem(at: file) }
        var lines: [String] = []
        func add(_ day: Int, _ number: Int, _ title: String) {
            let month = day < 31 ? "10" : "11"
            let date = day < 31 ? day + 1 : day - 30
            let published = "2026-\(month)-\(date < 10 ? "0" : "")\(date)T05:00:00Z"
            lines.append(
                "{\"id\":\"d\(day)n\(number)\",\"title\":\"\(title)\",\"published\":\"\(published)\",\"source\":\"báo \(number % 3)\"}"
            )
        }
        for day in 0..<40 { for number in 0..<6 { add(day, number, "Thành phố nâng cấp đường ven sông") } }
        for number in 6..<12 { add(39, number, "Số ca sốt xuất huyết tăng nhanh") }
        try Data(lines.joined(separator: "\n").utf8).write(to: file)
        let found = try await Program.run("trend", "--terms", file.path).objects()
        let term = try #require(found.first { $0["term"] as? String == "sốt xuất huyết" })
        #expect(term["count"] as? Int == 6)
        #expect((term["articles"] as? [String])?.first == "d39n6")
        let before = try await Program.run("trend", "--terms", file.path, "--until", "2026-11-08")
        #expect(before.output.isEmpty)
    }

    @Test func helpSpeaksTheChosenLanguageAndShowsExamples() async throws {
        let vietnamese = try await Program.run("run", "--help")
        #expect(vietnamese.code == 0)
        #expect(vietnamese.output.contains("Chạy một lượt"))
        #expect(vietnamese.output.contains("diemtin run --quiet"))
        let english = try await Program.run("run", "--help", "--lang", "en")
        #expect(english.output.contains("Do a round"))
    }

    @Test func versionIsPrinted() async throws {
        #expect(try await Program.run("version").output.hasPrefix("diemtin "))
        #expect(try await Program.run("version", "--json").object()["version"] is String)
    }

    /// A full disk under the output is no success; a reader that has gone away is (see `Console`).
    @Test func outputThatCannotBeWrittenEndsWith2() async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Program.path)
        process.arguments = ["version"]
        process.standardOutput = FileHandle(forWritingAtPath: "/dev/full")
        process.standardError = try FileHandle(forWritingTo: folder.write("err", ""))
        #expect(try await RunningProgram(process).exitCode() == 2)
        #expect(try folder.text("err").contains("→"))
    }
}
