import PressModel

/// Why a file gave no sheet, without the file's name.
enum SpreadsheetFault: Error, Equatable {
    case unreadable(reason: String)
    /// A folder, a pipe or a device.
    case notAFile
    case tooLarge(bytes: Int)
    case tooManyRows(Int)
    case tooManyCells(Int)

    /// Neither a workbook nor anything else that is known.
    case noWorkbook
    /// The binary format of Excel 97–2003.
    case binaryWorkbook
    case encrypted
    /// A part of the workbook is missing, broken, or not what it should be.
    case damaged(part: String)
    /// A part unpacks to more than honest ones do.
    case swollen(part: String)
    case noSheet(named: String, among: [String])

    case unterminatedQuote(line: Int)
    case longField(line: Int, limit: Int)
    case notUTF8(line: Int)
    case notText

    /// The fault as the user is told it.
    func fault(in path: String) -> UserFault {
        UserFault(FileLocation(path: path, line: line), message, remedy: remedy)
    }

    private var line: Int {
        switch self {
        case .unterminatedQuote(let line), .longField(let line, _), .notUTF8(let line): line
        default: 0
        }
    }

    private static func mebibytes(_ bytes: Int) -> Int { bytes >> 20 }
}

extension SpreadsheetFault {
    private var message: Words {
        switch self {
        case .unreadable(let reason):
            Words(vi: "không đọc được tệp: \(reason)", en: "the file can't be read: \(reason)")
        case .notAFile: Words(vi: "không đọc được vì đây không phải tệp thường", en: "it is not a regular file")
        case .tooLarge(let bytes):
            Words(
                vi: "tệp quá lớn: giới hạn là \(Self.mebibytes(bytes)) MiB, kể cả sau khi giải nén",
                en: "the file is too large: the limit is \(Self.mebibytes(bytes)) MiB, also when unpacked"
            )
        case .tooManyRows(let limit):
            Words(vi: "bảng tính có hơn \(limit) dòng", en: "the sheet has more than \(limit) rows")
        case .tooManyCells(let limit):
            Words(vi: "bảng tính có hơn \(limit) ô có dữ liệu", en: "the sheet has more than \(limit) filled cells")
        case .noWorkbook: Words(vi: "tệp không phải bảng tính .xlsx", en: "the file is no .xlsx workbook")
        case .binaryWorkbook:
            Words(vi: "tệp ở định dạng .xls cũ", en: "the file is in the old .xls format")
        case .encrypted: Words(vi: "tệp được đặt mật khẩu", en: "the file is protected by a password")
        default: partMessage
        }
    }

    private var partMessage: Words {
        switch self {
        case .damaged(let part):
            Words(vi: "tệp hỏng: không đọc được phần “\(part)”", en: "the file is damaged: “\(part)” can't be read")
        case .swollen(let part):
            Words(
                vi: "phần “\(part)” phình to bất thường khi giải nén, tệp bị từ chối",
                en: "“\(part)” swells unusually when unpacked, so the file is refused"
            )
        case .noSheet(let name, let names):
            Words(
                vi: "không có trang tính “\(name)”; các trang đang có: \(Self.list(names, none: "không có trang nào"))",
                en: "there is no sheet “\(name)”; the sheets are: \(Self.list(names, none: "none"))"
            )
        case .unterminatedQuote:
            Words(
                vi: "dấu ngoặc kép mở ở dòng này không được đóng",
                en: "the quote opened on this line is never closed"
            )
        case .longField(_, let limit):
            Words(vi: "ô dài hơn \(limit) byte", en: "a field is longer than \(limit) bytes")
        case .notUTF8: Words(vi: "chữ không ở bảng mã UTF-8", en: "the text is not UTF-8")
        default: Words(vi: "tệp không phải văn bản CSV", en: "the file is no CSV text")
        }
    }

    private var remedy: Words {
        switch self {
        case .unreadable, .notAFile:
            Words(vi: "kiểm tra tên tệp và quyền đọc", en: "check the file's name and permissions")
        case .tooLarge, .tooManyRows, .tooManyCells:
            Words(vi: "chia thành nhiều tệp nhỏ hơn", en: "split it into smaller files")
        case .noWorkbook:
            Words(
                vi: "mở tệp bằng Excel hoặc LibreOffice rồi lưu lại thành .xlsx hay .csv",
                en: "open it in Excel or LibreOffice and save it as .xlsx or .csv"
            )
        case .binaryWorkbook: Words(vi: "lưu lại thành .xlsx", en: "save it as .xlsx")
        case .encrypted:
            Words(vi: "bỏ mật khẩu rồi lưu lại", en: "take the password off and save it again")
        case .damaged, .swollen:
            Words(
                vi: "mở tệp bằng Excel hoặc LibreOffice, lưu lại thành .xlsx rồi thử lại",
                en: "open it in Excel or LibreOffice, save it as .xlsx, and try again"
            )
        case .noSheet: Words(vi: "nêu tên một trang tính có trong tệp", en: "name one of the file's sheets")
        case .unterminatedQuote, .longField:
            Words(vi: "sửa dấu ngoặc kép quanh ô ấy", en: "mend the quotes around that field")
        case .notUTF8, .notText:
            Words(
                vi: "lưu lại từ Excel với kiểu “CSV UTF-8”, hoặc lưu thành .xlsx",
                en: "save it from Excel as “CSV UTF-8”, or as .xlsx"
            )
        }
    }

    private static func list(_ names: [String], none: String) -> String {
        guard !names.isEmpty else { return none }
        return names.prefix(20).map { "“\($0)”" }.joined(separator: ", ") + (names.count > 20 ? ", …" : "")
    }
}
