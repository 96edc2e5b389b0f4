import Foundation
import PressModel
import StrictYAML

/// Turns a YAML file into a lexicon or shared list; `Lexicons/README.md` is the grammar.
struct LexiconReader {
    private static let termKeys = [
        "term", "any", "weight", "near", "all", "none", "within", "cap", "fields", "sufficient", "valid_from", "note",
    ]
    private static let listKeys = ["id", "title", "owner", "note", "terms", "masks", "threshold", "examples"]
    private static let lexiconKeys =
        listKeys + [
            "threshold_without_text", "field_weights", "required", "excluded", "lower", "forbid", "valid_from",
        ]

    /// Reads one issue's lexicon.
    /// - Throws: `UserFault` naming file, line and key.
    func lexicon(_ file: YAMLMapping) throws -> Lexicon {
        try file.allow(Self.lexiconKeys)
        let threshold = try positive(file.required("threshold"))
        let short = try file["threshold_without_text"].map(positive)
        return Lexicon(
            id: try identifier(file.required("id")),
            title: try title(file.required("title")),
            threshold: threshold,
            thresholdWithoutText: short ?? threshold * IssueScoring.shortTextFactor,
            fieldWeights: try file["field_weights"].map(fieldWeights) ?? .standard,
            rules: try rules(file.required("terms")),
            masks: try phrases(file["masks"]),
            maskLocations: try file["masks"]?.list().map(\.location) ?? [],
            required: try phrases(file["required"]),
            excluded: try phrases(file["excluded"]),
            lower: try lists(file["lower"]),
            forbid: try lists(file["forbid"]),
            validFrom: try file["valid_from"].map(day),
            examples: try examples(file.required("examples")),
            location: file.location
        )
    }

    /// Reads a shared list.
    /// - Throws: `UserFault` naming file, line and key.
    func sharedList(_ file: YAMLMapping) throws -> SharedList {
        try file.allow(Self.listKeys)
        return SharedList(
            id: try identifier(file.required("id")),
            title: try title(file.required("title")),
            rules: try rules(file.required("terms")),
            masks: try phrases(file["masks"]),
            maskLocations: try file["masks"]?.list().map(\.location) ?? [],
            location: file.location
        )
    }

    private func rules(_ value: YAMLValue) throws -> [TermRule] {
        let rules = try value.list().map { try rule($0.mapping()) }
        guard !rules.isEmpty else {
            throw value.fault(
                Words(vi: "`terms` trống", en: "`terms` is empty"),
                remedy: Words(vi: "thêm ít nhất một từ", en: "add at least one term")
            )
        }
        return rules
    }

    private func rule(_ term: YAMLMapping) throws -> TermRule {
        try term.allow(Self.termKeys)
        return TermRule(
            phrases: try alternates(term),
            weight: try term.required("weight").number(),
            near: try phrases(term["near"]),
            all: try phrases(term["all"]),
            none: try phrases(term["none"]),
            within: try term["within"]?.integer(in: 1...200) ?? IssueScoring.defaultWithin,
            cap: try term["cap"]?.integer(in: 1...100) ?? IssueScoring.defaultCap,
            fields: try term["fields"].map(fields) ?? ArticleField.allCases,
            sufficient: try term["sufficient"]?.bool() ?? false,
            validFrom: try term["valid_from"].map(day),
            location: term.location
        )
    }

    private func alternates(_ term: YAMLMapping) throws -> [String] {
        switch (term["term"], term["any"]) {
        case (let single?, nil): return [try phrase(single)]
        case (nil, let several?):
            let found = try phrases(several)
            guard found.isEmpty else { return found }
            throw several.fault(
                Words(vi: "`any` trống", en: "`any` is empty"),
                remedy: Words(vi: "thêm ít nhất một cụm từ", en: "add at least one phrase")
            )
        default:
            throw UserFault(
                term.location,
                Words(vi: "cần đúng một trong `term`, `any`", en: "exactly one of `term`, `any` is needed"),
                remedy: Words(
                    vi: "dùng `term` cho một cụm từ, `any` cho nhiều",
                    en: "`term` for one phrase, `any` for several"
                )
            )
        }
    }

