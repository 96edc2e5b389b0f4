import CLibXML2

/// Hands a document to libxml2's push parser piece by piece.
enum XMLPieces {
    private static let size = 128 << 10

    /// Parses a document in UTF-8 up to its first fault; the result is zero, or libxml2's number of the fault.
    static func feed(_ document: UnsafeRawBufferPointer, to context: xmlParserCtxtPtr) -> Int32 {
        guard let start = document.baseAddress?.assumingMemoryBound(to: CChar.self) else { return -1 }
        var position = 0
        while position < document.count {
            let end = end(of: document, from: position)
            let status = xmlParseChunk(context, start + position, Int32(end - position), 0)
            guard status == 0 else { return status }
            position = end
        }
        return xmlParseChunk(context, nil, 0, 1)
    }

    /// Where the piece from `start` ends: before a `<`, so that it cuts no tag, or else before a whole character.
    private static func end(of document: UnsafeRawBufferPointer, from start: Int) -> Int {
        guard document.count - start > size else { return document.count }
        let piece = document[(start + 1)..<(start + size)]
        if let tag = piece.lastIndex(of: UInt8(ascii: "<")) { return tag }
        var end = start + size
        while end > start + 1, document[end] & 0xC0 == 0x80 { end -= 1 }
        return end
    }
}
