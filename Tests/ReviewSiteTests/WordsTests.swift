import Foundation
import PressModel
import Testing

@testable import ReviewSite

@Suite struct WordsTests {
    private static let templates = DeskPages.sources.mapValues { String(decoding: $0, as: UTF8.self) }

    @Test func everyTextThatATemplateNamesIsThereInBothLanguages() throws {
        let name = try Regex("\\{\\{[#^]?w\\.([a-z]+)\\.([A-Za-z]+)")
        var used: Set<String> = []
        for (template, text) in Self.templates {
            for match in text.matches(of: name) {
                let (group, word) = (String(match.output[1].substring ?? ""), String(match.output[2].substring ?? ""))
                used.insert("\(group).\(word)")
                for language in Language.allCases {
                    #expect(
                        DeskCatalogue.texts(language)[group]?[word]?.isEmpty == false,
                        "\(template): \(group).\(word)"
                    )
                }
            }
        }
        #expect(used.count > 100)
    }

    @Test func noTextIsTheSameInBothLanguagesByOversight() {
        let (vi, en) = (DeskCatalogue.texts(.vi), DeskCatalogue.texts(.en))
        let vietnamese = vi.values.flatMap(\.values)
        #expect(vietnamese.allSatisfy { !$0.isEmpty })
        let equal = vi.flatMap { group, texts in texts.filter { en[group]?[$0.key] == $0.value } }
        #expect(equal.isEmpty)
    }

    @Test func noTemplateWritesAnythingUnescaped() {
        for (template, text) in Self.templates {
            #expect(text.hasPrefix("{{% CONTENT_TYPE:DESK-HTML}}"), "\(template)")
            #expect(!text.contains("{{{") && !text.contains("{{&"), "\(template)")
            #expect(!text.contains("style=") && !text.contains("onclick"), "\(template)")
        }
    }

    /// A form that forgets its token would be refused; this finds it without pressing every button.
    @Test func everyPostCarriesTheToken() throws {
        for (template, text) in Self.templates {
            let forms = text.matches(of: try Regex("<form method=\"post\"(.|\\n)*?</form>"))
            #expect(forms.allSatisfy { text[$0.range].contains("name=\"csrf\"") }, "\(template)")
        }
    }

    @Test func everyFieldHasItsLabel() async throws {
        try await DeskServer.open([DeskItems.tide("tin")]) { desk in
            let browser = try desk.browser(as: "chi", .admin)
            for path in DefenceTests.pages {
                let page = try DeskPage(try await browser.get(path).body)
                let labelled = Set(page.named("label").compactMap { $0.attributes["for"] })
                for field in page.elements where ["select", "textarea"].contains(field.name) {
                    #expect(labelled.contains(field.attributes["id"] ?? ""), "\(path)")
                }
                for field in page.named("input")
                where !["hidden", "radio", "checkbox"].contains(field.attributes["type"]) {
                    #expect(labelled.contains(field.attributes["id"] ?? ""), "\(path)")
                }
                #expect(page.named("main").count == 1 && page.named("h1").count == 1, "\(path)")
                let ids = page.elements.compactMap { $0.attributes["id"] }
                #expect(Set(ids).count == ids.count, "\(path)")
            }
        }
    }
}
