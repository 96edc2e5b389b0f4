import ArgumentParser
import Foundation

/// How strongly tuning holds on to the present weights.
enum TuningStrength: ExpressibleByArgument {
    case automatic
    case fixed(Double)

    init?(argument: String) {
        if argument == "auto" {
            self = .automatic
        } else if let number = Double(argument), number.isFinite, number > 0 {
            self = .fixed(number)
        } else {
            return nil
        }
    }

    var value: Double? {
        if case .fixed(let number) = self { return number }
        return nil
    }

    var defaultValueDescription: String { value.map { String(format: "%g", $0) } ?? "auto" }
}
