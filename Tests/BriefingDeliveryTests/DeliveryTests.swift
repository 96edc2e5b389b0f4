import DailyBriefing
import Foundation
import PressModel
import Testing

@testable import BriefingDelivery

@Suite struct DeliveryTests {
    private let folder: TemporaryFolder
    private let delivery: BriefingDelivery

    init() throws {
        folder = try TemporaryFolder()
        delivery = BriefingDelivery(workspace: folder.path)
    }

    @Test func formatsOfThisProgramAloneAreWrittenWithTheirLists() throws {
        let files = try delivery.write(Samples.edition(), formats: [.html, .md, .json, .csv, .rss])
        #expect(files.faults.isEmpty)
        let place = "Briefings/2026/11/22/"
        let lists =
            ["vu-viec", "tin", "kiem-chung", "so-lieu", "nguon"].map { place + "diem-tin-\($0).csv" } + [
                place + "tin-da-doc.csv"
            ]
        #expect(files.paths == ["html", "md", "json"].map { "\(place)diem-tin.\($0)" } + lists + ["Briefings/rss.xml"])
        for path in files.paths + ["Briefings/index.html"] {
            #expect(folder.has(path), "\(path)")
        }
    }

    /// The list behind a number has as many rows as the number says.
    @Test func listsBehindTheFirstNumbersHaveTheirRows() throws {
        _ = try delivery.write(Samples.edition(), formats: [.html])
        let html = try folder.text("Briefings/2026/11/22/diem-tin.html")
        #expect(html.contains("Đã đọc <a href=\"tin-da-doc.csv\">2</a> tin"))
        #expect(html.contains("<a href=\"tin-da-doc.csv\">1</a> chờ duyệt"))
        let rows = try folder.text("Briefings/2026/11/22/tin-da-doc.csv").split(separator: "\r\n").map {
            $0.split(separator: ",")
        }
        #expect(rows.count == 3)
        #expect(rows.dropFirst().compactMap { Int($0[$0.count - 2]) }.reduce(0, +) == 1)
    }

    @Test func latestLeadsToTheLatestDayAlsoAfterAnOlderOneWasMadeAgain() throws {
        _ = try delivery.write(Samples.edition(), formats: [.html])
        _ = try delivery.write(Samples.edition(day: Samples.day.adding(days: -30)), formats: [.html])
        let target = try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/Briefings/latest")
        #expect(target == "2026/11/22")
        #expect(folder.has("Briefings/latest/diem-tin.html"))
    }

    @Test func indexListsWhatThereIsTheNewestFirst() throws {
        var week = Samples.edition()
        week.briefing.period = BriefingPeriod(.week, containing: Samples.day)
        for edition in [
            Samples.edition(day: Samples.day.adding(days: -1)), week, Samples.edition(scope: ["Ninh Kiều"]),
        ] {
            _ = try delivery.write(edition, formats: [.html, .md])
        }
        let page = try folder.text("Briefings/index.html")
        let names = page.matches(of: /<li><b>(.*?)<\/b>/).map { String($0.output.1) }
        #expect(
            names == ["Điểm tin tuần 47 năm 2026", "Điểm tin ngày 22/11/2026 (ninh-kieu)", "Điểm tin ngày 21/11/2026"]
        )
        #expect(page.contains("href=\"2026/tuan-47/diem-tin.html\""))
        #expect(page.contains("Đã đọc 2 tin của 1 báo; 1 tin có vấn đề dân sinh"))
        #expect(!page.contains("<script"))
    }

    @Test func sameEditionGivesTheSameBytes() throws {
        let other = try TemporaryFolder()
        let formats: [BriefingFormat] = [.html, .md, .json, .csv, .rss]
        let files = try delivery.write(Samples.edition(), formats: formats)
        _ = try BriefingDelivery(workspace: other.path).write(Samples.edition(), formats: formats)
        for path in files.paths + ["Briefings/index.html"] {
            #expect(try folder.data(path) == other.data(path), "\(path)")
        }
    }

    @Test func nothingUnfinishedIsLeftBeside() throws {
        _ = try delivery.write(Samples.edition(), formats: [.html, .rss])
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path + "/Briefings")
        #expect(names.filter { $0.split(separator: "/").last?.hasPrefix(".") == true } == [])
    }

    /// Somebody's folder called `latest` is left alone, and the briefing is there all the same.
    @Test func listThatCannotBeWrittenCostsNoBriefing() throws {
        let own = "\(folder.path)/Briefings/latest/cua-toi"
        try FileManager.default.createDirectory(atPath: own, withIntermediateDirectories: true)
        let files = try delivery.write(Samples.edition(), formats: [.html])
        #expect(files.paths == ["Briefings/2026/11/22/diem-tin.html"])
        #expect(files.faults.count == 1)
        #expect(folder.has("Briefings/latest/cua-toi"))
    }

    @Test func folderThatCannotBeMadeIsAClearFault() throws {
        try folder.write("Briefings", Data("tệp".utf8))
        #expect(throws: CommandFault.self) { try delivery.write(Samples.edition(), formats: [.html]) }
    }

    @Test(arguments: [
        (["Cần Thơ"], "pham-vi-can-tho"), (["Đầm Dơi", "Ô Môn"], "pham-vi-dam-doi-o-mon"),
        (["../../etc"], "pham-vi-etc"),
    ])
    func narrowedReportsLieInAFolderOfTheirOwn(_ scope: [String], _ name: String) throws {
        let files = try delivery.write(Samples.edition(scope: scope), formats: [.md])
        #expect(files.paths == ["Briefings/2026/11/22/\(name)/diem-tin.md"])
    }
}
