import Foundation
import PressModel

/// The faults of a registry's file.
enum RegistryFault {
    static func malformed(_ path: String, _ error: any Error) -> UserFault {
        UserFault(
            FileLocation(path: path, line: 0),
            Words(
                vi: "tệp không phải JSON hợp lệ (\(reason(error)))",
                en: "the file is not valid JSON (\(reason(error)))"
            ),
            remedy: Words(
                vi: "tải lại tệp, hoặc sửa ở chỗ vừa nêu; mỗi dòng một ClaimReview cũng được",
                en: "download the file again, or mend it at that place; one ClaimReview a line is fine too"
            )
        )
    }

    static func malformedLine(_ location: FileLocation, _ error: any Error) -> UserFault {
        UserFault(
            location,
            Words(
                vi: "dòng không phải JSON hợp lệ (\(reason(error))), đã bỏ qua",
                en: "the line is not valid JSON (\(reason(error))) and was skipped"
            ),
            remedy: Words(vi: "viết mỗi dòng một đối tượng ClaimReview", en: "write one ClaimReview object a line")
        )
    }

    static func unreadable(_ path: String) -> UserFault {
        UserFault(
            FileLocation(path: path, line: 0),
            Words(vi: "không đọc được tệp", en: "the file can't be read"),
            remedy: Words(vi: "kiểm tra đường dẫn; - là đầu vào chuẩn", en: "check the path; - is standard input")
        )
    }

    static func noReview(_ path: String) -> UserFault {
        UserFault(
            FileLocation(path: path, line: 0),
            Words(vi: "tệp không có ClaimReview nào", en: "the file has no ClaimReview"),
            remedy: Words(
                vi: "dùng DataFeed, mảng JSON hoặc mỗi dòng một ClaimReview theo schema.org/ClaimReview",
                en: "use a DataFeed, a JSON array or one ClaimReview a line, see schema.org/ClaimReview"
            )
        )
    }

    static func missing(_ missing: ReviewReader.Missing, _ location: EntryLocation) -> UserFault {
        UserFault(
            location.file,
            Words(
                vi: "\(entry(location).vi)thiếu `\(missing.key)` hoặc ghi sai, đã bỏ qua",
                en: "\(entry(location).en)`\(missing.key)` is missing or wrong; the entry was skipped"
            ),
            remedy: Words(
                vi: "một kiểm chứng cần nội dung, đường dẫn http(s), tên cơ quan kiểm chứng và kết luận",
                en: "a check needs its claim, an http(s) link, the checking organisation's name and a verdict"
            )
        )
    }

    static func repeated(_ id: String, _ location: EntryLocation) -> UserFault {
        UserFault(
            location.file,
            Words(
                vi: "\(entry(location).vi)`@id` \(id) đã có ở trên, đã bỏ qua",
                en: "\(entry(location).en)`@id` \(id) stands above already; the entry was skipped"
            ),
            remedy: Words(vi: "đặt cho mỗi kiểm chứng một `@id` riêng", en: "give every check an `@id` of its own")
        )
    }

    private static func entry(_ location: EntryLocation) -> Words {
        guard let number = location.number else { return Words(vi: "", en: "") }
        return Words(vi: "mục thứ \(number): ", en: "entry \(number): ")
    }

    /// What the JSON reader says, which names line and column.
    private static func reason(_ error: any Error) -> String {
        let details = (error as NSError).userInfo[NSDebugDescriptionErrorKey] as? String
        return details ?? "không đọc được / unreadable"
    }
}
