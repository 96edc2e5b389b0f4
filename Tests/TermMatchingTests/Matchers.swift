import TermMatching
import VietnameseText

/// Both implementations, so that every case is put to each.
enum Matchers: String, CaseIterable {
    case fast, naive

    func matches(_ terms: [String], _ text: String) -> [TermMatch] {
        let text = SyllabifiedText(text)
        switch self {
        case .fast: return TermMatcher(terms: terms).matches(in: text)
        case .naive: return NaiveTermMatcher(terms: terms).matches(in: text)
        }
    }
}
