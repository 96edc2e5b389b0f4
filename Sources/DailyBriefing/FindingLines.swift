import PressModel

/// Lines for claims and figures, each beside its evidence; those that a person confirmed first.
enum FindingLines {
    static func claims(in articles: [ArchivedArticle]) -> [ClaimLine] {
        findings(.claim, in: articles).map { article, finding in
            ClaimLine(
                article: ArticleLine(article, isReprint: false),
                claim: finding.finding.subject,
                note: finding.finding.note,
                checkURL: finding.finding.check?.url,
                isConfirmed: finding.decision?.verdict == .confirmed
            )
        }
    }

    static func figures(in articles: [ArchivedArticle]) -> [FigureLine] {
        findings(.figure, in: articles).map { article, finding in
            FigureLine(
                article: ArticleLine(article, isReprint: false),
                quote: finding.finding.evidence.first?.text ?? "",
                note: finding.finding.note,
                isConfirmed: finding.decision?.verdict == .confirmed
            )
        }
    }

    /// Findings of a kind that no person has rejected.
    private static func findings(_ kind: FindingKind, in articles: [ArchivedArticle]) -> [(Article, ArchivedFinding)] {
        let standing = articles.flatMap { archived in
            archived.findings.filter { $0.finding.kind == kind && $0.decision?.verdict != .wrong }
                .map { (archived.article, $0) }
        }
        return standing.filter { $0.1.decision?.verdict == .confirmed }
            + standing.filter { $0.1.decision?.verdict != .confirmed }
    }
}
