import BriefingDelivery
import DailyBriefing
import Foundation
import PressModel
import StrictYAML
import Testing

@testable import PressProcessing

@Suite struct ConfigurationTests {
    /// What `init` writes says the truth: every key stands there with its default.
    @Test func theWrittenFileHoldsTheDefaults() throws {
        let file = try YAMLFile.mapping(yaml: ConfigurationTemplate.text, path: "diemtin.yaml")
        #expect(try ConfigurationReader().read(file) == Configuration())
    }

    @Test func everyKeyIsWrittenAndNoOther() throws {
        let file = try YAMLFile.mapping(yaml: ConfigurationTemplate.text, path: "diemtin.yaml")
        #expect(Set(file.keys) == ["office", "language", "time_zone", "fetch", "pages", "briefing"])
        let inner = try ["office", "fetch", "pages", "briefing"].flatMap { try file.required($0).mapping().keys }
        #expect(
            Set(inner) == [
                "name", "place", "scope", "answer_days", "contact", "timeout", "concurrency", "pause", "minimum_text",
                "per_host", "formats", "passage_limit", "closing_hour", "superior", "number", "recipients", "signer",
                "base_url", "mail_from",
            ]
        )
    }

    @Test func headFootAndDeliveryOfTheBriefingAreRead() throws {
        let yaml = """
            briefing:
              formats: [docx, rss]
              superior: THÀNH ỦY
              recipients: ["Lưu: VT"]
              signer: CHÁNH VĂN PHÒNG
              base_url: https://noibo.example/diem-tin
              mail_from: diemtin@coquan.example
            """
        let files = try ConfigurationReader().read(YAMLFile.mapping(yaml: yaml, path: "diemtin.yaml")).briefing
        #expect(files.formats == [.docx, .rss])
        #expect(files.frame.superior == "THÀNH ỦY")
        #expect(files.frame.recipients == ["Lưu: VT"])
        #expect(files.frame.signer == "CHÁNH VĂN PHÒNG")
        #expect(files.baseURL == "https://noibo.example/diem-tin/")
        #expect(files.mailFrom?.text == "diemtin@coquan.example")
    }

    @Test(arguments: [
        "base_url: ftp://x.example", "base_url: javascript:alert(1)", "mail_from: \"a@b.example\\nBcc: c\"",
        "formats: [doc]",
    ])
    func deliveryThatCannotWorkIsRefused(line: String) throws {
        let file = try YAMLFile.mapping(yaml: "briefing:\n  \(line)\n", path: "diemtin.yaml")
        #expect(throws: UserFault.self) { try ConfigurationReader().read(file) }
    }

    /// A contact goes into a header field: nothing in it may end the field.
    @Test(arguments: ["\"a\\r\\nX-Evil: 1\"", "\"a b\"", "\"a)b\""])
    func aContactThatBreaksTheHeaderIsRefused(contact: String) throws {
        let file = try YAMLFile.mapping(yaml: "fetch:\n  contact: \(contact)\n", path: "diemtin.yaml")
        #expect(throws: UserFault.self) { try ConfigurationReader().read(file) }
    }
}
