/// Any bytes as a web page.
@_cdecl("LLVMFuzzerTestOneInput") public func fuzzArticle(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
    let page = fuzzInput(data, size)
    guard let article = try? ArticleExtractor().extract(page, url: "https://a.example/bai.html") else { return 0 }
    precondition(article.text.utf8.count <= page.count * 16 + 1_024, "the text is larger than any page explains")
    return 0
}
