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
                "per_host", "formats", "passage_limit", "closing_hour",
            ]
        )
    }

    /// A contact goes into a header field: nothing in it may end the field.
    @Test(arguments: ["\"a\\r\\nX-Evil: 1\"", "\"a b\"", "\"a)b\""])
    func aContactThatBreaksTheHeaderIsRefused(contact: String) throws {
        let file = try YAMLFile.mapping(yaml: "fetch:\n  contact: \(contact)\n", path: "diemtin.yaml")
        #expect(throws: UserFault.self) { try ConfigurationReader().read(file) }
    }
}
