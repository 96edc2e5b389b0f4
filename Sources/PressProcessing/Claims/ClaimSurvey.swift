package import ClaimChecking
package import PressModel
import VietnameseText

/// What a registry holds, for the person who keeps it.
package struct ClaimSurvey {
    /// Checks of one claim by several publishers.
    package struct Shared: Sendable, Encodable {
        package let claim: String
        package let checks: [CheckedClaim]
        /// Whether their verdicts are not all worded alike.
        package let differs: Bool
    }

    private struct Output: Encodable {
        let checks: Int
        let publishers: [String: Int]
        let shared: [Shared]
        let problems: [String]
    }

    package let problems: [UserFault]
    private let count: Int
    private let publishers: [String: Int]
    /// In the order of the registry.
    package let shared: [Shared]

    package init(_ registry: ClaimRegistry) {
        problems = registry.problems
        count = registry.claims.count
        publishers = registry.claims.reduce(into: [:]) { $0[$1.publisher, default: 0] += 1 }
        var groups: [String: [CheckedClaim]] = [:]
        var order: [String] = []
        for claim in registry.claims {
            let key = Self.key(claim.text)
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(claim)
        }
        shared = order.compactMap { key in
            guard let checks = groups[key], Set(checks.map(\.publisher)).count > 1 else { return nil }
            let differs = Set(checks.map { Self.key($0.verdict) }).count > 1
            return Shared(claim: checks[0].text, checks: checks, differs: differs)
        }
    }

    /// The words alone, so that marks and punctuation part no two texts.
    private static func key(_ text: String) -> String {
        let text = SyllabifiedText(text)
        return text.syllables.indices.map(text.folded).joined(separator: " ")
    }

    /// The survey for programs.
    package func output(_ language: Language) -> some Encodable {
        Output(
            checks: count,
            publishers: publishers,
            shared: shared,
            problems: problems.map { $0.text(language) }
        )
    }

    /// The survey for a person.
    package func lines(_ language: Language) -> [String] {
        let sum = Words(
            vi: "\(count) kiểm chứng của \(publishers.count) cơ quan; \(problems.count) mục không dùng được; "
                + "\(shared.count) tin có nhiều cơ quan kiểm chứng",
            en: "\(count) checks by \(publishers.count) publishers; \(problems.count) entries can't be used; "
                + "\(shared.count) claims checked by several"
        )
        let sides = shared.map { shared in
            let mark =
                shared.differs ? Words(vi: " (kết luận ghi khác nhau)", en: " (worded differently)")[language] : ""
            let verdicts = shared.checks.map { "\($0.publisher): \($0.verdict)" }.joined(separator: "; ")
            return "= \(shared.claim)\(mark): \(verdicts)"
        }
        return [sum[language]] + sides
    }
}
