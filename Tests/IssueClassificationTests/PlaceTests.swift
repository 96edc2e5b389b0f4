import IssueClassification
import PressModel
import Testing

/// Which places an article names.
@Suite struct PlaceTests {
    static let gazetteer = """
        places:
          - {name: Cần Thơ, kind: city, aliases: [TP Cần Thơ]}
          - {name: Ninh Kiều, kind: ward, parent: Cần Thơ}
          - {name: Bình, kind: province}
          - {name: Bình Thủy, kind: ward, parent: Cần Thơ}
          - {name: Tân Phú, kind: commune, parent: Đồng Nai, context: true}
          - {name: Đồng Nai, kind: province}

        """

    @Test(
        arguments: [
            ("Ngập ở Ninh Kiều", ["Ninh Kiều", "Cần Thơ"]), ("Ngập ở Bình Thủy", ["Bình Thủy", "Cần Thơ"]),
            ("cần thơ, ninh kiều", []), ("Xã Tân Phú, tỉnh Đồng Nai", ["Tân Phú", "Đồng Nai"]),
            ("Quận Tân Phú, tỉnh Đồng Nai", ["Đồng Nai"]), ("Giá lúa tăng", []), ("", []),
        ])
    func areThoseWrittenAsNames(title: String, places: [String]) throws {
        let files = ["thu.yaml": lexiconText(["term: a, weight: 1"]), "places.yaml": Self.gazetteer]
        let set = try withLexicons(files) { try LexiconSet(folder: $0) }
        #expect(Set(IssueClassifier(set).classify(ArticleContent(title: title)).places) == Set(places))
    }
}
