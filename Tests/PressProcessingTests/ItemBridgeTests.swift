import FeedParsing
import Foundation
import PressModel
import Testing

@testable import PressProcessing

@Suite struct ItemBridgeTests {
    static let now = Date(timeIntervalSince1970: 1_795_305_600)
    static let bridge = ItemBridge(now: now)

    static func item(_ change: (inout ParsedItem) -> Void) -> ParsedItem {
        var item = ParsedItem()
        item.title = "Triều cường gây ngập"
        item.link = "https://bao.vn/1.html"
        change(&item)
        return item
    }

    /// The first line of the product's second rule: nothing of the byline comes through.
    @Test func theBylineStaysBehind() throws {
        let item = Self.item {
            $0.author = "Phóng viên Không Tên"
            $0.summary = "<p>Nước dâng cao.</p>"
        }
        let draft = try #require(Self.bridge.draft(item, feedLanguage: nil))
        #expect(!"\(draft)".contains("Không Tên"))
    }

    @Test(arguments: [(90_000.0, false), (3_600.0, true), (-86_400.0, true), (-3e9, false)])
    func onlyAPlausibleDateIsTaken(offset: Double, isTaken: Bool) throws {
        let date = Self.now.addingTimeInterval(offset)
        let draft = try #require(Self.bridge.draft(Self.item { $0.published = date }, feedLanguage: nil))
        #expect(draft.published == (isTaken ? date : nil))
    }

    @Test func aDecomposedHeadlineIsComposedAndTheHashDoesNotDependOnIt() throws {
        let composed = try #require(Self.bridge.draft(Self.item { _ in }, feedLanguage: nil))
        let decomposed = try #require(
            Self.bridge.draft(
                Self.item { $0.title = "Triều cường gây ngập".decomposedStringWithCanonicalMapping },
                feedLanguage: nil
            )
        )
        #expect(Array(composed.content.title.utf8) == Array(decomposed.content.title.utf8))
        #expect(composed.contentHash == decomposed.contentHash)
    }

    @Test func aLongDescriptionIsTheArticle() throws {
        let paragraph = String(repeating: "Nước dâng ngập nhiều tuyến đường. ", count: 30)
        let item = Self.item { $0.summary = "<p>Sapo ngắn.</p><p>\(paragraph)</p>" }
        let content = try #require(Self.bridge.draft(item, feedLanguage: nil)).content
        #expect(content.summary == "Sapo ngắn.")
        #expect(content.text.contains("ngập nhiều tuyến đường"))
    }

    /// Feeds with the whole article repeat the lead in it: it must not count twice.
    @Test func theLeadIsNotPartOfTheText() throws {
        let item = Self.item {
            $0.summary = "Nước dâng cao."
            $0.content = [ParsedContent(value: "<p>Nước dâng cao.</p><p>Chợ vắng khách.</p>", type: "text/html")]
        }
        let content = try #require(Self.bridge.draft(item, feedLanguage: nil)).content
        #expect(content.summary == "Nước dâng cao.")
        #expect(content.text == "Chợ vắng khách.")
    }

    @Test func anItemWithoutTitleIsCalledByItsText() throws {
        let item = Self.item {
            $0.title = nil
            $0.summary = "Cháy chợ lúc rạng sáng."
        }
        #expect(Self.bridge.draft(item, feedLanguage: nil)?.content.title == "Cháy chợ lúc rạng sáng.")
        #expect(Self.bridge.draft(ParsedItem(), feedLanguage: nil) == nil)
    }

    @Test func aMegabyteHeadlineIsCutNotRefused() throws {
        let draft = try #require(
            Self.bridge.draft(Self.item { $0.title = String(repeating: "ngập ", count: 200_000) }, feedLanguage: nil)
        )
        #expect(draft.content.title.count == ItemBridge.titleLimit)
    }
}
