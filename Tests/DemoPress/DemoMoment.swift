import Foundation
import LoopbackPress

/// The two moments at which the demo's office runs its round.
enum DemoMoment: String {
    case noon = "2026-11-22T11:30:00+07:00"
    case morning = "2026-11-23T06:30:00+07:00"

    /// What the press shows then.
    var edition: PressEdition {
        let moment = (try? Date(rawValue, strategy: .iso8601)) ?? .distantPast
        return PressEdition(until: moment, edited: self == .morning)
    }
}
