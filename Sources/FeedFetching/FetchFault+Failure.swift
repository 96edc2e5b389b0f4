import Foundation
import PressModel

extension FetchFault {
    /// The failure as the rest of the program sees it, told for one address.
    func failure(at url: URL, _ language: Language, _ clock: PressClock) -> FetchFailure {
        let words = words(FetchWords(host: url.host(percentEncoded: false) ?? url.absoluteString), clock)
        return FetchFailure(reason, words[language], status: status, retryAfter: retryAfter)
    }

    private func words(_ say: FetchWords, _ clock: PressClock) -> Words {
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
        case .busy(_, let until), .parked(let until): say.busy(clock.display(until))
        case .challenge(let status): say.challenge(status)
        case .unaskedNotModified: say.unaskedNotModified
        case .status(let status): say.status(status)
        case .downloaderEnded: say.downloaderEnded
        case .noDownloader(let text): say.noDownloader(text)
        }
    }
}
