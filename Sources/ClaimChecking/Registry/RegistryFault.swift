import PressModel

/// The faults of a registry's file.
enum RegistryFault {
    /// A place that is no JSON, and where the entry begins that is lost.
    static func malformed(_ location: EntryLocation, entry: EntryLocation) -> UserFault {
        let isHere = entry.file == location.file
        let start = entry.file.line
        return UserFault(
            location.file,
            Words(
                vi: "cột \(location.column): không phải JSON hợp lệ; đã bỏ qua mục bắt đầu "
                    + (isHere ? "ở cột \(entry.column)" : "ở dòng \(start), cột \(entry.column)"),
                en: "column \(location.column): not valid JSON; the entry was skipped that begins "
                    + (isHere ? "in column \(entry.column)" : "in line \(start), column \(entry.column)")
            ),
            remedy: Words(
                vi: "sửa ở chỗ vừa nêu hoặc tải lại tệp; các mục khác vẫn được đọc",
                en: "mend it at that place or download the file again; the other entries are read"
            )
        )
    }

    static func cutOff(_ location: EntryLocation) -> UserFault {
        UserFault(
            location.file,
            Words(
                vi: "tệp bị cắt ngang ở dòng \(location.file.line), cột \(location.column)",
                en: "the file is cut off at line \(location.file.line), column \(location.column)"
            ),
            remedy: Words(
                vi: "tải lại tệp; các mục trước chỗ đó vẫn được đọc",
                en: "download the file again; the entries before that place are read"
            )
        )
    }

    static func tooLong(_ location: EntryLocation, limit: Int) -> UserFault {
        UserFault(
            location.file,
            Words(
                vi: "cột \(location.column): mục dài hơn \(limit >> 20) MB, đã bỏ qua",
                en: "column \(location.column): the entry is longer than \(limit >> 20) MB and was skipped"
            ),
            remedy: Words(
                vi: "bỏ ảnh và toàn văn khỏi mục; một kiểm chứng chỉ cần vài KB",
                en: "leave images and full texts out of the entry; a check needs a few KB"
            )
        )
    }

    static func invalid(_ location: EntryLocation) -> UserFault {
        UserFault(
            location.file,
            Words(
                vi: "cột \(location.column): mục có ký tự không phải UTF-8 hoặc số, mã viết sai, đã bỏ qua",
                en: "column \(location.column): the entry has text that is not UTF-8, or a number or escape "
                    + "that is wrong; it was skipped"
            ),
            remedy: Words(vi: "lưu tệp ở mã UTF-8", en: "save the file as UTF-8")
        )
    }

    static func utf16(_ path: String) -> UserFault {
        UserFault(
            FileLocation(path: path, line: 0),
            Words(vi: "tệp ở mã UTF-16 hoặc UTF-32", en: "the file is in UTF-16 or UTF-32"),
            remedy: Words(
                vi: "lưu lại ở mã UTF-8, ví dụ: iconv -f UTF-16 -t UTF-8",
                en: "save it as UTF-8, for example with: iconv -f UTF-16 -t UTF-8"
            )
        )
    }

    static func packed(_ path: String) -> UserFault {
        UserFault(
            FileLocation(path: path, line: 0),
            Words(vi: "tệp còn nén", en: "the file is compressed"),
            remedy: Words(
                vi: "giải nén trước, ví dụ: gzip -dc tệp | diemtin … -",
                en: "unpack it first, for example: gzip -dc file | diemtin … -"
            )
        )
    }

    static func markup(_ path: String) -> UserFault {
        UserFault(
            FileLocation(path: path, line: 1),
            Words(vi: "tệp là HTML hoặc XML, không phải JSON", en: "the file is HTML or XML, not JSON"),
            remedy: Words(
                vi: "tải dữ liệu ClaimReview (DataFeed, mảng JSON, NDJSON) chứ không phải trang web",
                en: "download the ClaimReview data (DataFeed, JSON array, NDJSON), not the web page"
            )
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

    static func missing(_ key: String, _ location: EntryLocation) -> UserFault {
        UserFault(
            location.file,
            Words(
                vi: "mục ở cột \(location.column): thiếu `\(key)` hoặc ghi sai, đã bỏ qua",
                en: "entry in column \(location.column): `\(key)` is missing or wrong; the entry was skipped"
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
                vi: "mục ở cột \(location.column): `@id` \(id) đã có ở trên với nội dung khác, đã bỏ qua",
                en: "entry in column \(location.column): `@id` \(id) stands above already with another content; "
                    + "the entry was skipped"
            ),
            remedy: Words(vi: "đặt cho mỗi kiểm chứng một `@id` riêng", en: "give every check an `@id` of its own")
        )
    }
}

/// Where an entry begins.
struct EntryLocation: Sendable, Equatable {
    let file: FileLocation
    /// Counted from 1, in characters.
    let column: Int
}
