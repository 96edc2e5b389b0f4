package import ClaimChecking
package import Foundation
import PressModel

/// A version of a check that holds no more: `Claims/history/*.ndjson`, one a line, only ever added to.
package struct PastReview: Sendable, Equatable {
    /// Why a version ended.
    package enum Reason: String, Sendable, Codable {
        /// The publisher wrote it anew.
        case changed
        /// The publisher took it back.
        case withdrawn
    }

    package let claim: CheckedClaim
    package let until: Date
    package let reason: Reason
}

/// Reads and adds to the past versions of one source's checks.
struct ClaimHistory {
    let path: String

    private struct Line: Encodable {
        let until: Date
        let because: PastReview.Reason
        let review: ReviewLine
    }

    /// Adds versions that ended.
    /// - Throws: `CommandFault` when the file can't be written.
    func add(_ versions: [PastReview]) throws {
        guard !versions.isEmpty else { return }
        let lines = versions.map { Line(until: $0.until, because: $0.reason, review: ReviewLine($0.claim)) }
        try ClaimFiles.append(try ReviewLine.lines(lines), to: path)
    }

    /// The versions in the order in which they ended; a line that can't be read is passed over.
    func versions() -> [PastReview] {
        guard let data = FileManager.default.contents(atPath: path) else { return [] }
        return data.split(separator: UInt8(ascii: "\n")).compactMap { Self.version(Data($0)) }
    }

    private static func version(_ line: Data) -> PastReview? {
        guard let object = try? JSONSerialization.jsonObject(with: line) as? [String: Any],
            let until = (object["until"] as? String).flatMap({ Date(iso8601: $0) }),
            let reason = (object["because"] as? String).flatMap(PastReview.Reason.init(rawValue:)),
            let review = object["review"], let data = try? JSONSerialization.data(withJSONObject: review),
            let claim = try? ClaimRegistry(data: data, path: "").claims.first
        else { return nil }
        return PastReview(claim: claim, until: until, reason: reason)
    }
}
