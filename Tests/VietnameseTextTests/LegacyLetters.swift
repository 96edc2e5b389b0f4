import VietnameseText

/// The 134 Vietnamese letters beyond ASCII and the bytes that write them, after UniKey (VNI), Mozilla's converter
/// tests (VPS), iconv (VISCII, TCVN) and Python (windows-1258); the tables of the module are charts, written apart.
enum LegacyLetters {
    struct Row {
        let letters: String
        let bytes: [LegacyEncoding: [[UInt8]]]

        /// The bytes are in hexadecimal, `--` where the encoding has no code.
        init(_ letters: String, _ tcvn3: String, _ viscii: String, _ vps: String, _ vni: String, _ windows: String) {
            self.letters = letters
            let texts: [LegacyEncoding: String] = [
                .tcvn3: tcvn3, .viscii: viscii, .vps: vps, .vni: vni, .windows1258: windows,
            ]
            bytes = texts.mapValues { $0.split(separator: " ").map { hexadecimal(String($0)) } }
        }
    }

    static let encodings: [LegacyEncoding] = [.tcvn3, .viscii, .vps, .vni, .windows1258]

    // Letters, TCVN3, VISCII, VPS, VNI, windows-1258.
    static let rows = [
        Row(
            "àáảãạ",
            "B5 B8 B6 B7 B9",
            "E0 E1 E4 E3 D5",
            "E0 E1 E4 E3 E5",
            "61F8 61F9 61FB 61F5 61EF",
            "61CC 61EC 61D2 61DE 61F2"
        ),
        Row(
            "ăằắẳẵặ",
            "A8 BB BE BC BD C6",
            "E5 A2 A1 C6 C7 A3",
            "E6 A2 A1 A3 A4 A5",
            "61EA 61E8 61E9 61FA 61FC 61EB",
            "E3 E3CC E3EC E3D2 E3DE E3F2"
        ),
        Row(
            "âầấẩẫậ",
            "A9 C7 CA C8 C9 CB",
            "E2 A5 A4 A6 E7 A7",
            "E2 C0 C3 C4 C5 C6",
            "61E2 61E0 61E1 61E5 61E3 61E4",
            "E2 E2CC E2EC E2D2 E2DE E2F2"
        ),
        Row(
            "èéẻẽẹ",
            "CC D0 CE CF D1",
            "E8 E9 EB A8 A9",
            "E8 E9 C8 EB CB",
            "65F8 65F9 65FB 65F5 65EF",
            "65CC 65EC 65D2 65DE 65F2"
        ),
        Row(
            "êềếểễệ",
            "AA D2 D5 D3 D4 D6",
            "EA AB AA AC AD AE",
            "EA 8A 89 8B CD 8C",
            "65E2 65E0 65E1 65E5 65E3 65E4",
            "EA EACC EAEC EAD2 EADE EAF2"
        ),
        Row(
            "ìíỉĩị",
            "D7 DD D8 DC DE",
            "EC ED EF EE B8",
            "EC ED CC EF CE",
            "EC ED E6 F3 F2",
            "69CC 69EC 69D2 69DE 69F2"
        ),
        Row(
            "òóỏõọ",
            "DF E3 E1 E2 E4",
            "F2 F3 F6 F5 F7",
            "F2 F3 D5 F5 86",
            "6FF8 6FF9 6FFB 6FF5 6FEF",
            "6FCC 6FEC 6FD2 6FDE 6FF2"
        ),
        Row(
            "ôồốổỗộ",
            "AB E5 E8 E6 E7 E9",
            "F4 B0 AF B1 B2 B5",
            "F4 D2 D3 B0 87 B6",
            "6FE2 6FE0 6FE1 6FE5 6FE3 6FE4",
            "F4 F4CC F4EC F4D2 F4DE F4F2"
        ),
        Row(
            "ơờớởỡợ",
            "AC EA ED EB EC EE",
            "BD B6 BE B7 DE FE",
            "D6 A9 A7 AA AB AE",
            "F4 F4F8 F4F9 F4FB F4F5 F4EF",
            "F5 F5CC F5EC F5D2 F5DE F5F2"
        ),
        Row(
            "ùúủũụ",
            "EF F3 F1 F2 F4",
            "F9 FA FC FB F8",
            "F9 FA FB DB F8",
            "75F8 75F9 75FB 75F5 75EF",
            "75CC 75EC 75D2 75DE 75F2"
        ),
        Row(
            "ưừứửữự",
            "AD F5 F8 F6 F7 F9",
            "DF D7 D1 D8 E6 F1",
            "DC D8 D9 BA BB BF",
            "F6 F6F8 F6F9 F6FB F6F5 F6EF",
            "FD FDCC FDEC FDD2 FDDE FDF2"
        ),
        Row(
            "ỳýỷỹỵ",
            "FA FD FB FC FE",
            "CF FD D6 DB DC",
            "FF 9A 9B CF 9C",
            "79F8 79F9 79FB 79F5 EE",
            "79CC 79EC 79D2 79DE 79F2"
        ),
        Row(
            "đ",
            "AE",
            "F0",
            "C7",
            "F1",
            "F0"
        ),
        Row(
            "ÀÁẢÃẠ",
            "-- -- -- -- --",
            "C0 C1 C4 C3 80",
            "80 C1 81 82 02",
            "41D8 41D9 41DB 41D5 41CF",
            "41CC 41EC 41D2 41DE 41F2"
        ),
        Row(
            "ĂẰẮẲẴẶ",
            "A1 -- -- -- -- --",
            "C5 82 81 02 05 83",
            "88 8E 8D 8F F0 04",
            "41CA 41C8 41C9 41DA 41DC 41CB",
            "C3 C3CC C3EC C3D2 C3DE C3F2"
        ),
        Row(
            "ÂẦẤẨẪẬ",
            "A2 -- -- -- -- --",
            "C2 85 84 86 06 87",
            "C2 84 83 85 1C 03",
            "41C2 41C0 41C1 41C5 41C3 41C4",
            "C2 C2CC C2EC C2D2 C2DE C2F2"
        ),
        Row(
            "ÈÉẺẼẸ",
            "-- -- -- -- --",
            "C8 C9 CB 88 89",
            "D7 C9 DE FE 05",
            "45D8 45D9 45DB 45D5 45CF",
            "45CC 45EC 45D2 45DE 45F2"
        ),
        Row(
            "ÊỀẾỂỄỆ",
            "A3 -- -- -- -- --",
            "CA 8B 8A 8C 8D 8E",
            "CA 93 90 94 95 06",
            "45C2 45C0 45C1 45C5 45C3 45C4",
            "CA CACC CAEC CAD2 CADE CAF2"
        ),
        Row(
            "ÌÍỈĨỊ",
            "-- -- -- -- --",
            "CC CD 9B CE 98",
            "B5 B4 B7 B8 10",
            "CC CD C6 D3 D2",
            "49CC 49EC 49D2 49DE 49F2"
        ),
        Row(
            "ÒÓỎÕỌ",
            "-- -- -- -- --",
            "D2 D3 99 A0 9A",
            "BC B9 BD BE 11",
            "4FD8 4FD9 4FDB 4FD5 4FCF",
            "4FCC 4FEC 4FD2 4FDE 4FF2"
        ),
        Row(
            "ÔỒỐỔỖỘ",
            "A4 -- -- -- -- --",
            "D4 90 8F 91 92 93",
            "D4 97 96 98 99 12",
            "4FC2 4FC0 4FC1 4FC5 4FC3 4FC4",
            "D4 D4CC D4EC D4D2 D4DE D4F2"
        ),
        Row(
            "ƠỜỚỞỠỢ",
            "A5 -- -- -- -- --",
            "B4 96 95 97 B3 94",
            "F7 9E 9D 9F A6 13",
            "D4 D4D8 D4D9 D4DB D4D5 D4CF",
            "D5 D5CC D5EC D5D2 D5DE D5F2"
        ),
        Row(
            "ÙÚỦŨỤ",
            "-- -- -- -- --",
            "D9 DA 9C 9D 9E",
            "A8 DA D1 AC 14",
            "55D8 55D9 55DB 55D5 55CF",
            "55CC 55EC 55D2 55DE 55F2"
        ),
        Row(
            "ƯỪỨỬỮỰ",
            "A6 -- -- -- -- --",
            "BF BB BA BC FF B9",
            "D0 AF AD B1 1D 15",
            "D6 D6D8 D6D9 D6DB D6D5 D6CF",
            "DD DDCC DDEC DDD2 DDDE DDF2"
        ),
        Row(
            "ỲÝỶỸỴ",
            "-- -- -- -- --",
            "9F DD 14 19 1E",
            "B2 DD FD B3 19",
            "59D8 59D9 59DB 59D5 CE",
            "59CC 59EC 59D2 59DE 59F2"
        ),
        Row(
            "Đ",
            "A7",
            "D0",
            "F1",
            "D1",
            "D0"
        ),
    ]

