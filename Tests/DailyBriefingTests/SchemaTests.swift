import DailyBriefing
import Foundation
import PressModel
import Testing

/// The JSON of a briefing is what its published schema says, no more and no less.
@Suite struct SchemaTests {
    private let schema: [String: Any]

    init() throws {
        schema = try #require(try JSONSerialization.jsonObject(with: BriefingJSON.schema) as? [String: Any])
    }

    @Test(arguments: [false, true])
    func briefingsAreAsTheSchemaSays(_ isWeek: Bool) throws {
        let briefing = isWeek ? FullWeek.briefing : BriefingBuilder(InventedDay.input).build()
        let data = try BriefingJSON(briefing, frame: FullWeek.frame).data
        check(try JSONSerialization.jsonObject(with: data), schema, "$")
    }

    @Test func highlightsNumberAndRecipientsStandInTheJSON() throws {
        let data = try BriefingJSON(FullWeek.briefing, frame: FullWeek.frame).data
        let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        #expect(object["highlights"] as? [String] == FullWeek.frame.highlights)
        #expect(object["documentNumber"] as? String == "Số:        /BC-VP")
        #expect(object["office"] as? String == FullWeek.briefing.office)
    }

    @Test func sameBriefingGivesTheSameBytes() throws {
        #expect(
            try BriefingJSON(FullWeek.briefing, frame: FullWeek.frame).data
                == BriefingJSON(FullWeek.briefing, frame: FullWeek.frame).data
        )
    }

    /// The part of JSON Schema that the file uses; an unknown key is a fault too, so that the schema misses none.
    private func check(_ value: Any, _ schema: [String: Any], _ path: String) {
        if let reference = schema["$ref"] as? String {
            return check(value, definition(reference), path)
        }
        if let names = schema["enum"] as? [String] {
            #expect((value as? String).map(names.contains) == true, "\(path) is none of \(names)")
            return
        }
        switch schema["type"] as? String {
        case "object": checkObject(value, schema, path)
        case "array":
            for (index, element) in ((value as? [Any]) ?? []).enumerated() {
                check(element, schema["items"] as? [String: Any] ?? [:], "\(path)[\(index)]")
            }
            #expect(value is [Any], "\(path)")
        case "string": #expect(value is String, "\(path)")
        case "boolean", "integer", "number": #expect(value is NSNumber, "\(path)")
        default: Issue.record("\(path) has no type in the schema")
        }
    }

    private func checkObject(_ value: Any, _ schema: [String: Any], _ path: String) {
        guard let object = value as? [String: Any] else {
            Issue.record("\(path) is no object")
            return
        }
        let properties = schema["properties"] as? [String: [String: Any]]
        for (key, member) in object {
            guard let inner = properties?[key] ?? schema["additionalProperties"] as? [String: Any] else {
                Issue.record("\(path).\(key) is not in the schema")
                continue
            }
            check(member, inner, "\(path).\(key)")
        }
        for key in schema["required"] as? [String] ?? [] { #expect(object[key] != nil, "\(path).\(key) is missing") }
    }

    private func definition(_ reference: String) -> [String: Any] {
        let name = reference.split(separator: "/").last.map(String.init) ?? ""
        return (schema["$defs"] as? [String: [String: Any]])?[name] ?? [:]
    }
}
