import PressModel
import Yams

/// The faults of YAML files, in words.
enum YAMLFault {
    static func unreadable(_ location: FileLocation) -> UserFault {
        UserFault(
            location,
            Words(vi: "không đọc được tệp", en: "the file can't be read"),
            remedy: Words(
                vi: "kiểm tra tệp có tồn tại và quyền đọc",
                en: "check that it exists and that you may read it"
            )
        )
    }

    static func tooLarge(_ location: FileLocation) -> UserFault {
        UserFault(
            location,
            Words(vi: "tệp lớn hơn \(YAMLFile.maximumSize >> 20) MiB", en: "over \(YAMLFile.maximumSize >> 20) MiB"),
            remedy: Words(vi: "chia tệp thành nhiều tệp nhỏ", en: "split the file")
        )
    }

    static func notUTF8(_ location: FileLocation) -> UserFault {
        UserFault(
            location,
            Words(vi: "tệp không phải UTF-8", en: "the file is not UTF-8"),
            remedy: Words(vi: "lưu lại tệp với mã UTF-8", en: "save it as UTF-8")
        )
    }

    static func empty(_ location: FileLocation) -> UserFault {
        UserFault(
            location,
            Words(vi: "tệp trống", en: "the file is empty"),
            remedy: Words(vi: "khôi phục tệp, hoặc xóa nó", en: "restore the file, or remove it")
        )
    }

    static func tooDeep(_ location: FileLocation) -> UserFault {
        UserFault(
            location,
            Words(vi: "lồng quá sâu", en: "nested too deeply"),
            remedy: Words(vi: "đóng các ngoặc còn mở", en: "close the brackets left open")
        )
    }

    static func illFormed(_ error: YamlError, path: String) -> UserFault {
        let remedy = Words(
            vi: "sửa dòng này; chuỗi có dấu : hoặc # cần đặt trong ngoặc kép",
            en: "mend this line; strings with : or # need quotes"
        )
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            return UserFault(
                FileLocation(path: path, line: mark.line),
                Words(vi: "YAML sai cú pháp: \(problem)", en: "ill-formed YAML: \(problem)"),
                remedy: remedy
            )
        case .duplicatedKeysInMapping(let duplicates, let context):
            let keys = duplicates.sorted().joined(separator: ", ")
            return UserFault(
                FileLocation(path: path, line: context.mark.line),
                Words(vi: "khóa `\(keys)` viết hai lần", en: "key `\(keys)` stands twice"),
                remedy: Words(vi: "giữ lại một", en: "keep one of them")
            )
        default:
            return UserFault(
                FileLocation(path: path, line: 0),
                Words(vi: "YAML sai: \(error)", en: "ill-formed YAML: \(error)"),
                remedy: remedy
            )
        }
    }

    static func wrongType(_ value: YAMLValue, expected: Words) -> UserFault {
        UserFault(
            value.location,
            Words(vi: "`\(value.key)` phải là \(expected.vi)", en: "`\(value.key)` must be \(expected.en)"),
            remedy: Words(vi: "sửa giá trị ở dòng này", en: "mend the value on this line")
        )
    }

    static func anchored(_ value: YAMLValue) -> UserFault {
        UserFault(
            value.location,
            Words(vi: "`\(value.key)` dùng neo YAML (&, *)", en: "`\(value.key)` uses a YAML anchor (&, *)"),
            remedy: Words(vi: "viết thẳng giá trị ra", en: "write the value out")
        )
    }

    static func missing(_ key: String, in location: FileLocation) -> UserFault {
        UserFault(
            location,
            Words(vi: "thiếu khóa `\(key)`", en: "key `\(key)` is missing"),
            remedy: Words(vi: "thêm `\(key): …`", en: "add `\(key): …`")
        )
    }

    static func unknown(_ key: String, at location: FileLocation, allowed: [String]) -> UserFault {
        let list = allowed.sorted().joined(separator: ", ")
        let near = EditDistance.nearest(to: key, among: allowed)
        return UserFault(
            location,
            Words(vi: "không có khóa `\(key)`", en: "unknown key `\(key)`"),
            remedy: near.map {
                Words(vi: "có phải là `\($0)`? Các khóa: \(list)", en: "did you mean `\($0)`? Keys: \(list)")
            }
                ?? Words(vi: "xóa hoặc sửa tên khóa. Các khóa: \(list)", en: "remove or rename it. Keys: \(list)")
        )
    }
}
