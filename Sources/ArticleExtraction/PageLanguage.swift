/// Finds the language of a page.
enum PageLanguage {
    /// The language subtag of a tag (RFC 5646 §2.2.1) in lower case: `vi-VN`, `vi_VN` and `VI` are all `vi`.
    static func subtag(_ tag: String) -> String? {
        let subtag = tag.split { $0 == "-" || $0 == "_" || $0 == "," || $0 == " " }.first.map { $0.lowercased() }
        return subtag.flatMap { (2...8).contains($0.utf8.count) ? $0 : nil }
    }

    /// Whether a text has so many letters that only Vietnamese has that it can be nothing else.
    static func isVietnamese(_ text: String) -> Bool {
        var own = 0
        var previous: UInt8 = 0
        for byte in text.utf8 {
            // ơ, ư; ạ to ỹ; the marks of decomposed text below and above.
            if previous == 0xC6, byte == 0xA0 || byte == 0xA1 || byte == 0xAF || byte == 0xB0 { own += 1 }
            if previous == 0xE1, byte == 0xBA || byte == 0xBB { own += 1 }
            if previous == 0xCC, byte == 0xA3 || byte == 0x89 || byte == 0x9B { own += 1 }
            previous = byte
        }
        return own * 50 > text.utf8.count
    }
}
