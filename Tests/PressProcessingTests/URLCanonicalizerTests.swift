import Testing

@testable import PressProcessing

@Suite struct URLCanonicalizerTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let given: String
        let canonical: String?
        var testDescription: String { given }
    }

    static let cases = [
        Case(given: "https://bao.vn/a-1.html", canonical: "https://bao.vn/a-1.html"),
        Case(given: "HTTPS://Bao.VN/a-1.html", canonical: "https://bao.vn/a-1.html"),
        Case(given: "https://bao.vn:443/a-1.html#binh-luan", canonical: "https://bao.vn/a-1.html"),
        Case(given: "http://bao.vn:80", canonical: "http://bao.vn/"),
        Case(given: "https://bao.vn/a?utm_source=rss&id=7&fbclid=x", canonical: "https://bao.vn/a?id=7"),
        Case(given: "https://bao.vn/a?utm_medium=rss", canonical: "https://bao.vn/a"),
        Case(given: "https://bao.vn/a?PHPSESSID=abc&trang=2", canonical: "https://bao.vn/a?trang=2"),
        Case(given: "https://bao.vn/t%C3%ACm?q=g%E1%BA%A1o", canonical: "https://bao.vn/t%C3%ACm?q=g%E1%BA%A1o"),
        Case(given: "https://ai:mat@bao.vn/a", canonical: "https://bao.vn/a"),
        Case(given: " https://bao.vn/a \n", canonical: "https://bao.vn/a"),
        Case(given: "javascript:alert(1)", canonical: nil),
        Case(given: "file:///etc/passwd", canonical: nil),
        Case(given: "/a.html", canonical: nil),
        Case(given: "https:///a", canonical: nil),
        Case(given: "", canonical: nil),
    ]

    @Test(arguments: cases) func givesOneFormForEachArticle(_ test: Case) {
        #expect(URLCanonicalizer.canonical(test.given) == test.canonical)
    }

    @Test(arguments: cases.compactMap(\.canonical)) func isIdempotent(address: String) {
        #expect(URLCanonicalizer.canonical(address) == address)
    }
}
