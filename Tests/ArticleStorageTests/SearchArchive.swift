import ArticleStorage
import Foundation
import PressModel

/// An archive with articles to be looked for.
final class SearchArchive {
    let archive: Archive
    let folder: ArchiveFolder
    private var count = 0

    init() throws {
        folder = try ArchiveFolder()
        archive = try folder.open()
    }

    /// Stores an article that arrived `age` days ago, and was published then unless said otherwise.
    func add(
        _ title: String,
        summary: String = "",
        _ text: String = "",
        age: Double = 0,
        publishedAge: Double? = nil,
        issues: [String] = [],
        places: [String] = [],
        source: String = "bao"
    ) throws {
        count += 1
        let content = ArticleContent(title: title, summary: summary, text: text)
        let draft = ArticleDraft(
            guid: "g\(count)",
            url: "https://\(source).example/\(count)",
            content: content,
            published: Sample.noon.addingTimeInterval(-(publishedAge ?? age) * Sample.day),
            contentHash: ContentHash.of(title, summary, text)
        )
        let item = ProcessedItem(draft: draft, findings: issues.map { Sample.finding($0) }, places: places)
        let moment = Sample.noon.addingTimeInterval(-age * Sample.day)
        _ = try archive.store(Sample.batch([item], source: source, at: moment))
    }

    func search(_ query: SearchQuery, limit: Int = 100, patience: Double = 1) throws -> SearchResult {
        try archive.search(query, limit: limit, patience: patience)
    }

    /// Headlines found, in their order.
    func titles(_ text: String, _ condition: (inout SearchQuery) -> Void = { _ in }) throws -> [String] {
        var query = SearchQuery(text)
        condition(&query)
        return try search(query).hits.map(\.title.text)
    }
}

extension MarkedText {
    /// What is marked.
    var passages: [String] {
        ranges.map { String(decoding: Array(text.utf8)[$0.start..<$0.end], as: UTF8.self) }
    }
}
