package import DailyBriefing
import Foundation
import PressModel
import Spreadsheets

/// Writes a briefing's files below the folder of briefings, then the list of all that there are.
package struct BriefingDelivery: Sendable {
    /// The files' name without its ending.
    static let name = "diem-tin"

    private let workspace: String
    private let programs: PrintPrograms
    private let baseURL: String

    /// - Parameters:
    ///   - workspace: The folder in which `Briefings` lies.
    ///   - baseURL: The address under which others reach `Briefings`, ending with a slash; empty when they do not.
    ///   - programs: What makes documents of Word and PDFs.
    package init(workspace: String, baseURL: String = "", programs: PrintPrograms = PrintPrograms()) {
        self.workspace = workspace
        self.baseURL = baseURL
        self.programs = programs
    }

    /// Writes the files. A person's highlights are taken in and never written over.
    /// - Returns: Their paths, and what could not be made.
    /// - Throws: `CommandFault` when nothing can be written at all.
    package func write(_ edition: BriefingEdition, formats: [BriefingFormat]) throws -> DeliveredFiles {
        let folder = BriefingFolder(edition.briefing).path
        let place = "\(workspace)/\(folder)"
        try OutputFile.makeFolder(place)
        var edition = edition
        let notes = HighlightsFile(folder: place)
        try notes.make(edition.language)
        edition.frame.highlights += notes.paragraphs(edition.language)
        var files = DeliveredFiles()
        try writeReadingLists(&edition, formats, place)
        let maker = try FormatMaker(edition: edition, programs: programs)
        for format in formats where format != .rss {
            do {
                let names = try maker.make(format, in: place)
                files.paths += names.map { "\(folder)/\($0)" }
            } catch let fault as CommandFault {
                files.faults.append(fault)
            }
        }
        files.paths += try writeLists(edition, withFeed: formats.contains(.rss))
        return files
    }

    /// The lists behind the first numbers; the frame then leads to them.
    private func writeReadingLists(_ edition: inout BriefingEdition, _ formats: [BriefingFormat], _ place: String) throws {
        guard let articles = edition.articles, formats.contains(.html) || formats.contains(.csv) else { return }
        let lists = ReadingLists(
            articles: articles,
            issueTitles: edition.issueTitles,
            language: edition.language,
            clock: edition.clock
        )
        try CSVWriter().write(lists.items, to: "\(place)/\(ReadingLists.itemsFile)")
        try CSVWriter().write(lists.findings, to: "\(place)/\(ReadingLists.findingsFile)")
        edition.frame.itemsFile = ReadingLists.itemsFile
        edition.frame.findingsFile = ReadingLists.findingsFile
    }

    /// The page that lists the briefings, the link to the latest day, and the feed where it is wanted.
    private func writeLists(_ edition: BriefingEdition, withFeed: Bool) throws -> [String] {
        let shelf = BriefingShelf(folder: "\(workspace)/\(BriefingFolder.root)")
        let entries = shelf.entries
        let page = BriefingIndex(entries: entries, office: edition.briefing.office, language: edition.language)
        try OutputFile.write(Data(page.html.utf8), to: "\(shelf.folder)/\(BriefingIndex.name)")
        if let latest = entries.first(where: { $0.period.kind == .day && $0.scope == nil }) {
            try OutputFile.link("\(shelf.folder)/latest", to: latest.path)
        }
        guard withFeed else { return [] }
        let feed = BriefingFeed(
            entries: entries,
            office: edition.briefing.office,
            language: edition.language,
            baseURL: baseURL,
            timeZone: edition.clock.timeZone
        )
        try OutputFile.write(Data(feed.xml.utf8), to: "\(shelf.folder)/\(BriefingFeed.name)")
        return ["\(BriefingFolder.root)/\(BriefingFeed.name)"]
    }
}
