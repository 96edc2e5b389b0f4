import ClaimChecking
import Foundation
import PressModel
import Testing

/// What is kept of a review, and what is not.
struct RegistryEntryTests {
    /// A review with other members than usual.
    private func read(_ members: String) throws -> ReadDocument {
        try ReadDocument(#"[{"@type":"ClaimReview",\#(members)}]"#)
    }

    private func claim(
        text: String = #""Một điều.""#,
        url: String = #""https://kiem-chung.example/a""#,
        author: String = #"{"@type":"Organization","name":"Ban Mẫu"}"#,
        rating: String = #"{"@type":"Rating","alternateName":"Sai"}"#,
        extra: String = ""
    ) throws -> PublishedReview? {
        let members = #""claimReviewed":\#(text),"url":\#(url),"author":\#(author),"reviewRating":\#(rating)"#
        let read = try read(members + extra)
        #expect(read.reviews.count + read.faults.count == 1)
        return read.reviews.first
    }

    @Test(arguments: [
        ("<b>Nước</b> lá <i>đu</i> đủ<br>chữa bệnh", "Nước lá đu đủ chữa bệnh"),
        ("Giá &lt; 5.000 &amp; r&#7867; h&ocirc;m nay", "Giá < 5.000 & rẻ hôm nay"),
        ("&lt;p&gt;Một điều&lt;/p&gt;", "Một điều"), ("&amp;lt;p&amp;gt;Một điều", "Một điều"),
        ("Một<script>alert('x')</script> điều", "Một điều"), ("Một điều<script>alert(1)", "Một điều"),
        ("Một <img src=x onerror=alert(1)>điều", "Một điều"), ("Một <!-- ẩn -->điều", "Một điều"),
        ("3 < 5 và 7 > 6 là điều đúng", "3 < 5 và 7 > 6 là điều đúng"),
        ("Một &khong; & điều &", "Một &khong; & điều &"),
        ("Một\u{202E} đi\u{200B}ều\u{FEFF}", "Một điều"), (#"Một\n\n\tđiều\u0000\u0007"#, "Một điều"),
        ("Một\u{A0} điều", "Một điều"), ("Một\n  điều", "Một điều"),
    ])
    func claimIsOnePlainLine(published: String, plain: String) throws {
        #expect(try claim(text: "\"\(published)\"")?.claim.text == plain)
        #expect(try claim(rating: #"{"alternateName":"\#(published)"}"#)?.claim.verdict == plain)
    }

    @Test(arguments: [
        #""javascript:alert(1)""#, #""ftp://a.example/x""#, #""https:///x""#, #""/kiem-chung""#, #""http://""#, "null",
        #""https://a.example/\"><script>""#, #""https://ten:mat-khau@a.example/""#, #""data:text/html,x""#, "7",
        #""https://a.example/a b""#,
    ])
    func withoutALinkNothingIsTakenForChecked(url: String) throws { #expect(try claim(url: url) == nil) }

    @Test(arguments: [
        #"{"@type":"Person","name":"Nguyễn Văn X"}"#, #""Nguyễn Văn X""#, #"{"name":"Nguyễn Văn X"}"#,
        #"{"name":"Nguyễn Văn X","url":"https://a.example/tac-gia/x"}"#, #"{"@type":"Organization"}"#, "[]", "null",
        #"{"@type":["Organization","Person"],"name":"Nguyễn Văn X"}"#, #"{"@type":"Organization","name":"<b></b>"}"#,
        #"{"@type":"http://schema.org/Person","name":"Nguyễn Văn X","url":"https://a.example/"}"#,
    ])
    func onlyAnOrganisationIsAPublisher(author: String) throws {
        #expect(try claim(author: author) == nil)
        let publisher = #","publisher":{"@type":"NewsMediaOrganization","name":"Báo Mẫu"}"#
        #expect(try claim(author: author, extra: publisher)?.claim.publisher == "Báo Mẫu")
    }

    @Test(arguments: [
        #"{"@type":"https://schema.org/NGO","name":"Ban Mẫu"}"#, #"{"name":"Ban Mẫu","url":"https://a.example/"}"#,
        #"[{"@type":"Person","name":"Nguyễn Văn X"},{"@type":"Organization","name":"Ban Mẫu"}]"#,
        #"{"@type":"Organization","name":{"@value":"Ban Mẫu","@language":"vi"}}"#,
        #"{"@type":["Organization","Brand"],"name":["Ban Mẫu","Sample"]}"#,
    ])
    func organisationsAreKnownInWhateverForm(author: String) throws {
        #expect(try claim(author: author)?.claim.publisher == "Ban Mẫu")
    }

    @Test func noPersonsNameSurvives() throws {
        let person = #"{"@type":"Person","name":"Nguyễn Văn X","sameAs":"https://mang.example/nguyen.van.x"}"#
        let extra = """
            ,"itemReviewed":{"@type":"Claim","author":\(person),"name":"Nguyễn Văn X","claimant":"Nguyễn Văn X"},\
            "claimant":\(person),"editor":\(person),"contributor":[\(person)],"creator":\(person),\
            "publisher":{"@type":"Organization","name":"Báo Mẫu","employee":\(person)},"@graph":[\(person)]
            """
        let review = try #require(try claim(author: person, extra: extra))
        #expect(!String(decoding: try JSONEncoder().encode(review.claim), as: UTF8.self).contains("Nguyễn"))
        #expect(!String(decoding: try JSONEncoder().encode(review.claim), as: UTF8.self).contains("nguyen"))
    }

    @Test(arguments: ["{}", #"{"alternateName":""}"#, #"{"ratingValue":1}"#, "null", #"{"alternateName":"&nbsp;"}"#])
    func withoutAVerdictNothingIsTakenForChecked(rating: String) throws { #expect(try claim(rating: rating) == nil) }

    @Test(arguments: [#""""#, "null", "7", #""…""#, #""<img src=x>""#, #""\u200b""#])
    func withoutTextNothingIsTakenForChecked(text: String) throws { #expect(try claim(text: text) == nil) }

    @Test func longTextsAreCutAtAWord() throws {
        let long = String(repeating: "điều ", count: 1_000)
        let text = try #require(try claim(text: "\"\(long)\"")?.claim.text)
        #expect(text.count <= 2_000 && text.hasSuffix("điều…"))
        let verdict = try #require(try claim(rating: #"{"alternateName":"\#(long)"}"#)?.claim.verdict)
        #expect(verdict.count <= 200 && verdict.hasSuffix("…"))
        #expect(try claim(text: "\"\(String(repeating: "x", count: 9_000))\"")?.claim.text.count == 2_000)
    }

    @Test(arguments: [
        ("2026-05-04", true), ("2026-05-04T10:00:00+07:00", true), ("2026-05-04 10:00:00.000Z", true), ("2026", true),
        ("4/5/2026", true), ("2026/05/04", true), ("2026-13-04", false), ("hôm qua", false), ("Nguyễn Văn X", false),
        ("", false),
    ])
    func dateIsKeptAsPublishedWhenItIsOne(date: String, isDate: Bool) throws {
        let review = try #require(try claim(extra: #","datePublished":"\#(date)""#))
        #expect(review.claim.datePublished == (isDate ? date : nil))
    }

    @Test(arguments: [
        (#","@id":"urn:1","identifier":"2""#, "urn:1"), (#","identifier":"2""#, "2"),
        (#","@id":"_:b0""#, "https://kiem-chung.example/a#Một điều."), ("", "https://kiem-chung.example/a#Một điều."),
    ])
    func checkHasALastingName(extra: String, id: String) throws { #expect(try claim(extra: extra)?.claim.id == id) }

    @Test(arguments: [
        (#","creativeWorkStatus":"Withdrawn""#, true),
        (#","creativeWorkStatus":{"@type":"DefinedTerm","name":"Đã rút"}"#, true),
        (#","dateDeleted":"2026-05-05""#, true), (#","expires":"2020-01-01""#, true),
        (#","expires":"2999-01-01T00:00:00Z""#, false),
        (#","creativeWorkStatus":"Published""#, false), ("", false),
    ])
    func whatThePublisherTookBackIsWithdrawn(extra: String, isWithdrawn: Bool) throws {
        #expect(try claim(extra: extra)?.isWithdrawn == isWithdrawn)
    }

    @Test func elementOfAFeedThatWasDeletedIsWithdrawnEvenIfOnlyItsNameIsLeft() throws {
        let item = #"{"@type":"DataFeedItem","dateDeleted":"2026-05-05","item":{"@type":"ClaimReview","@id":"a"}}"#
        let json = #"{"@type":"DataFeed","dataFeedElement":[\#(item),{"item":\#(review("b", "Điều khác."))}]}"#
        let read = try ReadDocument(json)
        #expect(read.ids == ["a", "b"])
        #expect(read.reviews.map(\.isWithdrawn) == [true, false])
        #expect(try registry(json).claims.map(\.id) == ["b"])
    }

    @Test func namesOfTheVocabularyMayBeWrittenOut() throws {
        let json = """
            [{"@type":"https://schema.org/ClaimReview","schema:claimReviewed":"Một điều.",\
            "http://schema.org/url":"https://a.example/x","https://schema.org/author":{"@type":"schema:Organization",\
            "schema:name":"Ban Mẫu"},"schema:reviewRating":{"schema:alternateName":{"@value":"Sai","@language":"vi"}}}]
            """
        #expect(try ReadDocument(json).reviews.map(\.claim.publisher) == ["Ban Mẫu"])
    }

    @Test func exactRepeatIsNoFaultAndAnotherContentIs() throws {
        let a = review("a", "Một điều.")
        #expect(try registry("[\(a),\(a)]").problems.isEmpty)
        let read = try registry("[\(a),\n\(review("a", "Điều khác."))]")
        #expect(read.claims.map(\.text) == ["Một điều."])
        #expect(read.problems.map(\.location.line) == [2])
    }

    @Test func registryMadeOfItsClaimsIsTheSame() throws {
        let read = try registry("[" + sampleClaims.joined(separator: ",") + "]")
        let made = ClaimRegistry(claims: read.claims)
        #expect(made.claims == read.claims && made.hash == read.hash && made.problems.isEmpty)
    }
}
