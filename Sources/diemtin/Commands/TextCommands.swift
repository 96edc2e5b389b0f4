import ArgumentParser
import ArticleExtraction
import Foundation
import PressModel
import PressProcessing
import VietnameseText

/// `diemtin normalize`.
struct NormalizeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "normalize",
        abstract: Say.text(vi: "Chuẩn hóa chữ Việt, từng dòng.", en: "Normalise Vietnamese text line by line."),
        discussion: Say.text(
            vi: "Ví dụ: echo 'Hoà Bình, cuả dân' | diemtin normalize --form folded",
            en: "Example: echo 'Hoà Bình, cuả dân' | diemtin normalize --form folded"
        )
    )

    enum Form: String, ExpressibleByArgument, CaseIterable { case canonical, folded, search }

    @OptionGroup var common: CommonOptions

    @Option(name: .long, help: ArgumentHelp(Say.text(vi: "Dạng in ra.", en: "The form printed.")))
    var form = Form.canonical

    @Option(
        name: .long,
        help: ArgumentHelp(
            Say.text(
                vi: "Bảng mã của đầu vào; auto tự nhận ra. tcvn3 là phông ABC (.VnTime), vni là phông VNI.",
                en:
                    "The encoding of the input; auto finds it out. tcvn3 is that of ABC fonts (.VnTime), vni of VNI fonts."
            )
        )
    )
    var from = InputEncoding.utf8

    func run() throws {
        let canonicalizer = Canonicalizer()
        for text in try DecodedLines(.standardInput, encoding: from) {
            switch form {
            case .canonical: try Console.line(canonicalizer.string(text))
            case .folded: try Console.line(Folding.fold(canonicalizer.string(text)))
            case .search: try Console.line(SearchForm.searchForm(text))
            }
        }
    }
}

extension InputEncoding: ExpressibleByArgument {}

/// `diemtin extract`.
struct ExtractCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: Say.text(
            vi: "Lấy nội dung bài từ trang HTML, in JSON.",
            en: "Take the article out of an HTML page, print JSON."
        )
    )

    private struct Output: Encodable {
        let title: String?
        let text: String
        let published: String?
        let language: String?
        let canonicalURL: String?
    }

    @OptionGroup var common: CommonOptions

    @OptionGroup var input: DocumentOptions

    @Option(name: .long, help: ArgumentHelp(Say.text(vi: "Địa chỉ của trang.", en: "The page's address.")))
    var url: String?

    func run() throws {
        let data = try input.data()
        let article = try extracted(data)
        try Console.json(
            Output(
                title: article.title,
                text: article.text,
                published: article.published?.iso8601UTC,
                language: article.language,
                canonicalURL: article.canonicalURL
            )
        )
    }

    private func extracted(_ data: Data) throws -> ExtractedArticle {
        do {
            return try ArticleExtractor().extract(Array(data), url: url, charset: nil)
        } catch {
            throw CommandFault(
                Words(vi: "không lấy được bài: \(error)", en: "no article: \(error)"),
                remedy: Words(vi: "kiểm tra tệp có phải trang HTML", en: "check that the file is an HTML page")
            )
        }
    }
}
