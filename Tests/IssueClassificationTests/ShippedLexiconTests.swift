import Foundation
import IssueClassification
import PressModel
import Testing

/// The lexicons that come with the program.
@Suite struct ShippedLexiconTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Lexicons").path

    /// Read once; every test that needs it fails with the reader's own message.
    static let shipped = Result { try LexiconSet(folder: folder) }

    static let issues = [
        "corruption", "cost-of-living", "crime", "disaster", "education", "environment", "food-safety", "fraud",
        "health",
        "labour", "land", "public-services", "rumour", "safety", "traffic", "urban",
    ]

    @Test func coverTheSixteenIssues() throws {
        #expect(try Self.shipped.get().lexicons.map(\.id) == Self.issues)
    }

    @Test func passTheirOwnExamples() throws {
        let faults = LexiconSelfTest(try Self.shipped.get()).faults()
        #expect(faults.isEmpty, "\(faults.map { $0.text(.en) }.joined(separator: "\n"))")
    }

    @Test(arguments: issues) func carryTwelveExamplesEachWay(issue: String) throws {
        let lexicon = try #require(try Self.shipped.get().lexicons.first { $0.id == issue })
        #expect(lexicon.examples.match.count >= 12)
        #expect(lexicon.examples.noMatch.count >= 12)
    }

    /// The lines of the product: no term for political views, criticism, protest, religion or ethnicity, praise or blame.
    ///
    /// Looked for as whole phrases in every term, mask, requirement and shared list.
    @Test func holdNoOpinions() throws {
        let forbidden = [
            "biểu tình", "tuần hành", "phản đối", "bất đồng chính kiến", "phản động", "chống phá", "chống Nhà nước",
            "chống chính quyền", "tuyên truyền chống", "tự do ngôn luận", "dân chủ", "nhân quyền", "xuyên tạc",
            "phê bình",
            "chỉ trích", "bức xúc", "phẫn nộ", "bất bình", "ca ngợi", "hoan nghênh", "tụ tập đông người", "đảng viên",
            "Công giáo", "Phật giáo", "Tin lành", "Hồi giáo", "tôn giáo", "giáo dân", "tà đạo", "dân tộc thiểu số",
            "người Khmer",
            "người Hoa", "người Chăm", "người Thượng",
        ].map { $0.lowercased() }
        let set = try Self.shipped.get()
        for phrase in Self.phrases(of: set) {
            let padded = " \(phrase.lowercased()) "
            for word in forbidden { #expect(!padded.contains(" \(word) "), "“\(phrase)” has “\(word)”") }
        }
    }

    /// Every phrase that any rule looks for.
    static func phrases(of set: LexiconSet) -> [String] {
        var phrases: [String] = []
        for lexicon in set.lexicons {
            for rule in lexicon.rules { phrases += rule.phrases + rule.near }
            phrases += lexicon.masks + lexicon.required + lexicon.excluded
        }
        for list in set.sharedLists {
            for rule in list.rules { phrases += rule.phrases + rule.near }
            phrases += list.masks
        }
        return phrases
    }
}
