import GRDB
import PressModel

/// Faults of searching.
extension ArchiveFault {
    private static let example = "giá xăng \"cây xanh\" -quảng*"

    static func noWords(onlyExcluded: Bool) -> CommandFault {
        CommandFault(
            onlyExcluded
                ? Words(vi: "câu tìm kiếm chỉ có từ loại trừ", en: "the query only excludes")
                : Words(vi: "câu tìm kiếm không có từ nào", en: "the query has no word"),
            remedy: Words(vi: "viết ít nhất một từ cần có, ví dụ: \(example)", en: "name a word, such as: \(example)")
        )
    }

    static func longQuery(_ count: Int) -> CommandFault {
        CommandFault(
            Words(
                vi: "câu tìm kiếm dài \(count) ký tự, quá \(SearchQuery.longest)",
                en: "the query has \(count) characters, more than \(SearchQuery.longest)"
            ),
            remedy: Words(vi: "chỉ giữ những từ đặc trưng", en: "keep the words that tell most")
        )
    }

    static func broadPrefix(_ word: String, bound: Int) -> CommandFault {
        CommandFault(
            Words(
                vi: "quá \(bound) từ khác nhau bắt đầu bằng `\(word)`",
                en: "more than \(bound) different words begin with `\(word)`"
            ),
            remedy: Words(vi: "viết thêm chữ trước dấu *", en: "write more letters before the *")
        )
    }

    static func noPlace(_ name: String, near: [String]) -> CommandFault {
        CommandFault(
            Words(vi: "trong kho chưa có bài nào nhắc đến nơi `\(name)`", en: "no article names the place `\(name)`"),
            remedy: choice(near)
        )
    }

    static func noIssue(_ id: String, near: [String]) -> CommandFault {
        CommandFault(
            Words(vi: "trong kho chưa có bài nào thuộc vấn đề `\(id)`", en: "no article is about the issue `\(id)`"),
            remedy: choice(near)
        )
    }

    static func noSource(_ id: String, near: [String]) -> CommandFault {
        CommandFault(
            Words(vi: "trong kho không có nguồn tin `\(id)`", en: "the archive has no feed `\(id)`"),
            remedy: choice(near)
        )
    }

    static func pruning(_ error: DatabaseError, done: Int) -> CommandFault {
        let reason = error.resultCode == .SQLITE_FULL ? Words(vi: "đĩa đầy", en: "the disk is full") : words(error)
        return CommandFault(
            Words(
                vi: "mới lược được \(done) bài: \(reason.vi); kho vẫn nguyên vẹn",
                en: "only \(done) articles were pruned: \(reason.en); the archive is sound"
            ),
            remedy: Words(vi: "giải phóng dung lượng đĩa rồi chạy lại", en: "free disk space and run it again")
        )
    }

    static func compacting(_ error: DatabaseError) -> CommandFault {
        let reason = error.resultCode == .SQLITE_FULL ? Words(vi: "đĩa đầy", en: "the disk is full") : words(error)
        return CommandFault(
            Words(
                vi: "không thu nhỏ được tệp kho: \(reason.vi); kho vẫn nguyên vẹn",
                en: "the archive's file can't be made smaller: \(reason.en); the archive is sound"
            ),
            remedy: Words(vi: "giải phóng dung lượng đĩa rồi chạy lại", en: "free disk space and run it again")
        )
    }

    private static func words(_ error: DatabaseError) -> Words {
        Words(vi: error.message ?? "", en: error.message ?? "")
    }

    static func reading(_ error: DatabaseError) -> CommandFault {
        CommandFault(
            Words(
                vi: "không đọc được kho: \(error.message ?? "")",
                en: "can't read the archive: \(error.message ?? "")"
            ),
            remedy: Words(
                vi: "kiểm tra kho; nếu hỏng, khôi phục bản sao lưu",
                en: "check it; if damaged, restore a backup"
            )
        )
    }

    private static func choice(_ near: [String]) -> Words {
        guard !near.isEmpty else { return Words(vi: "bỏ điều kiện này", en: "leave this condition out") }
        let names = near.joined(separator: ", ")
        return Words(vi: "có phải là: \(names)", en: "perhaps: \(names)")
    }
}
