import Foundation

#if canImport(Glibc)
    import Glibc
#endif

/// Writes XML in windows-1258, the Vietnamese code page in which tone marks stand after their letter.
enum Windows1258 {
    /// The bytes of the text; a character that the code page lacks becomes a numeric reference.
    static func encode(_ text: String) -> Data {
        guard let converter = iconv_open("CP1258", "UTF-8"), Int(bitPattern: converter) != -1 else { return Data() }
        defer { iconv_close(converter) }
        return text.reduce(into: Data()) { data, character in
            data += convert(String(character), converter) ?? reference(character)
        }
    }

    private static func convert(_ character: String, _ converter: iconv_t) -> [UInt8]? {
        var input = character.utf8.map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: 16 + 4 * input.count)
        let capacity = output.count
        var inputLeft = input.count
        var outputLeft = capacity
        let isDone = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                var from = source.baseAddress
                var to = target.baseAddress
                // The second call fetches a letter that was held back for a tone mark to come.
                return iconv(converter, &from, &inputLeft, &to, &outputLeft) != -1
                    && iconv(converter, nil, nil, &to, &outputLeft) != -1
            }
        }
        return isDone ? output.prefix(capacity - outputLeft).map { UInt8(bitPattern: $0) } : nil
    }

    private static func reference(_ character: Character) -> [UInt8] {
        character.unicodeScalars.flatMap { Array("&#\($0.value);".utf8) }
    }
}
