import PressModel
import VietnameseText

/// A headline's hash, by which an article is found again: spelling of marks, case and punctuation do not count.
enum TitleHash {
    static func of(_ title: String) -> Int64 {
        var hash = ContentHash()
        hash.add(SearchForm.searchForm(title).utf8)
        return Int64(bitPattern: hash.value)
    }
}
