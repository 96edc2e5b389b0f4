import DailyBriefing
import Foundation
import PressModel
import Spreadsheets

/// Makes an edition's file in one format.
struct FormatMaker {
    private let edition: BriefingEdition
    private let programs: PrintPrograms
    private let renderer: BriefingRenderer

    init(edition: BriefingEdition, programs: PrintPrograms) throws {
        self.edition = edition
        self.programs = programs
        renderer = try BriefingRenderer()
    }

    private var moment: Date { edition.briefing.madeAt }

    /// Writes the file, or the several files of CSV.
    /// - Returns: Their names.
    /// - Throws: `CommandFault` when it can't be made.
    func make(_ format: BriefingFormat, in folder: String) throws -> [String] {
        let name = "\(BriefingDelivery.name).\(format.rawValue)"
        let path = "\(folder)/\(name)"
        switch format {
        case .html: try OutputFile.write(Data(text(.html).utf8), to: path)
        case .md: try OutputFile.write(Data(text(.md).utf8), to: path)
        case .json: try OutputFile.write(BriefingJSON(edition.briefing, frame: edition.frame).data, to: path)
        case .docx: try programs.writeWord(portable(.word), to: path, at: moment)
        case .pdf: try programs.writePDF(portable(.html), to: path, at: moment)
        case .xlsx:
            let sheets = BriefingSheets(briefing: edition.briefing, language: edition.language, clock: edition.clock)
            try XLSXWriter(language: edition.language).write(sheets.all.map(\.sheet), to: path, created: moment)
        case .csv: return try csv(in: folder)
        case .rss: return []
        }
        return [name]
    }

    private func csv(in folder: String) throws -> [String] {
        let sheets = BriefingSheets(briefing: edition.briefing, language: edition.language, clock: edition.clock)
        return try sheets.all.map { named in
            let name = named.file == ReadingList.name ? ReadingList.file : "\(BriefingDelivery.name)-\(named.file).csv"
            try CSVWriter().write(named.sheet, to: "\(folder)/\(name)")
            return name
        }
    }

    func text(_ format: BriefingRenderer.Format) -> String { render(format, edition.frame) }

    /// A document that is read away from its folder: nothing in it leads to a file beside it.
    func portable(_ format: BriefingRenderer.Format) -> String {
        var frame = edition.frame
        frame.itemsFile = ""
        return render(format, frame)
    }

    private func render(_ format: BriefingRenderer.Format, _ frame: DocumentFrame) -> String {
        renderer.render(edition.briefing, as: format, clock: edition.clock, language: edition.language, frame: frame)
    }
}
