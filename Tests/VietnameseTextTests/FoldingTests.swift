import Testing
import VietnameseText

@Suite("Folded and search forms")
struct FoldingTests {
    @Test(
        "Folding takes off every diacritic and the case",
        arguments: [
            ("Đất đai", "dat dai"), ("NGUYỄN ƯỚC", "nguyen uoc"), ("Müller à", "muller a"), ("a\u{302}\u{301}", "a"),
            ("Россия", "россия"), ("COVID-19", "covid-19"), ("", ""),
        ]
    )
    func folds(given: String, folded: String) {
        #expect(Folding.fold(given) == folded)
        #expect(Folding.fold(utf8: Array(given.utf8)) == Array(folded.utf8))
    }

    @Test("A query finds text in any spelling")
    func searchForm() {
        let stored = SearchForm.searchForm("Giá đất (3.000 đồng) – Cần Thơ, HOÀ BÌNH")
        #expect(stored == "gia dat 3.000 dong can tho hoa binh")
        for query in ["hòa bình", "Hoà  Bình", "hoa-binh", "ho&agrave; bi\u{300}nh"] {
            #expect(stored.hasSuffix(SearchForm.searchForm(query)))
        }
    }
}
