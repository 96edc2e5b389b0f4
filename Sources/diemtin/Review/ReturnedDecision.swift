import IssueClassification
import PressModel
import Spreadsheets
import VietnameseText

/// What a person wrote into one row of a sheet that came back.
struct ReturnedDecision: Equatable {
    let row: Int
    let findingID: Int64
    let rule: String
    /// Number of the decision that held when the sheet went out.
    let seen: Int64?
    let verdict: Verdict
    let reason: ReasonCode?
    let issue: String?
    let note: String
}

/// A row that can't be taken in, and why.
struct RefusedRow: Error, Equatable {
    let row: Int
    let why: Words

    func text(_ language: Language) -> String {
        "\(Words(vi: "dòng", en: "row")[language]) \(row): \(why[language])"
    }
}

/// Reads decisions out of a sheet by its headers.
struct ReturnedSheet {
    private let columns: [ReviewSheet.Column: Int]
    private let rows: ArraySlice<SheetRow>
    private let lexicons: LexiconSet

    /// Finds the columns.
    /// - Throws: `UserFault` when one that is needed is missing.
    init(_ contents: SheetContents, path: String, lexicons: LexiconSet) throws {
        let headers = contents.rows.first?.texts.map(SearchForm.searchForm) ?? []
        var columns: [ReviewSheet.Column: Int] = [:]
        for column in ReviewSheet.Column.allCases {
            let names = [column.header.vi, column.header.en].map(SearchForm.searchForm)
            columns[column] = headers.firstIndex { names.contains($0) }
        }
        for column in [ReviewSheet.Column.id, .rule, .verdict] where columns[column] == nil {
            throw UserFault(
                FileLocation(path: path, line: contents.rows.first?.number ?? 1),
                Words(vi: "thiếu cột “\(column.header.vi)”", en: "the column “\(column.header.en)” is missing"),
                remedy: Words(
                    vi: "giữ dòng tiêu đề của tệp do `diemtin review export` ghi",
                    en: "keep the header line of the file that `diemtin review export` wrote"
                )
            )
        }
        self.columns = columns
        self.lexicons = lexicons
        rows = contents.rows.dropFirst()
    }

    /// The rows in which a verdict was filled in: decisions, and rows that can't be understood.
    var decisions: [Result<ReturnedDecision, RefusedRow>] {
        rows.compactMap { row in
            guard !text(.verdict, row).isEmpty else { return nil }
            return Result { () throws(RefusedRow) in try decision(row) }
        }
    }

    /// Rows without a verdict.
    var emptyCount: Int { rows.count { text(.verdict, $0).isEmpty } }

    private func decision(_ row: SheetRow) throws(RefusedRow) -> ReturnedDecision {
        let verdict = try value(.verdict, row, Verdict.allCases.map { ($0, [$0.rawValue, $0.name.vi, $0.name.en]) })
        let issues = lexicons.lexicons.map { ($0.id, [$0.id, $0.title.vi, $0.title.en]) }
        let issue = text(.issue, row).isEmpty ? nil : try value(.issue, row, issues)
        guard (verdict == .corrected) == (issue != nil) else {
            throw RefusedRow(
                row: row.number,
                why: Words(
                    vi: "“Vấn đề đúng” đi cùng quyết định “Vấn đề khác”, và chỉ khi ấy",
                    en: "“Right issue” goes with the verdict “Another issue”, and only with it"
                )
            )
        }
        return ReturnedDecision(
            row: row.number,
            findingID: try number(.id, row),
            rule: text(.rule, row),
            seen: text(.seen, row).isEmpty ? nil : try number(.seen, row),
            verdict: verdict,
            reason: text(.reason, row).isEmpty
                ? nil
                : try value(.reason, row, ReasonCode.allCases.map { ($0, [$0.rawValue, $0.name.vi, $0.name.en]) }),
            issue: issue,
            note: text(.note, row)
        )
    }

    private func text(_ column: ReviewSheet.Column, _ row: SheetRow) -> String {
        columns[column].map { row[$0].trimmed } ?? ""
    }

    /// Excel may give a whole number back as `12.0`.
    private func number(_ column: ReviewSheet.Column, _ row: SheetRow) throws(RefusedRow) -> Int64 {
        if let number = Double(text(column, row)).flatMap({ Int64(exactly: $0) }), number > 0 { return number }
        throw unknown(column, row)
    }

    /// The value whose names have the cell's words; marks, case and punctuation do not count.
    private func value<Value>(
        _ column: ReviewSheet.Column,
        _ row: SheetRow,
        _ names: [(Value, [String])]
    ) throws(RefusedRow) -> Value {
        let words = SearchForm.searchForm(text(column, row))
        guard let found = names.first(where: { $0.1.contains { SearchForm.searchForm($0) == words } }) else {
            throw unknown(column, row)
        }
        return found.0
    }

    private func unknown(_ column: ReviewSheet.Column, _ row: SheetRow) -> RefusedRow {
        let written = String(text(column, row).prefix(60))
        return RefusedRow(
            row: row.number,
            why: Words(
                vi: "không hiểu “\(written)” ở cột “\(column.header.vi)”",
                en: "“\(written)” in the column “\(column.header.en)” is not understood"
            )
        )
    }
}

extension String {
    /// Without white space at its ends.
    fileprivate var trimmed: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
