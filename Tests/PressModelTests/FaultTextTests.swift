import Foundation
import PressModel
import Testing

/// What a person reads when something they wrote can't be used.
@Suite struct FaultTextTests {
    static let words = Words(vi: "thiếu khóa `id`", en: "key `id` is missing")
    static let remedy = Words(vi: "thêm `id: …`", en: "add `id: …`")

    @Test func namesFileLineFaultAndRemedy() {
        let fault = UserFault(FileLocation(path: "Lexicons/land.yaml", line: 3), Self.words, remedy: Self.remedy)
        #expect(fault.text(.vi) == "Lexicons/land.yaml:3: thiếu khóa `id`\n  → thêm `id: …`")
        #expect(fault.text(.en) == "Lexicons/land.yaml:3: key `id` is missing\n  → add `id: …`")
    }

    @Test func namesTheFileAloneWhenNoLineIsToBlame() {
        #expect(FileLocation(path: "diemtin.yaml", line: 0).description == "diemtin.yaml")
    }

    @Test func tellsWhatStoppedTheCommand() {
        #expect(CommandFault(Self.words, remedy: Self.remedy).text(.en) == "key `id` is missing\n  → add `id: …`")
    }
}

/// The issue that an article counts under after a person has decided.
@Suite struct EffectiveIssueTests {
    static let land = Finding(kind: .issue, subject: "land", score: 15, threshold: 12, evidence: [], rule: "r")

    func issue(_ verdict: Verdict?, corrected: String? = nil, _ finding: Finding = land) -> String? {
        let decision = verdict.map {
            Decision(
                verdict: $0,
                correctedIssue: corrected,
                decidedBy: "lan",
                decidedAt: Date(timeIntervalSince1970: 0)
            )
        }
        return ArchivedFinding(id: 1, finding: finding, decision: decision).effectiveIssue
    }

    @Test func holdsUntilSomebodyRejectsIt() {
        #expect(issue(nil) == "land")
        #expect(issue(.confirmed) == "land")
        #expect(issue(.unsure) == "land")
        #expect(issue(.wrong) == nil)
        #expect(issue(.corrected, corrected: "urban") == "urban")
    }

    @Test func isNoneForAClaimOrAFigure() {
        for kind in [FindingKind.claim, .figure] {
            var finding = Self.land
            finding.kind = kind
            #expect(issue(.confirmed, finding) == nil)
        }
    }
}
