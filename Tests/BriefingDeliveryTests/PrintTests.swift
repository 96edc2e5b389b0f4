import DailyBriefing
import Foundation
import PressModel
import Spreadsheets
import Testing

@testable import BriefingDelivery

@Suite struct PrintTests {
    private let folder: TemporaryFolder
    private let place = "Briefings/2026/11/22"

    init() throws { folder = try TemporaryFolder() }

    private func programs(_ script: String, limit: Double = 20) throws -> PrintPrograms {
        let path = try folder.program("gia", script)
        return PrintPrograms(
            word: ExternalProgram(path, package: "pandoc", limit: limit),
            pdf: ExternalProgram(path, package: "weasyprint", limit: limit)
        )
    }

    @Test func missingProgramsAreNamedWithTheirPackageAndTheRestIsWritten() throws {
        let missing = PrintPrograms(
            word: ExternalProgram("khong-co-pandoc", package: "pandoc"),
            pdf: ExternalProgram("khong-co-weasyprint", package: "weasyprint")
        )
        let files = try BriefingDelivery(workspace: folder.path, programs: missing)
            .write(Samples.edition(), formats: [.docx, .pdf, .html])
        #expect(
            files.faults.map(\.remedy.vi) == [
                "cài gói Debian: apt install pandoc", "cài gói Debian: apt install weasyprint",
            ]
        )
        #expect(files.paths == ["\(place)/diem-tin.html"])
    }

    @Test func programThatFailsIsQuotedAndLeavesTheOldFile() throws {
        try FileManager.default.createDirectory(atPath: "\(folder.path)/\(place)", withIntermediateDirectories: true)
        try folder.write("\(place)/diem-tin.pdf", Data("cũ".utf8))
        let files = try BriefingDelivery(workspace: folder.path, programs: programs("echo 'hết bộ nhớ' >&2; exit 3"))
            .write(Samples.edition(), formats: [.pdf])
        #expect(files.faults.first?.message.vi.contains("hết bộ nhớ") == true)
        #expect(try folder.text("\(place)/diem-tin.pdf") == "cũ")
    }

    @Test func programThatHangsIsEnded() throws {
        let files = try BriefingDelivery(workspace: folder.path, programs: programs("exec sleep 600", limit: 0.5))
            .write(Samples.edition(), formats: [.pdf])
        #expect(files.faults.count == 1)
        #expect(files.paths.isEmpty)
    }

    @Test func programsGetNoShellNoNetworkAndTheBriefingsTime() throws {
        let script = "for last; do :; done; env > \(folder.path)/env; cat > \"$last\""
        let files = try BriefingDelivery(workspace: folder.path, programs: programs(script))
            .write(Samples.edition(title: "Ngập $(touch x) `id`; rm -rf ~"), formats: [.pdf])
        #expect(files.faults.isEmpty)
        let environment = try folder.text("env")
        #expect(environment.contains("SOURCE_DATE_EPOCH=1795390200\n"))
        #expect(environment.contains("https_proxy=http://127.0.0.1:9\n"))
        let page = try folder.text("\(place)/diem-tin.pdf")
        #expect(page.contains("Ngập $(touch x) `id`; rm -rf ~"))
        #expect(!page.contains("tin-da-doc.csv"), "a PDF travels without its folder")
        #expect(!page.contains("src=") && !page.contains("url(") && !page.contains("<link"))
    }

    @Test(.enabled(if: Installed.has("pandoc"), "pandoc is not installed"))
    func documentOfWordHasThePageOfTheDecreeAndTheSameBytesAgain() throws {
        let programs = PrintPrograms()
        let maker = try FormatMaker(edition: Samples.edition(title: "Ngập & <sâu> ở Ninh Kiều"), programs: programs)
        for name in ["mot.docx", "hai.docx"] {
            try programs.writeWord(maker.portable(.word), to: "\(folder.path)/\(name)", at: Samples.clock().now())
        }
        #expect(try folder.data("mot.docx") == folder.data("hai.docx"))
        let document = try unpacked("mot.docx", "word/document.xml")
        for text in [
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Ngập &amp; &lt;sâu&gt; ở Ninh Kiều", "Nơi nhận:", "CHÁNH VĂN PHÒNG",
        ] {
            #expect(document.contains(text))
        }
        #expect(document.contains("<w:titlePg"), "page 1 bears no number")
        #expect(document.contains("w:left=\"1701\"") && document.contains("w:right=\"851\""), "30 and 15 mm")
        #expect(try unpacked("mot.docx", "word/header1.xml").contains(" PAGE "))
        #expect(try unpacked("mot.docx", "word/styles.xml").contains("Times New Roman"))
    }

    @Test(.enabled(if: Installed.has("weasyprint"), "weasyprint is not installed"))
    func pdfIsAPDFWithTheSameBytesAgain() throws {
        let programs = PrintPrograms()
        let maker = try FormatMaker(edition: Samples.edition(), programs: programs)
        for name in ["mot.pdf", "hai.pdf"] {
            try programs.writePDF(maker.portable(.html), to: "\(folder.path)/\(name)", at: Samples.clock().now())
        }
        #expect(try folder.data("mot.pdf").starts(with: Data("%PDF-".utf8)))
        #expect(try folder.data("mot.pdf") == folder.data("hai.pdf"))
    }

    private func unpacked(_ archive: String, _ part: String) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/unzip")
        process.arguments = ["-p", "\(folder.path)/\(archive)", part]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }
}
