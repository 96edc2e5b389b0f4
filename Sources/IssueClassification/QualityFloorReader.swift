import PressModel
import StrictYAML

/// Reads floors of quality: under the name of each set a list of rows.
///
/// ```yaml
/// issues-dev:
///   - labels: ../shared/data/issues-dev.ndjson
///     part: 0/3                       # or `except: 0/3`, or nothing for all articles
///     fields: title,summary,text
///     micro_f1: 0.77
///     macro_f1: 0.69
/// ```
package struct QualityFloorReader {
    package init() {}

    /// The rows of a file, in its order.
    /// - Parameters:
    ///   - path: The file.
    ///   - name: The set whose rows are wanted; nil for all.
    /// - Returns: At least one row.
    /// - Throws: `UserFault` naming file, line and key.
    package func floors(at path: String, named name: String? = nil) throws -> [QualityFloor] {
        try floors(YAMLFile.mapping(at: path), named: name)
    }

    func floors(_ file: YAMLMapping, named name: String?) throws -> [QualityFloor] {
        let floors = try file.values.flatMap { set, value in
            try value.list().map { try floor($0.mapping(), of: set) }
        }
        let wanted = floors.filter { name == nil || $0.name == name }
        guard wanted.isEmpty else { return wanted }
        let names = file.keys.joined(separator: ", ")
        throw UserFault(
            file.location,
            Words(vi: "không có sàn nào cho `\(name ?? "")`", en: "no floors for `\(name ?? "")`"),
            remedy: Words(vi: "các bộ có trong tệp: \(names)", en: "the sets of the file: \(names)")
        )
    }

    private func floor(_ row: YAMLMapping, of set: String) throws -> QualityFloor {
        try row.allow(["labels", "part", "except", "fields"] + QualityFloor.Figure.allCases.map(\.rawValue))
        return QualityFloor(
            name: set,
            location: row.location,
            labels: try row.required("labels").string(),
            selection: try selection(row),
            fields: try fields(row.required("fields")),
            microF1: try share(row.required(QualityFloor.Figure.microF1.rawValue)),
            macroF1: try share(row.required(QualityFloor.Figure.macroF1.rawValue))
        )
    }

    private func selection(_ row: YAMLMapping) throws -> ArticleSelection {
        guard let except = row["except"] else { return try row["part"].map { .part(try part($0)) } ?? .all }
        guard row["part"] == nil else {
            throw except.fault(
                Words(vi: "`part` và `except` cùng có", en: "both `part` and `except` are there"),
                remedy: Words(vi: "giữ lại một", en: "keep one of them")
            )
        }
        return .except(try part(except))
    }

    private func part(_ value: YAMLValue) throws -> ArticlePart {
        let text = try value.string()
        if let part = ArticlePart(text) { return part }
        throw value.fault(
            Words(vi: "`\(value.key)` không nhận `\(text)`", en: "`\(value.key)` can't be `\(text)`"),
            remedy: Words(vi: "viết K/N với 0 ≤ K < N, như 0/3", en: "write K/N with 0 ≤ K < N, such as 0/3")
        )
    }

    private func fields(_ value: YAMLValue) throws -> [ArticleField] {
        let text = try value.string()
        let names = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        let known = names.compactMap(ArticleField.init(rawValue:))
        if known.count == names.count, Set(known).count == known.count { return known }
        throw value.fault(
            Words(vi: "`fields` không nhận `\(text)`", en: "`fields` can't be `\(text)`"),
            remedy: Words(
                vi: "dùng title,summary,text hoặc title,summary",
                en: "use title,summary,text or title,summary"
            )
        )
    }

    private func share(_ value: YAMLValue) throws -> Double {
        let number = try value.number()
        if (0...1).contains(number) { return number }
        throw value.fault(
            Words(vi: "`\(value.key)` nằm ngoài khoảng 0–1", en: "`\(value.key)` is not in 0–1"),
            remedy: Words(vi: "viết như 0.77", en: "write such as 0.77")
        )
    }
}
