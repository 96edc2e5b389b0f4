package import Foundation

/// The programs that make a document of Word and a PDF out of a briefing's pages.
package struct PrintPrograms: Sendable {
    package var word: ExternalProgram
    package var pdf: ExternalProgram

    package init(
        word: ExternalProgram = ExternalProgram("pandoc", package: "pandoc"),
        pdf: ExternalProgram = ExternalProgram("weasyprint", package: "weasyprint")
    ) {
        self.word = word
        self.pdf = pdf
    }

    /// Writes a PDF of a page.
    /// - Throws: `CommandFault` when the program is missing or fails.
    package func writePDF(_ html: String, to path: String, at moment: Date) throws {
        try OutputFile.moved(to: path) { temporary in
            try pdf.run(["--encoding", "utf-8", "-", temporary], input: Data(html.utf8), at: moment)
        }
    }

    /// Writes a document of Word; its look is that of `Files/reference.docx`.
    /// - Throws: `CommandFault` when the program is missing or fails.
    package func writeWord(_ html: String, to path: String, at moment: Date) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "diemtin-word-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let reference = folder.appending(path: "reference.docx")
        let filter = folder.appending(path: "openxml.lua")
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
            try Data(PackageResources.reference_docx).write(to: reference)
            try Data(PackageResources.openxml_lua).write(to: filter)
        } catch {
            throw OutputFile.unwritable(folder.path, error.localizedDescription)
        }
        try OutputFile.moved(to: path) { temporary in
            let arguments = [
                "--from", "html", "--to", "docx", "--lua-filter", filter.path, "--reference-doc", reference.path,
                "--output", temporary,
            ]
            try word.run(arguments, input: Data(html.utf8), at: moment)
        }
    }
}
