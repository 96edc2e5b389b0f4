/// The name of the outlet that many put before the first words of the lead: `(Dân trí) - `, `NDO - `, `VOV.VN – `.
enum BrandPrefix {
    private static let longestName = 40

    /// A paragraph without such a name.
    ///
    /// Places (`CẦN THƠ - `) have marks and stay.
    static func removed(from paragraph: String) -> String {
        let bytes = Array(paragraph.utf8.prefix(longestName + 8))
        guard let end = nameEnd(bytes), let dash = dashEnd(bytes, after: end) else { return paragraph }
        return String(decoding: Array(paragraph.utf8.dropFirst(dash)), as: UTF8.self)
    }

    private static func nameEnd(_ bytes: [UInt8]) -> Int? {
        if bytes.first == UInt8(ascii: "(") {
            return bytes.prefix(longestName).firstIndex(of: UInt8(ascii: ")")).map { $0 + 1 }
        }
        var end = 0
        while end < bytes.count {
            if bytes[end] &- 0x41 < 26 {
                end += 1
            } else if end + 1 < bytes.count, bytes[end] == 0xC4, bytes[end + 1] == 0x90 {
                // Đ
                end += 2
            } else {
                break
            }
        }
        guard (2...9).contains(end) else { return nil }
        let letters = end
        if end < bytes.count, bytes[end] == UInt8(ascii: ".") {
            end += 1
            while end < bytes.count, ASCII.isLetter(bytes[end]) || bytes[end] == UInt8(ascii: ".") { end += 1 }
            return end > letters + 2 ? end : nil
        }
        return end
    }

    private static func dashEnd(_ bytes: [UInt8], after end: Int) -> Int? {
        var index = end
        while index < bytes.count, bytes[index] == 0x20 { index += 1 }
        if index < bytes.count, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: ":") {
            index += 1
        } else if index + 2 < bytes.count, bytes[index] == 0xE2, bytes[index + 1] == 0x80,
            bytes[index + 2] == 0x93 || bytes[index + 2] == 0x94
        {
            index += 3
        } else {
            return nil
        }
        guard index < bytes.count, bytes[index] == 0x20 else { return nil }
        while index < bytes.count, bytes[index] == 0x20 { index += 1 }
        return index
    }
}
