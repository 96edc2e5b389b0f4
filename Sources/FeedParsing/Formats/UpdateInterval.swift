/// How long a channel of RSS asks to be left alone: `ttl`, else the syndication module's period.
enum UpdateInterval {
    /// The interval in minutes; `nil` if none is stated, or none that makes sense.
    static func minutes(of channel: XMLElement) -> Int? {
        if let stated = channel.first(.plain, .ttl)?.text { return Int(stated).flatMap { $0 > 0 ? $0 : nil } }
        guard let period = channel.first(.syndication, .updateperiod)?.text.lowercased(),
            let length = periods[period]
        else { return nil }
        let frequency = channel.first(.syndication, .updatefrequency).flatMap { Int($0.text) } ?? 1
        return frequency > 0 ? max(1, length / frequency) : nil
    }

    private static let periods = [
        "hourly": 60, "daily": 1_440, "weekly": 10_080, "monthly": 43_200, "yearly": 525_600,
    ]
}
