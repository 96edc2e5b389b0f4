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

    /// The edition with what a person wrote for it in the file beside it.
    package func withHighlights(_ edition: BriefingEdition) -> BriefingEdition {
        var edition = edition
        let file = HighlightsFile(folder: "\(workspace)/\(BriefingFolder(edition.briefing).path)")
        edition.frame.highlights = file.paragraphs(edition.language)
        return edition
    }

    /// Writes the files, and one for a person's highlights unless it is there.
    /// - Returns: Their paths, and what could not be made.
    /// - Throws: `CommandFault` when nothing can be written at all.
    package func write(_ edition: BriefingEdition, formats: [BriefingFormat]) throws -> DeliveredFiles {
        let folder = BriefingFolder(edition.briefing).path
        let place = "\(workspace)/\(folder)"
        try OutputFile.makeFolder(place)
        try HighlightsFile(folder: place).make(edition.language)
        var edition = edition
        var files = DeliveredFiles()
        try writeReadingList(&edition, formats, place)
        let maker = try FormatMaker(edition: edition, programs: programs)
        for format in formats where format != .rss {
            do {
                let names = try maker.make(format, in: place)
                files.paths += names.map { "\(folder)/\($0)" }
            } catch let fault as CommandFault {
                files.faults.append(fault)
            }
        }
        do {
            files.paths += try writeLists(edition, withFeed: formats.contains(.rss))
        } catch let fault as CommandFault {
            files.faults.append(fault)
        }
        return files
    }

    /// The list behind the first numbers of a day; the frame then leads to it.
    private func writeReadingList(
        _ edition: inout BriefingEdition,
        _ formats: [BriefingFormat],
        _ place: String
    ) throws {
        guard edition.briefing.period.kind == .day, formats.contains(.html) || formats.contains(.csv) else { return }
        let list = ReadingList(briefing: edition.briefing, language: edition.language)
        try CSVWriter().write(list.sheet, to: "\(place)/\(ReadingList.file)")
        edition.frame.itemsFile = ReadingList.file
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
