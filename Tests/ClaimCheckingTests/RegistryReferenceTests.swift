import ClaimChecking
import Foundation
import PressModel
import Testing

/// JSON-LD's references within a document, and the JSON-LD of pages.
struct RegistryReferenceTests {
    private static let page = "https://kiem-chung.example/bai/1"
    private static let publisher = ##"{"@type":"Organization","@id":"#org","name":"Ban Mẫu"}"##

    /// A review that refers to its publisher, and to its rating where it is given.
    private static func referring(_ id: String, rating: String = #"{"alternateName":"Sai"}"#) -> String {
        ##"{"@type":"ClaimReview","@id":"\##(id)","url":"https://kiem-chung.example/\##(id)","claimReviewed":"Điều \##(id).","##
            + ##""author":{"@id":"#org"},"reviewRating":\##(rating)}"##
    }

    @Test func publisherAndVerdictMayStandElsewhere() throws {
        let rating = ##"{"@type":"Rating","@id":"#r","alternateName":"Sai sự thật"}"##
        let nodes = [Self.referring("a", rating: ##"{"@id":"#r"}"##), Self.publisher, rating, Self.referring("b")]
        let read = try ReadDocument(#"{"@graph":[\#(nodes.joined(separator: ","))]}"#)
        #expect(Set(read.ids) == ["a", "b"])
        #expect(read.faults.isEmpty)
        #expect(Set(read.reviews.map(\.claim.publisher)) == ["Ban Mẫu"])
        #expect(Set(read.reviews.map(\.claim.verdict)) == ["Sai", "Sai sự thật"])
    }

    @Test(arguments: [
        ##"{"@id":"#org"}"##, ##"{"@id":"#org","@type":"Person","name":"Nguyễn Văn X"}"##,
        ##"{"@id":"#org","@type":"Organization","name":{"@id":"#org"}}"##,
        ##"{"@id":"#org","@type":"Organization","parentOrganization":{"@id":"#org"}}"##,
        ##"{"@id":"#org","author":{"@id":"#b"}},{"@id":"#b","author":{"@id":"#org"}}"##,
    ])
    func referenceThatLeadsNowhereOrInACircleIsAFault(node: String) throws {
        let read = try ReadDocument("[\(Self.referring("a")),\n\(node),\(review("b", "Điều khác."))]")
        #expect(read.ids == ["b"])
        #expect(read.lines == [1])
    }

    @Test func whatIsSaidOfAPersonInTwoPlacesStaysAPersons() throws {
        let read = try ReadDocument(
            ##"[\##(Self.publisher),{"@type":"Person","@id":"#org"},\##(Self.referring("a")),\##(review("b", "Khác."))]"##
        )
        #expect(read.ids == ["b"])
    }

    @Test func reviewsOfAPageAreReadFromItsScripts() throws {
        let scripts = [
            #"{"@type":"WebSite","name":"Trang mẫu"}"#, Self.publisher, "{hỏng",
            #"<!--"# + "\n"
                + #"{"@graph":[\#(Self.referring("a")),{"@type":"Article","review":\#(Self.referring("b"))}]};"#
                + "\n-->",
            "//<![CDATA[\n[\(review("c", "Điều c."))]\n//]]>",
        ]
        let (reviews, faults) = PageReviews.reviews(inScripts: scripts, pageURL: Self.page)
        #expect(Set(reviews.map(\.claim.text)) == ["Điều a.", "Điều b.", "Điều c."])
        #expect(faults.isEmpty)
    }

    @Test func linkOfAReviewInAPageIsSeenFromThePage() throws {
        let review = review("#muc-2", "Một điều.").replacing("https://kiem-chung.example/#muc-2", with: "/bai/2?x=1")
        let bare = review.replacing(#""url":"/bai/2?x=1","#, with: "").replacing("#muc-2", with: "#muc-3")
        let read = PageReviews.reviews(inScripts: [review, bare], pageURL: Self.page)
        #expect(read.reviews.map(\.claim.url) == ["https://kiem-chung.example/bai/2?x=1", Self.page])
        #expect(read.reviews.map(\.claim.id) == [Self.page + "#muc-2", Self.page + "#muc-3"])
    }

    @Test func severalChecksOfOnePageAreKeptApartAndRepeatsAreNot() throws {
        let scripts = ["[\(review("p", "Một điều.")),\(review("p", "Điều khác.")),\(review("p", "Một điều."))]"]
        let read = PageReviews.reviews(inScripts: scripts + scripts, pageURL: Self.page)
        #expect(read.reviews.map(\.claim.text) == ["Một điều.", "Điều khác."])
        #expect(Set(read.reviews.map(\.claim.id)).count == 2)
    }

    @Test func damagedScriptWithReviewsIsNamedAndItsOthersAreRead() throws {
        let script = "[\(review("a", "Một điều.")),\n{\"@type\":\"ClaimReview\" \"x\":1},\n\(review("b", "Điều khác."))"
        let read = PageReviews.reviews(inScripts: [script], pageURL: Self.page)
        #expect(read.reviews.count == 2)
        #expect(read.faults.map(\.location.line) == [2])
        #expect(read.faults.first?.location.path == Self.page)
    }

    @Test func pageWithoutReviewsHasNoFaults() {
        let scripts = ["", "[", "{{{", "null", #"{"@type":"NewsArticle","headline":"Tin"}"#, "var x = 1;"]
        let read = PageReviews.reviews(inScripts: scripts, pageURL: Self.page)
        #expect(read.reviews.isEmpty && read.faults.isEmpty)
    }
}
