/// A word that says what the number before it means (`23日`, `10 giờ`); in Vietnamese also the number after it.
enum DateUnit {
    case year, month, day, hour, minute, second

    /// The units by their folded form.
    static let named: [String: DateUnit] = [
        "年": .year, "년": .year, "月": .month, "월": .month, "日": .day, "일": .day, "号": .day, "號": .day,
        "時": .hour, "时": .hour, "点": .hour, "點": .hour, "시": .hour, "分": .minute, "분": .minute, "秒": .second,
        "초": .second, "h": .hour, "g": .hour, "gio": .hour, "phut": .minute, "ph": .minute, "giay": .second,
        "nam": .year, "thang": .month, "thg": .month, "ngay": .day, "uhr": .hour, "uur": .hour, "heures": .hour,
    ]

    /// The units that stand before their number: `ngày 23 tháng 11 năm 2026`.
    static let leading: Set<String> = ["nam", "thang", "thg", "ngay"]
}
