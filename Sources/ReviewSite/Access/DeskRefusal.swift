import Hummingbird
import PressModel

/// Why the desk does not do what was asked.
enum DeskRefusal: Error, Sendable, Equatable, CaseIterable {
    case notFound
    case foreignHost
    case foreignOrigin
    case forgedForm
    case wrongForm
    case oversizedForm
    case roleTooLow
    case busy
    case failure

    var status: HTTPResponse.Status {
        switch self {
        case .notFound: .notFound
        case .foreignHost: .misdirectedRequest
        case .foreignOrigin, .forgedForm, .roleTooLow: .forbidden
        case .wrongForm: .badRequest
        case .oversizedForm: .contentTooLarge
        case .busy: .serviceUnavailable
        case .failure: .internalServerError
        }
    }

    /// The word under which the log keeps it; nil for what is nobody's fault.
    var logged: String? {
        switch self {
        case .notFound, .busy, .failure: nil
        case .foreignHost: "refused-host"
        case .foreignOrigin: "refused-origin"
        case .forgedForm: "refused-csrf"
        case .wrongForm: "refused-form"
        case .oversizedForm: "refused-size"
        case .roleTooLow: "refused-role"
        }
    }
}
