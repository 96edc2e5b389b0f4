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

    struct Case: CustomTestStringConvertible {
        let title: String
        let places: [String]
        var testDescription: String { title }

        init(_ title: String, _ places: String...) { (self.title, self.places) = (title, places) }
    }

    static let provinces = [
        Case("Mưa lớn ở Vĩnh Long", "Vĩnh Long"),
        Case("Hậu Giang thiếu nước", "Cần Thơ", "Hậu Giang"),
        Case("Nam Định, Bình Dương", "Ninh Bình", "Nam Định", "TP Hồ Chí Minh", "Bình Dương"),
        Case("Quảng Trị, Long An", "Quảng Trị", "Tây Ninh", "Long An"),
        Case("Bà Rịa - Vũng Tàu có bão", "TP Hồ Chí Minh", "Bà Rịa - Vũng Tàu"),
        Case("TP. Hồ Chí Minh mưa, TP.HCM ngập, TPHCM kẹt xe", "TP Hồ Chí Minh"),
        Case("UBND thành phố Hồ Chí Minh họp", "TP Hồ Chí Minh"),
        Case("Cố đô Huế đông khách", "Huế"),
        Case("Tỉnh Đồng Nai, thành phố Đồng Nai", "Đồng Nai"),
        Case("TP Bắc Ninh mất điện", "Bắc Ninh"),
        Case("Cao tốc Cần Thơ - Cà Mau", "Cần Thơ", "Cà Mau"),
        Case("Hạn mặn ở đồng bằng sông Cửu Long", "Đồng bằng sông Cửu Long"),
        Case("Can Tho: Ngap nang o Ninh Kieu", "Cần Thơ", "Ninh Kiều"),
        Case("CẦN THƠ: NGẬP NẶNG Ở PHƯỜNG TÂN AN", "Cần Thơ", "Tân An"),
    ]

    static let otherNames = [
        Case("Vì hòa bình, vì Hòa Bình"), Case("Tập đoàn Xây dựng Hòa Bình lỗ"),
        Case("Thủy điện ở Hòa Bình xả lũ", "Phú Thọ", "Hòa Bình"), Case("Tỉnh Phú Thọ có mưa", "Phú Thọ"),
        Case("Bến xe Phú Thọ, đường Phú Thọ, trường đua Phú Thọ"), Case("Đón bình minh, ông Nguyễn Bình Minh"),
        Case("Áp thấp trên Thái Bình Dương"), Case("Đường Điện Biên Phủ kẹt xe"),
        Case("TP Điện Biên Phủ", "Điện Biên Phủ", "Điện Biên"), Case("Đường Cần Thơ, cầu Sài Gòn, sông Đồng Nai"),
        Case("Theo báo Cần Thơ"), Case("Dự báo Cần Thơ có mưa", "Cần Thơ"),
        Case("Chính phủ yêu cầu Hậu Giang báo cáo", "Cần Thơ", "Hậu Giang"),
        Case("Chị Hà Giang, bà Vĩnh Long, anh Nguyễn Hải Dương"),
        Case("Chủ tịch UBND TP Cần Thơ Trương Văn A", "Cần Thơ"), Case("Sài Gòn Giải Phóng, bia Sài Gòn"),
        Case("Hợp tác xã Tân Hòa ở Cần Thơ", "Cần Thơ"),
    ]

    static let communes = [
        Case("Cháy ở phường Tân An"), Case("Cháy ở Tân An, Cần Thơ", "Cần Thơ"),
        Case("Cháy ở phường Tân An, TP Cần Thơ", "Tân An", "Cần Thơ"),
        Case("Từ Tây Ninh về phường Tân An, Cần Thơ", "Tây Ninh", "Tân An", "Cần Thơ"),
        Case("Từ Cần Thơ đến phường Tân An, Tây Ninh", "Cần Thơ", "Tân An", "Tây Ninh"),
        Case("Phường Bình Minh, tỉnh Vĩnh Long", "Bình Minh", "Vĩnh Long"),
        Case("Thị xã Bình Minh ngập", "Bình Minh", "Vĩnh Long"), Case("Xã Bình Minh ngập"),
        Case("P.Tân An, Q.Ninh Kiều", "Tân An", "Cần Thơ", "Ninh Kiều"),
        Case("Phường Khánh Hòa, Cần Thơ", "phường Khánh Hòa", "Cần Thơ"),
        Case("Phường Phú Thọ, TP.HCM", "phường Phú Thọ", "TP Hồ Chí Minh"),
        Case("Phường Phú Lợi, Sóc Trăng", "Phú Lợi", "Cần Thơ", "Sóc Trăng"),
        Case("Các phường Phú Lợi, Sóc Trăng", "Phú Lợi", "Cần Thơ", "phường Sóc Trăng"),
        Case("Hai xã Hỏa Lựu và Trường Long Tây", "Hỏa Lựu", "Cần Thơ", "Trường Long Tây"),
        Case("Phường Xuân Hương - Đà Lạt", "Xuân Hương - Đà Lạt", "Lâm Đồng", "Đà Lạt"),
        Case("Đặc khu Phú Quốc, quần đảo Trường Sa", "Phú Quốc", "An Giang", "Trường Sa", "Khánh Hòa"),
        Case("Xã Long Thành, Đồng Nai", "Long Thành", "Đồng Nai"),
        Case("Phường Hưng Lợi"), Case("Phường Hưng Lợi, Ninh Kiều", "Cần Thơ", "Hưng Lợi", "Ninh Kiều"),
        Case("Ngap nang o phuong Tan An, Can Tho", "Tân An", "Cần Thơ"),
    ]

    static let districts = [
        Case("Huyện Phụng Hiệp ngập", "Phụng Hiệp", "Cần Thơ"), Case("Huyện Châu Thành ngập"),
        Case("Huyện Thạnh Trị ngập", "Cần Thơ", "Thạnh Trị"),
        Case("Huyện Châu Thành, Hậu Giang", "Châu Thành", "Cần Thơ", "Hậu Giang"),
        Case("TP Sóc Trăng ngập", "Cần Thơ", "Sóc Trăng"), Case("TP Ngã Bảy", "Ngã Bảy", "Cần Thơ"),
        Case("Quận 1 và quận Bình Thạnh", "TP Hồ Chí Minh", "quận 1", "Bình Thạnh"), Case("Giải 1, lượt 3"),
    ]

    @Test(arguments: provinces + otherNames + communes + districts)
    func ofTheShippedGazetteer(sample: Case) throws {
        let found = try ShippedClassifier.compiled.get().classify(ArticleContent(title: sample.title)).places
        #expect(found == sample.places)
    }

    @Test func areSoughtInAllFields() throws {
        let article = ArticleContent(title: "Cháy ở phường Tân An", summary: "", text: "Sở Y tế Cần Thơ cho biết.")
        #expect(try ShippedClassifier.compiled.get().classify(article).places == ["Tân An", "Cần Thơ"])
    }

    @Test func areEachNamedOnceHoweverOften() throws {
        let text = String(repeating: "phường Tân An, Cần Thơ, phường Bình Minh, Vĩnh Long. ", count: 300)
        let places = try ShippedClassifier.compiled.get().classify(ArticleContent(title: "", text: text)).places
        #expect(places == ["Tân An", "Cần Thơ", "Bình Minh", "Vĩnh Long"])
    }
}