    /// The bytes of a text; in TCVN3 capitals with a tone are written as small letters, as people did.
    static func encode(_ text: String, _ encoding: LegacyEncoding) -> [UInt8] {
        switch encoding {
        case .utf8: return Array(text.utf8)
        case .utf16BigEndian: return text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        case .utf16LittleEndian: return text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        default: break
        }
        let codes = codes[encoding] ?? [:]
        return text.unicodeScalars.flatMap { scalar -> [UInt8] in
            if scalar.isASCII { return [UInt8(scalar.value)] }
            return codes[scalar] ?? codes[scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar] ?? [0x3F]
        }
    }

    private static let codes: [LegacyEncoding: [Unicode.Scalar: [UInt8]]] = {
        var codes: [LegacyEncoding: [Unicode.Scalar: [UInt8]]] = [:]
        for row in rows {
            for (encoding, bytes) in row.bytes {
                for (letter, code) in zip(row.letters.unicodeScalars, bytes) where !code.isEmpty {
                    codes[encoding, default: [:]][letter] = code
                }
            }
        }
        return codes
    }()
}

/// The bytes that hexadecimal digits name, spaces and dashes apart.
func hexadecimal(_ text: String) -> [UInt8] {
    let digits = text.compactMap { $0.hexDigitValue.map { UInt8($0) } }
    return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
}
