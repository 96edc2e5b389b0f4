import PressModel
import PressProcessing
import TrendDetection

/// A line of `trend --workspace`: the point's keys with what it is of.
struct MatterTrendLine: Encodable {
    let point: ScannedPoint<TrendKey>

    private enum Key: String, CodingKey { case issue, place, sources, amongAll }

    func encode(to encoder: any Encoder) throws {
        try point.point.encode(to: encoder)
        var values = encoder.container(keyedBy: Key.self)
        try values.encode(point.key.issue, forKey: .issue)
        try values.encode(point.key.place, forKey: .place)
        try values.encode(point.sources, forKey: .sources)
        try values.encode(point.holdsAmongAll, forKey: .amongAll)
    }
}

/// What is said beside the lines of a scan.
struct ScanRemark {
    let result: TrendScanResult<TrendKey>

    func text(_ language: Language) -> String {
        let alarms = result.points.count { $0.point.alarm }
        let holding = result.points.count { $0.holdsAmongAll }
        let expected = DecimalText.tenths(result.expectedFalseAlarms, language)
        return Words(
            vi: """
                \(result.points.count) chuỗi, \(alarms) báo động cần xác minh; riêng ngẫu nhiên cũng có thể gây ra khoảng \
                \(expected) báo động. Xét chung mọi chuỗi, \(holding) báo động vẫn đứng vững.
                """,
            en: """
                \(result.points.count) series, \(alarms) alarms to verify; chance alone may give about \(expected). Taken \
                together, \(holding) of them stand.
                """
        )[language]
    }
}

/// Numbers as each language writes them.
enum DecimalText {
    /// With one decimal: `0,3` in Vietnamese, `0.3` in English.
    static func tenths(_ value: Double, _ language: Language) -> String {
        let tenths = Int((min(max(value, 0), 1e9) * 10).rounded())
        return "\(tenths / 10)\(language == .vi ? "," : ".")\(tenths % 10)"
    }
}
