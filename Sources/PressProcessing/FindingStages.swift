import ClaimChecking
import Foundation
import PressModel

/// The office's registry of published checks as a stage of the round.
struct ClaimStage: Sendable {
    /// Score from which a repeat is put before a person.
    static let threshold = 0.5

    let registry: ClaimRegistry
    /// Which files the checks were read from.
    let state: String
    private let matcher: ClaimMatcher
    private let language: Language

    /// Reads the workspace's checks; nil when there are none.
    /// - Throws: `UserFault` for a file that is no registry.
    init?(_ store: ClaimStore, language: Language) throws {
        guard !store.isEmpty else { return nil }
        state = store.state
        registry = try store.registry()
        matcher = store.matcher(of: registry)
        self.language = language
    }

    /// Entries of the files that can't be used, the first few by name.
    static func notices(_ stage: ClaimStage?, _ language: Language) -> [RoundAccount.Notice] {
        (stage?.registry.problems ?? []).prefix(5).map {
            RoundAccount.Notice(source: "Claims", kind: "claims", detail: $0.text(language))
        }
    }

    /// Possible repeats, each with the published check beside it.
    func findings(in content: ArticleContent) -> [Finding] {
        matcher.matches(in: content, top: 3).filter { $0.relation == .repeats && $0.score >= Self.threshold }
            .compactMap { match in registry.claim(id: match.claim).map { finding(match, $0) } }
    }

    private func finding(_ match: ClaimMatch, _ claim: CheckedClaim) -> Finding {
        let check = PublishedCheck(
            claim: claim.text,
            publisher: claim.publisher,
            verdict: claim.verdict,
            url: claim.url,
            datePublished: claim.datePublished
        )
        return Finding(
            kind: .claim,
            subject: claim.id,
            score: match.score,
            threshold: Self.threshold,
            evidence: match.evidence,
            rule: registry.hash,
            note: check.words[language],
            check: check
        )
    }
}

/// Figures that disagree, as a stage of the round.
struct FigureStage: Sendable {
    private let checker = FigureChecker()
    private let language: Language

    init(language: Language) { self.language = language }

    /// One finding for each sentence whose numbers disagree.
    func findings(in content: ArticleContent) -> [Finding] {
        checker.findings(in: content).map { figure in
            let note = Words(
                vi: "Bài ghi \(figure.stated), tính lại được \(figure.follows): \(figure.calculation)",
                en: "Stated \(figure.stated), follows \(figure.follows): \(figure.calculation)"
            )
            return Finding(
                kind: .figure,
                subject: "\(figure.field.rawValue)-\(figure.start)",
                score: 1,
                threshold: 1,
                evidence: [
                    Evidence(
                        field: figure.field,
                        start: figure.start,
                        end: figure.end,
                        text: figure.quote,
                        term: figure.calculation,
                        weight: 1
                    )
                ],
                rule: "figures-2",
                note: note[language]
            )
        }
    }
}
