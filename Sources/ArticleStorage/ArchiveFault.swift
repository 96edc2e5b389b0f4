import GRDB
import PressModel

/// The archive's faults, in words.
enum ArchiveFault {
    static func missing(_ path: String) -> CommandFault {
        CommandFault(
            Words(vi: "chưa có kho lưu trữ \(path)", en: "there is no archive \(path)"),
            remedy: Words(vi: "chạy `diemtin init` rồi `diemtin run`", en: "run `diemtin init`, then `diemtin run`")
        )
    }

    static func newer(_ path: String) -> CommandFault {
        CommandFault(
            Words(
                vi: "kho \(path) do phiên bản diemtin mới hơn tạo; không có gì bị thay đổi",
                en: "the archive \(path) was made by a newer diemtin; nothing was changed"
            ),
            remedy: Words(vi: "dùng phiên bản diemtin mới hơn", en: "use the newer diemtin")
        )
    }

    static func opening(_ error: DatabaseError, path: String) -> CommandFault {
        switch error.resultCode {
        case .SQLITE_NOTADB, .SQLITE_CORRUPT:
            CommandFault(
                Words(
                    vi: "kho \(path) bị hỏng (\(error.message ?? "")); không có gì bị thay đổi",
                    en: "the archive \(path) is damaged (\(error.message ?? "")); nothing was changed"
                ),
                remedy: Words(
                    vi: "khôi phục bản sao lưu, hoặc dời tệp đi rồi chạy lại",
                    en: "restore a backup, or move the file away"
                )
            )
        default:
            CommandFault(
                Words(
                    vi: "không mở được kho \(path): \(error.message ?? "")",
                    en: "the archive \(path) can't be opened: \(error.message ?? "")"
                ),
                remedy: Words(vi: "kiểm tra quyền ghi và dung lượng đĩa", en: "check permissions and disk space")
            )
        }
    }

    static func writing(_ error: DatabaseError) -> CommandFault {
        CommandFault(
            Words(
                vi: "không ghi được kho: \(error.message ?? "")",
                en: "can't write the archive: \(error.message ?? "")"
            ),
            remedy: Words(vi: "kiểm tra dung lượng đĩa và quyền ghi", en: "check disk space and permissions")
        )
    }

    static func noFinding(_ id: Int64) -> CommandFault {
        CommandFault(
            Words(vi: "không có phát hiện số \(id)", en: "there is no finding \(id)"),
            remedy: Words(vi: "xem số ở `diemtin review list`", en: "see the numbers in `diemtin review list`")
        )
    }
}
