import Foundation
import PressModel

/// What an answer means for the fetch.
enum Verdict: Sendable {
    case document(FetchedDocument)
    case unchanged(FetchedHead)
    case redirected(Hop)

    /// Judges the answer to a hop (RFC 9110 §15).
    ///
    /// - Parameters:
    ///   - answer: What the server sent.
    ///   - hop: What was asked.
    ///   - isConditional: Whether validators were sent, so that 304 makes sense.
    ///   - now: The present moment, for Retry-After.
    /// - Throws: Why the answer is of no use.
    init(_ answer: DownloadedAnswer, to hop: Hop, isConditional: Bool, _ now: Date) throws(FetchFault) {
        if Self.isChallenge(answer) { throw .challenge(answer.status) }
        if let next = try hop.next(status: answer.status, location: answer.header["Location"]) {
            self = .redirected(next)
            return
        }
        switch answer.status {
        case 304 where isConditional: self = .unchanged(Self.head(answer, hop))
        case 304: throw .unaskedNotModified
        case 410: throw .gone
        case 429, 503: throw .busy(answer.status, until: RetryAfter.date(answer.header["Retry-After"], now: now))
        case 200..<300: self = .document(try Self.document(answer, hop))
        default: throw .status(answer.status)
        }
    }

    /// Marks that bot walls put on the page they send instead: Cloudflare's and Amazon's (their documentation).
    private static func isChallenge(_ answer: DownloadedAnswer) -> Bool {
        answer.header["cf-mitigated"] != nil || answer.header["x-amzn-waf-action"] != nil
    }

    private static func document(_ answer: DownloadedAnswer, _ hop: Hop) throws(FetchFault) -> FetchedDocument {
        if answer.body.isEmpty { throw .emptyBody }
        return FetchedDocument(
            body: answer.body,
            finalURL: hop.url,
            head: head(answer, hop),
            isCutOff: answer.isCutOff
        )
    }

    private static func head(_ answer: DownloadedAnswer, _ hop: Hop) -> FetchedHead {
        // A password stays in the feed list: the new address would have to be asked without it.
        let isMove = hop.count > 0 && hop.isPermanent && !hop.beganWithPassword
        return FetchedHead(headers: answer.header.fields, permanentURL: isMove ? hop.url : nil)
    }
}
