import ClaimChecking
import Foundation
import PressModel
import Testing

/// What is read of a document: the reviews, the faults, the summary.
struct ReadDocument {
    var reviews: [PublishedReview] = []
    var faults: [UserFault] = []
    var summary = ReviewSummary()

    init(_ json: String) throws { try self.init(Data(json.utf8)) }

    init(_ data: Data) throws {
        summary = try ReviewDocumentReader(data: data, path: "claims.json").forEach(onFault: { faults.append($0) }) {
            reviews.append($0)
        }
    }

    var ids: [String] { reviews.map(\.claim.id) }
    var lines: [Int] { faults.map(\.location.line) }
}

/// The forms in which publishers give out their checks, and where they are damaged.
struct RegistryReadingTests {
    private static let a = review("a", "Một điều.")
    private static let b = review("b", "Điều khác.")
    private static let c = review("c", "Điều thứ ba.")
    private static let broken = #"{"@type":"ClaimReview","@id":"x","claimReviewed":"Hỏng,"url":"https://a.example/x"}"#

    struct Form: CustomStringConvertible {
        let description: String
        let json: String
        var isWhole = false
    }

    private static let forms = [
        Form(description: "DataFeed", json: #"{"@type":"DataFeed","dataFeedElement":[\#(a),\#(b)]}"#, isWhole: true),
        Form(
            description: "DataFeed of items",
            json: #"{"dataFeedElement":[{"item":\#(a)},{"item":[\#(b)]}],"@type":"DataFeed","name":"Mẫu"}"#,
            isWhole: true
        ),
        Form(description: "array", json: "[\n \(a),\n \(b)\n]\n", isWhole: true),
        Form(description: "array within an array", json: "[[\(a)],[\(b)]]", isWhole: true),
        Form(
            description: "ItemList",
            json: #"{"@type":"ItemList","itemListElement":[{"@type":"ListItem","item":\#(a)},{"item":\#(b)}]}"#
        ),
        Form(description: "graph", json: #"{"@context":"https://schema.org","@graph":[\#(a),{"@type":"X"},\#(b)]}"#),
        Form(
            description: "list of a page",
            json: #"{"@type":"WebPage","mainEntity":{"@type":"ItemList","itemListElement":[\#(a),\#(b)]}}"#
        ),
        Form(description: "lines", json: "\(a)\n\n\(b)\r\n"),
        Form(description: "lines of arrays", json: "[\(a)]\n[\(b)]"),
        Form(description: "lines of items", json: "{\"item\":[\(a)]}\n{\"item\":\(b)}"),
        Form(description: "objects one after the other", json: "\(a)\(b)"),
        Form(description: "byte-order mark", json: "\u{FEFF}[\(a),\(b)]", isWhole: true),
        Form(description: "superfluous comma", json: "[\(a),\(b),]", isWhole: true),
        Form(
            description: "pretty-printed",
            json: "[" + [a, b].map { $0.replacing(",\"", with: ",\n  \"") }.joined(separator: ",\n") + "]",
            isWhole: true
        ),
    ]

    @Test(arguments: forms)
    func everyFormIsRead(form: Form) throws {
        let read = try ReadDocument(form.json)
        #expect(read.ids == ["a", "b"])
        #expect(read.faults.isEmpty)
        #expect(read.summary.count == 2 && read.summary.skipped == 0)
        #expect(read.summary.isWhole == form.isWhole)
        #expect(ReviewDocumentReader.looksLikeReviews(Data(form.json.utf8)))
    }

    struct Damage: CustomStringConvertible {
        let description: String
        let json: String
        let ids: [String]
        let lines: [Int]
    }

    private static let damages = [
        Damage(
            description: "quote missing in an array",
            json: "[\n\(a),\n\(broken),\n\(b)\n]",
            ids: ["a", "b"],
            lines: [3]
        ),
        Damage(
            description: "quote missing, all in one line",
            json: "[\(a),\(broken),\(b)]",
            ids: ["a", "b"],
            lines: [1]
        ),
        Damage(
            description: "closing quote missing before the next entry",
            json: "[\(a),\n{\"@type\":\"ClaimReview\",\"claimReviewed\":\"abc},\n\(b),\n\(c)]",
            ids: ["a", "b", "c"],
            lines: [3]
        ),
        Damage(description: "bracket missing", json: "[\(a),\n\(b.dropLast()),\n\(c)]", ids: ["a", "c"], lines: [3]),
        Damage(description: "bracket too many", json: "[\(a)},\n\(b)]", ids: ["a", "b"], lines: [1]),
        Damage(
            description: "first entry of a feed",
            json: "{\"dataFeedElement\":[\n{\"@type\" \"x\"},\n\(a),\n{\"item\":\(b)}\n]}",
            ids: ["a", "b"],
            lines: [2]
        ),
        Damage(
            description: "feed's own members",
            json: "{\"@type\" \"DataFeed\",\"dataFeedElement\":[\(a),\(b)]}",
            ids: ["a", "b"],
            lines: [1]
        ),
        Damage(description: "line", json: "\(a)\n\(broken)\n\(b)\n", ids: ["a", "b"], lines: [2]),
        Damage(
            description: "several lines",
            json: "\(a)\n\(broken)\n{\"x\" 1}\n:\n\(b)\nnull x\n",
            ids: ["a", "b"],
            lines: [2, 3, 4, 6]
        ),
        Damage(description: "first line", json: "\(broken)\n\(a)\n\(b)", ids: ["a", "b"], lines: [1]),
        Damage(description: "line cut off", json: "\(a)\n\(b.prefix(40))\n\(c)", ids: ["a", "c"], lines: [2]),
        Damage(description: "words between lines", json: "\(a)\nlỗi máy chủ\n\(b)", ids: ["a", "b"], lines: [2]),
        Damage(
            description: "cut off in an entry",
            json: "[\(a),\n\(b),\n\(c.prefix(60))",
            ids: ["a", "b"],
            lines: [3]
        ),
        Damage(description: "cut off in an escape", json: "[\(a),\n{\"x\":\"\\u00", ids: ["a"], lines: [2]),
        Damage(
            description: "cut off between entries",
            json: "{\"@graph\":[\(a),\n\(b),\n",
            ids: ["a", "b"],
            lines: [3]
        ),
        Damage(description: "NUL between entries", json: "[\(a),\n\0\(b)]", ids: ["a", "b"], lines: [2]),
        Damage(description: "wrong number", json: "[\(a),\n{\"x\":1.2.3},\n\(b)]", ids: ["a", "b"], lines: [2]),
        Damage(
            description: "brackets without end",
            json: "[\(a),\n\(String(repeating: "[", count: 100_000))\n\(b)]",
            ids: ["a", "b"],
            lines: [2]
        ),
        Damage(
            description: "objects without end",
            json: "[\(a),\n\(String(repeating: "{\"x\":", count: 20_000))\n,\(b)]",
            ids: ["a", "b"],
            lines: [2]
        ),
        Damage(
            description: "no claim",
            json: "[\(a),\n{\"@type\":\"ClaimReview\",\"url\":\"https://a.example/\"},\n\(b)]",
            ids: ["a", "b"],
            lines: [2]
        ),
    ]

    @Test(arguments: damages)
    func damageIsNamedByItsLineAndTheRestIsRead(damage: Damage) throws {
        let read = try ReadDocument(damage.json)
        #expect(read.ids == damage.ids)
        #expect(read.lines == damage.lines)
        #expect(read.summary.skipped == damage.lines.count)
        #expect(!read.summary.isWhole || damage.description == "no claim")
    }

    @Test func columnIsCountedInCharacters() throws {
        let read = try ReadDocument(#"[\#(Self.a), {"claimReviewed":"Đồng bằng" "x":1}]"#)
        let column = Self.a.unicodeScalars.count + #"[, {"claimReviewed":"Đồng bằng" ""#.unicodeScalars.count
        #expect(read.faults.first?.message.en.hasPrefix("column \(column): ") == true)
        #expect(read.faults.first?.message.vi.hasPrefix("cột \(column): ") == true)
    }

    @Test func whatWasCutOffSaysSo() throws {
        let read = try ReadDocument("[\(Self.a),\n\(Self.b)")
        #expect(read.faults.first?.message.en.contains("cut off at line 2") == true)
        #expect(read.ids == ["a", "b"])
    }

    @Test(arguments: [
        ([0xFF, 0xFE, 0x5B, 0x00], "UTF-16"), ([0x5B, 0x00, 0x7B, 0x00], "UTF-16"), ([0x1F, 0x8B, 0x08], "compressed"),
        (Array("<!DOCTYPE html>".utf8), "HTML"), (Array(" ".utf8), "no ClaimReview"),
    ])
    func whatIsNoJSONIsSaidToBeWhatItIs(bytes: [UInt8], word: String) {
        let fault = #expect(throws: UserFault.self) { try ReadDocument(Data(bytes)) }
        #expect(fault?.message.en.contains(word) == true)
    }

    @Test func textThatIsNoUTF8IsAFaultOfItsEntry() throws {
        var bytes = Array("[\(Self.a),\n".utf8)
        bytes += Array(Self.b.utf8).map { $0 == UInt8(ascii: "S") ? 0xE9 : $0 }
        let read = try ReadDocument(Data(bytes + Array(",\n\(Self.c)]".utf8)))
        #expect(read.ids == ["a", "c"])
        #expect(read.lines == [2])
    }

    @Test func entryLongerThanTheLimitIsAFaultAndItsNeighboursAreRead() throws {
        let long = review("x", "Dài.", extra: ",\"reviewBody\":\"\(String(repeating: "chữ ", count: 600_000))\"")
        let read = try ReadDocument("[\(Self.a),\n\(long),\n\(Self.b)]")
        #expect(read.ids == ["a", "b"])
        #expect(read.lines == [2])
        #expect(!read.summary.isWhole)
        #expect(try ReadDocument("\(Self.a)\n\(long)\n\(Self.b)").ids == ["a", "b"])
    }

    @Test func feedWithinAListIsReadHoweverLong() throws {
        let items = (0..<6_000).map { review("n\($0)", "Điều thứ \($0).") }.joined(separator: ",\n")
        let read = try ReadDocument(#"[{"@type":"DataFeed","dataFeedElement":[\#(items)]},\#(Self.a)]"#)
        #expect(read.summary.count == 6_001)
        #expect(read.faults.isEmpty)
    }

    @Test func fileIsReadAsItsBytesAre() throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("registry-\(UUID()).json").path
        let items = (0..<3_000).map { review("n\($0)", "Điều thứ \($0), \(String(repeating: "rất ", count: 40)) dài.") }
        let json = "[" + items.joined(separator: ",\n") + "]"
        #expect(FileManager.default.createFile(atPath: path, contents: Data(json.utf8)))
        defer { try? FileManager.default.removeItem(atPath: path) }
        var reviews: [PublishedReview] = []
        let summary = try ReviewDocumentReader(path: path).forEach(onFault: { Issue.record("\($0)") }) {
            reviews.append($0)
        }
        let read = try ReadDocument(json)
        #expect(summary.count == 3_000)
        #expect(reviews == read.reviews)
    }

    @Test func fileThatIsNotThereIsAUserFault() {
        #expect(throws: UserFault.self) { try ReviewDocumentReader(path: "/nowhere/claims.json") }
        #expect(throws: UserFault.self) { try ReviewDocumentReader(path: "/tmp") }
    }

    @Test(arguments: [
        #"{"version":"https://jsonfeed.org/version/1.1","items":[]}"#, "<rss/>", "", "[1,2]", #"{"items":[]}"#,
    ])
    func feedsAreNotTakenForRegistries(text: String) {
        #expect(!ReviewDocumentReader.looksLikeReviews(Data(text.utf8)))
    }

    @Test func whatTheCallerThrowsStopsTheReading() {
        struct Stop: Error {}
        let reader = ReviewDocumentReader(data: Data("[\(Self.a),\(Self.b)]".utf8), path: "claims.json")
        #expect(throws: Stop.self) { try reader.forEach(onFault: { _ in }) { _ in throw Stop() } }
    }
}
