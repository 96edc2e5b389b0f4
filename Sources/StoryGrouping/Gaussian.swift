import Foundation

/// The bell curve with height 1.
enum Gaussian {
    static func value(_ deviations: Double) -> Double { exp(-deviations * deviations / 2) }
}