    private func phrases(_ value: YAMLValue?) throws -> [String] { try value?.list().map(phrase) ?? [] }

    private func phrase(_ value: YAMLValue) throws -> String {
        let text = try value.string()
        guard text.utf8.count <= 200, PhraseCheck.hasSyllable(text) else {
            throw value.fault(
                Words(
                    vi: "cụm từ `\(text.prefix(60))` không dùng được",
                    en: "the phrase `\(text.prefix(60))` can't be matched"
                ),
                remedy: Words(
                    vi: "viết ít nhất một tiếng, dưới 200 byte",
                    en: "write at least one syllable, under 200 bytes"
                )
            )
        }
        return text
    }

    private func fields(_ value: YAMLValue) throws -> [ArticleField] {
        try value.list().map { name in
            if let field = ArticleField(rawValue: try name.string()) { return field }
            throw name.fault(
                Words(vi: "không có phần `\(try name.string())`", en: "no such field `\(try name.string())`"),
                remedy: Words(vi: "dùng title, summary, text", en: "use title, summary, text")
            )
        }
    }

    private func fieldWeights(_ value: YAMLValue) throws -> FieldWeights {
        let mapping = try value.mapping()
        try mapping.allow(ArticleField.allCases.map(\.rawValue))
        var weights = FieldWeights.standard
        if let title = mapping["title"] { weights.title = try positive(title) }
        if let summary = mapping["summary"] { weights.summary = try positive(summary) }
        if let text = mapping["text"] { weights.text = try positive(text) }
        return weights
    }

    private func lists(_ value: YAMLValue?) throws -> [ListReference] {
        guard let value else { return [] }
        return try value.mapping().values.map {
            ListReference(list: $0.key, value: try positive($0.value), location: $0.value.location)
        }
        .sorted { $0.list < $1.list }
    }

    /// The beginning of a day in Viet Nam, seven hours before UTC's since 1975.
    private func day(_ value: YAMLValue) throws -> Date {
        try value.calendarDay().start(in: TimeZone(secondsFromGMT: 7 * 3_600) ?? .gmt)
    }

    private func examples(_ value: YAMLValue) throws -> LexiconExamples {
        let mapping = try value.mapping()
        try mapping.allow(["match", "no_match"])
        return LexiconExamples(
            match: try mapping.required("match").list().map(example),
            noMatch: try mapping.required("no_match").list().map(example)
        )
    }

    private func example(_ value: YAMLValue) throws -> LexiconExample {
        guard value.isMapping else {
            return LexiconExample(content: ArticleContent(title: try value.string()), location: value.location)
        }
        let mapping = try value.mapping()
        try mapping.allow(ArticleField.allCases.map(\.rawValue))
        let content = ArticleContent(
            title: try mapping["title"]?.string() ?? "",
            summary: try mapping["summary"]?.string() ?? "",
            text: try mapping["text"]?.string() ?? ""
        )
        return LexiconExample(content: content, location: value.location)
    }

    private func title(_ value: YAMLValue) throws -> Words {
        let mapping = try value.mapping()
        try mapping.allow(["vi", "en"])
        return Words(vi: try mapping.required("vi").string(), en: try mapping.required("en").string())
    }

    private func identifier(_ value: YAMLValue) throws -> String {
        let text = try value.string()
        guard text.utf8.count <= 40, text.utf8.allSatisfy(Self.isIdentifierByte) else {
            throw value.fault(
                Words(vi: "id `\(text.prefix(60))` không hợp lệ", en: "id `\(text.prefix(60))` is not valid"),
                remedy: Words(vi: "dùng chữ a–z, số và dấu gạch nối", en: "use a–z, digits and hyphens")
            )
        }
        return text
    }

    private static func isIdentifierByte(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            || byte == UInt8(ascii: "-")
    }

    private func positive(_ value: YAMLValue) throws -> Double {
        let number = try value.number()
        guard number > 0 else {
            throw value.fault(
                Words(vi: "`\(value.key)` phải lớn hơn 0", en: "`\(value.key)` must be over 0"),
                remedy: Words(vi: "ghi một số dương", en: "write a positive number")
            )
        }
        return number
    }
}
