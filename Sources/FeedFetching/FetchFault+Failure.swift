import Foundation
import PressModel

extension FetchFault {
    /// The failure as the rest of the program sees it, told for one address.
    func failure(at url: URL, _ language: Language, in zone: TimeZone) -> FetchFailure {
        let words = words(FetchWords(host: url.host() ?? url.absoluteString), zone)
        return FetchFailure(reason, words[language], status: status, retryAfter: retryAfter)
    }

    private func words(_ say: FetchWords, _ zone: TimeZone) -> Words {
        switch self {
        case .badURL: say.badURL
        case .unsupportedScheme: say.unsupportedScheme
        case .privateAddress(let address): say.privateAddress(address)
        case .disallowedByRobots: say.disallowedByRobots
        case .unresolved: say.unresolved
        case .refused: say.refused
        case .timeout: say.timeout
        case .cancelled: say.cancelled
        case .tls(let text): say.tls(text)
        case .transport(let text): say.transport(text)
        case .truncated: say.truncated
        case .emptyReply: say.emptyReply
        case .emptyBody: say.emptyBody
        case .garbled(let text): say.garbled(text)
        case .tooLarge(let limit): say.tooLarge(limit)
        case .badRedirect(let target): say.badRedirect(target)
        case .tooManyRedirects(let limit): say.tooManyRedirects(limit)
        case .gone: say.gone
        case .busy(_, let until), .parked(let until): say.busy(until.clockTime(in: zone))
        case .challenge(let status): say.challenge(status)
        case .unaskedNotModified: say.unaskedNotModified
        case .status(let status): say.status(status)
        case .downloaderEnded: say.downloaderEnded
        case .noDownloader(let text): say.noDownloader(text)
        }
    }
}

extension Date {
    /// Hour, minute and day as Vietnamese offices write them: `14:05 22/11/2026`.
    fileprivate func clockTime(in zone: TimeZone) -> String {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        let parts = calendar.dateComponents([.day, .month, .year, .hour, .minute], from: self)
        func two(_ number: Int?) -> String { (number ?? 0) < 10 ? "0\(number ?? 0)" : "\(number ?? 0)" }
        return "\(two(parts.hour)):\(two(parts.minute)) \(two(parts.day))/\(two(parts.month))/\(parts.year ?? 0)"
    }
}
