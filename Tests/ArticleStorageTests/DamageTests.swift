import ArticleStorage
import Foundation
import PressModel
import Testing

/// Files that can't be used stay as they are; a round cut short leaves nothing half done.
@Suite struct DamageTests {
    private func filled() throws -> ArchiveFolder {
        let folder = try ArchiveFolder()
        let archive = try folder.open()
        let text = String(repeating: "Nước dâng ngập chợ. ", count: 50)
        let items = (0..<100).map { Sample.item(guid: "g\($0)", "Tin \($0)", text: text, findings: [Sample.finding()]) }
        _ = try archive.store(Sample.batch(items))
        return folder
    }

    private func refused(_ folder: ArchiveFolder) throws -> CommandFault {
        let before = folder.bytes
        let fault = try #require(throws: CommandFault.self) { _ = try folder.open() }
        #expect(folder.bytes == before)
        return fault
    }

    @Test func refusesAFileThatIsNoArchive() throws {
        let folder = try ArchiveFolder()
        try Data("Đây là một tệp văn bản, không phải kho lưu trữ.\n".utf8).write(to: URL(fileURLWithPath: folder.path))
        #expect(try refused(folder).message.en.contains("damaged"))
    }

    @Test(arguments: [(16, 4096), (100, 4096), (0, 100)]) func refusesADamagedHeader(start: Int, end: Int) throws {
        let folder = try filled()
        var bytes = try #require(folder.bytes)
        bytes.replaceSubrange(start..<end, with: Data(repeating: 0xA5, count: end - start))
        try bytes.write(to: URL(fileURLWithPath: folder.path))
        let fault = try refused(folder)
        #expect(fault.message.vi.contains("không có gì bị thay đổi"))
        #expect(!fault.remedy.en.isEmpty)
    }

    @Test func refusesAFileCutOff() throws {
        let folder = try filled()
        let bytes = try #require(folder.bytes)
        try bytes.prefix(bytes.count / 2).write(to: URL(fileURLWithPath: folder.path))
        #expect(try refused(folder).message.en.contains("damaged"))
    }

    /// A later version has run migrations that this one does not know: their names stand in the file.
    @Test func refusesAnArchiveOfANewerVersion() throws {
        let folder = try filled()
        var bytes = try #require(folder.bytes)
        let name = Data("1 articles, findings, decisions, coverage".utf8)
        let later = Data("9 articles, findings, decisions, coverage".utf8)
        #expect(bytes.range(of: name) != nil)
        while let range = bytes.range(of: name) { bytes.replaceSubrange(range, with: later) }
        try bytes.write(to: URL(fileURLWithPath: folder.path))
        let fault = try refused(folder)
        #expect(fault.message.en.contains("newer"))
        #expect(fault.remedy.vi.contains("phiên bản"))
    }

    @Test func asksForAnArchiveThatIsThere() throws {
        let folder = try ArchiveFolder()
        let fault = try #require(throws: CommandFault.self) {
            _ = try Archive(existing: folder.path, clock: Sample.clock)
        }
        #expect(fault.remedy.en.contains("diemtin init"))
        #expect(folder.bytes == nil)
    }

    @Test func namesAFolderThatIsNotThere() throws {
        let fault = try #require(throws: CommandFault.self) {
            _ = try Archive(path: "/khong/co/a.sqlite", clock: Sample.clock)
        }
        #expect(fault.message.en.contains("/khong/co/a.sqlite"))
    }

    @Test func findsASoundArchiveSound() throws {
        let folder = try filled()
        for _ in 0..<2 { #expect(try folder.open().integrityProblems().isEmpty) }
        #expect(try Archive(existing: folder.path, clock: Sample.clock).articleCount() == 100)
    }

    /// The last item can't be stored: neither the items before it nor the check and validators stay.
    @Test(arguments: [true, false]) func storesABatchWholeOrNotAtAll(isScore: Bool) throws {
        let folder = try ArchiveFolder()
        let archive = try folder.open()
        defer { withExtendedLifetime(folder) {} }
        _ = try archive.store(Sample.batch([Sample.item(guid: "a", "Một")]))
        var bad = Sample.finding()
        if isScore { bad.score = .nan } else { bad.evidence[0].weight = .infinity }
        let items = [
            Sample.item(guid: "a", "Một sửa"), Sample.item(guid: "b", "Hai"),
            Sample.item(guid: "c", "Ba", findings: [bad]),
        ]
        let state = FeedState(bodyHash: "mới")
        #expect(throws: (any Error).self) { try archive.store(Sample.batch(items, state: state)) }
        #expect(try archive.articles(on: Sample.today).map(\.article.content.title) == ["Một"])
        #expect(try archive.articles(on: Sample.today).first?.article.revisions.isEmpty == true)
        #expect(try archive.feedChecks(during: .distantPast..<Date.distantFuture).count == 1)
        #expect(try archive.feedState(of: Sample.source())?.bodyHash == nil)
    }

    /// The power fails at some point of the log: what opens afterwards holds whole batches only.
    @Test func holdsWholeBatchesAfterAPowerCut() throws {
        let folder = try ArchiveFolder()
        let archive = try folder.open()
        for batch in 0..<6 {
            let items = (0..<5).map {
                Sample.item(guid: "\(batch)-\($0)", "Tin \(batch)-\($0)", findings: [Sample.finding()])
            }
            _ = try archive.store(Sample.batch(items))
        }
        let log = try Data(contentsOf: URL(fileURLWithPath: folder.path + "-wal"))
        let file = try #require(folder.bytes)
        try withExtendedLifetime(archive) {
            for step in 0...24 {
                let copy = try ArchiveFolder()
                try file.write(to: URL(fileURLWithPath: copy.path))
                try log.prefix(log.count * step / 24).write(to: URL(fileURLWithPath: copy.path + "-wal"))
                let reopened = try copy.open()
                #expect(try reopened.articleCount() % 5 == 0)
                #expect(try reopened.integrityProblems().isEmpty)
                if step == 24 { #expect(try reopened.articleCount() == 30) }
            }
        }
    }
}
