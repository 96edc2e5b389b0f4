import BriefingDelivery
import DailyBriefing
import Foundation
import PressModel
import StrictYAML

/// Reads `diemtin.yaml`; an unknown key or wrong type is an error that names the line.
struct ConfigurationReader {
    func read(path: String) throws -> Configuration { try read(YAMLFile.mapping(at: path)) }

    func read(_ file: YAMLMapping) throws -> Configuration {
        try file.allow(["office", "language", "time_zone", "fetch", "pages", "briefing"])
        var configuration = Configuration()
        if let value = file["language"] { configuration.language = try language(value) }
        if let value = file["time_zone"] { configuration.timeZone = try timeZone(value) }
        if let value = file["office"] { try office(value.mapping(), &configuration.office) }
        if let value = file["fetch"] { try fetch(value.mapping(), &configuration.fetch) }
        if let value = file["pages"] { try pages(value.mapping(), &configuration.pages) }
        if let value = file["briefing"] { try briefing(value.mapping(), &configuration) }
        return configuration
    }

    private func office(_ mapping: YAMLMapping, _ office: inout OfficeProfile) throws {
        try mapping.allow(["name", "place", "scope", "answer_days"])
        if let value = mapping["name"] { office.name = try value.string() }
        if let value = mapping["place"] { office.place = try value.string() }
        if let value = mapping["scope"] { office.scope = Set(try value.strings()) }
        if let value = mapping["answer_days"] { office.answerDays = try value.integer(in: 1...365) }
    }

    private func fetch(_ mapping: YAMLMapping, _ fetch: inout Configuration.Fetch) throws {
        try mapping.allow(["contact", "timeout", "concurrency", "pause"])
        if let value = mapping["contact"] { fetch.contact = try contact(value) }
        if let value = mapping["timeout"] { fetch.timeout = try value.integer(in: 1...600) }
        if let value = mapping["concurrency"] { fetch.concurrency = try value.integer(in: 1...64) }
        if let value = mapping["pause"] { fetch.pause = Double(try value.integer(in: 0...60)) }
    }

    private func pages(_ mapping: YAMLMapping, _ pages: inout Configuration.Pages) throws {
        try mapping.allow(["minimum_text", "per_host"])
        if let value = mapping["minimum_text"] { pages.minimumText = try value.integer(in: 0...100_000) }
        if let value = mapping["per_host"] { pages.perHost = try value.integer(in: 0...1_000) }
    }

    private func briefing(_ mapping: YAMLMapping, _ configuration: inout Configuration) throws {
        try mapping.allow(
            [
                "formats", "passage_limit", "closing_hour", "superior", "number", "recipients", "signer", "base_url",
                "mail_from",
            ]
        )
        try document(mapping, &configuration.briefing)
        if let value = mapping["formats"] { configuration.briefing.formats = try value.list().map(format) }
        if let value = mapping["passage_limit"] {
            configuration.office.passageLimit = try value.integer(in: 100...2_000)
        }
        if let value = mapping["closing_hour"] { configuration.briefing.closingHour = try value.integer(in: 0...23) }
    }

    /// Head and foot of the documents, and their way to others.
    private func document(_ mapping: YAMLMapping, _ files: inout Configuration.BriefingFiles) throws {
        if let value = mapping["superior"] { files.frame.superior = try value.string() }
        if let value = mapping["number"] { files.frame.number = try value.string() }
        if let value = mapping["recipients"] { files.frame.recipients = try value.strings() }
        if let value = mapping["signer"] { files.frame.signer = try value.string() }
        if let value = mapping["base_url"] { files.baseURL = try baseURL(value) }
        if let value = mapping["mail_from"] { files.mailFrom = try mailFrom(value) }
    }

    /// An address that others add file names to.
    private func baseURL(_ value: YAMLValue) throws -> String {
        try known(value, Self.baseURL, ["https://noibo.example.gov.vn/diem-tin/"])
    }

    private static func baseURL(_ text: String) -> String? {
        guard !text.isEmpty else { return "" }
        guard HTMLEscaping.href(text) != nil, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { return nil }
        return text.hasSuffix("/") ? text : text + "/"
    }

    private func mailFrom(_ value: YAMLValue) throws -> MailAddress? {
        try known(value, { $0.isEmpty ? .some(nil) : MailAddress($0).map(Optional.some) }, ["diemtin@example.gov.vn"])
    }

    private func format(_ value: YAMLValue) throws -> BriefingFormat {
        try known(value, BriefingFormat.init(rawValue:), BriefingFormat.allCases.map(\.rawValue))
    }

    private func language(_ value: YAMLValue) throws -> Language {
        try known(value, Language.init(rawValue:), Language.allCases.map(\.rawValue))
    }

    private func timeZone(_ value: YAMLValue) throws -> TimeZone {
        try known(value, TimeZone.init(identifier:), ["Asia/Ho_Chi_Minh", "UTC"])
    }

    /// A contact stands in a header field: printable ASCII without brackets.
    private func contact(_ value: YAMLValue) throws -> String {
        try known(
            value,
            { text in text.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != 0x28 && $0 != 0x29 } ? text : nil },
            ["mailto:diemtin@example.gov.vn", "https://example.gov.vn/diem-tin"]
        )
    }

    private func known<Value>(
        _ value: YAMLValue,
        _ read: (String) -> Value?,
        _ examples: [String]
    ) throws -> Value {
        let text = try value.string()
        if let known = read(text) { return known }
        let list = examples.joined(separator: ", ")
        throw value.fault(
            Words(vi: "`\(value.key)` không nhận `\(text)`", en: "`\(value.key)` can't be `\(text)`"),
            remedy: Words(vi: "dùng chẳng hạn: \(list)", en: "use for instance: \(list)")
        )
    }
}
