import Foundation

/// Finds the character set of a page: byte-order mark, server, `meta`, else UTF-8 (WHATWG HTML, 13.2.3.2).
enum PageCharset {
    private static let prescan = 4_096

    /// The page in UTF-8.
    ///
    /// What is no UTF-8 in it is left for the strings made of it, which repair it.
    static func decode(_ html: [UInt8], charset: String?) -> [UInt8] {
        if html.starts(with: [0xEF, 0xBB, 0xBF]) { return withoutNUL(Array(html.dropFirst(3))) }
        if html.starts(with: [0xFF, 0xFE]) { return converted(Array(html.dropFirst(2)), from: "UTF-16LE") ?? [] }
        if html.starts(with: [0xFE, 0xFF]) { return converted(Array(html.dropFirst(2)), from: "UTF-16BE") ?? [] }
        let page = withoutNUL(html)
        let stated = (charset ?? declared(in: page)).map(canonical)
        if stated == "utf-8" { return page }
        let mix = UTF8Mix(of: page)
        // Pages that carry an old label after their site has moved to UTF-8 are common; the reverse is not.
        if mix.characters > 3, mix.faults == 0 { return page }
        guard let stated else {
            return mix.faults > mix.characters ? converted(page, from: "windows-1252") ?? page : page
        }
        return converted(page, from: stated) ?? page
    }

    private static func withoutNUL(_ bytes: [UInt8]) -> [UInt8] {
        bytes.contains(0) ? bytes.filter { $0 != 0 } : bytes
    }

    private static func canonical(_ label: String) -> String {
        let name = label.lowercased().filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
        // A label that was read as ASCII cannot be UTF-16, and pages that say ISO-8859-1 are windows-1252 (WHATWG
        // Encoding, section 4.2).
        if name == "utf8" || name.hasPrefix("utf-16") || name.contains("/") || name.isEmpty { return "utf-8" }
        return ["iso-8859-1", "latin1", "us-ascii", "ascii"].contains(name) ? "windows-1252" : name
    }

    private static func declared(in page: [UInt8]) -> String? {
        let word = Array("charset=".utf8)
        let end = min(page.count, prescan)
        var index = 0
        while index + word.count < end {
            if ASCII.lower(page[index]) == word[0],
                word.indices.allSatisfy({ ASCII.lower(page[index + $0]) == word[$0] })
            {
                let value = page[(index + word.count)..<end].drop { $0 == 0x22 || $0 == 0x27 || $0 == 0x20 }
                let label = value.prefix {
                    ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == 0x2D || $0 == 0x5F || $0 == 0x3A
                }
                if !label.isEmpty { return String(decoding: label, as: UTF8.self) }
            }
            index += 1
        }
        return nil
    }

    /// The bytes in UTF-8, what cannot be read as U+FFFD; `nil` if the set is unknown.
    private static func converted(_ source: [UInt8], from charset: String) -> [UInt8]? {
        let converter = iconv_open("UTF-8", charset)
        guard Int(bitPattern: converter) != -1 else { return nil }
        defer { iconv_close(converter) }
        var input = source
        var result: [UInt8] = []
        result.reserveCapacity(source.count + source.count / 2)
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        input.withUnsafeMutableBytes { input in
            var from = input.baseAddress?.assumingMemoryBound(to: CChar.self)
            var left = input.count
            while left > 0 {
                let written = chunk.withUnsafeMutableBytes { chunk in
                    var to = chunk.baseAddress?.assumingMemoryBound(to: CChar.self)
                    var room = chunk.count
                    _ = iconv(converter, &from, &left, &to, &room)
                    return chunk.count - room
                }
                result += chunk[..<written]
                // Nothing written and something left: the byte here means nothing in this set.
                if written == 0, left > 0 {
                    result += [0xEF, 0xBF, 0xBD]
                    from = from.map { $0 + 1 }
                    left -= 1
                }
            }
        }
        return result
    }
}

/// How much of a page's bytes beyond ASCII is UTF-8.
private struct UTF8Mix {
    var characters = 0
    var faults = 0

    init(of bytes: [UInt8]) {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            guard byte >= 0x80 else { continue }
            let tail = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : byte >= 0xC2 ? 1 : 0
            let end = min(bytes.count, index + tail)
            if tail > 0, index + tail <= bytes.count, bytes[index..<end].allSatisfy({ $0 & 0xC0 == 0x80 }) {
                characters += 1
                index = end
            } else {
                faults += 1
            }
        }
    }
}
