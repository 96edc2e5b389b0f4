import Foundation
import PressModel

/// How soon a person should see a finding: a number of days, so that the order never needs to be computed again as
/// time passes.
///
/// It is the day of the article (days since 1970) and what moves it forward: an article of the office's places counts as
/// three days newer, each doubling of the outlets that carry the story as one day (three at most), and a score near its
/// threshold as up to one day.
struct Urgency {
    static let ownPlaces = 3.0
    static let mostBreadth = 3.0
    /// Above the day's number no urgency rises by more than this.
    static let mostAddition = ownPlaces + mostBreadth + 1

    /// The urgency of a finding on an article of a day, written `yyyy-MM-dd`.
    ///
    /// `isOwn` says that it names one of the office's places; `outlets` is how many carry the story, its own included.
    static func value(day: String, score: Double, threshold: Double, isOwn: Bool, outlets: Int = 1) -> Double {
        number(of: day) + (isOwn ? ownPlaces : 0) + breadth(outlets) + nearness(score, threshold)
    }

    static func breadth(_ outlets: Int) -> Double { min(mostBreadth, log2(Double(max(1, outlets)))) }

    /// 1 at the threshold, a half at a quarter beside it.
    static func nearness(_ score: Double, _ threshold: Double) -> Double {
        guard threshold > 0, score.isFinite else { return 0 }
        return 1 / (1 + 4 * abs(score / threshold - 1))
    }

    /// Days since 1970 of a day as the archive writes it.
    static func number(of day: String) -> Double {
        guard let day = CalendarDay(day) else { return 0 }
        return (day.start(in: .gmt).timeIntervalSince1970 / 86_400).rounded()
    }
}
