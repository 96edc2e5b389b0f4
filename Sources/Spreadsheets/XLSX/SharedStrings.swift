#if XLSX
    /// The texts that cells refer to by number; runs of formatted text are joined.
    final class SharedStrings: XMLPartHandler {
        private(set) var texts: [String] = []
        private var text = PartText()

        func start(_ tag: XMLTag, in parent: String) {
            // Phonetic runs (`rPh`) say how a text is pronounced; they are no part of it.
            if tag.name == "t", parent == "si" || parent == "r" { text.begins() }
            if tag.name == "si" { text.clear() }
        }

        func text(_ bytes: UnsafeBufferPointer<UInt8>) { text.add(bytes) }

        func end(_ name: String, in parent: String) {
            if name == "t" { text.ends() }
            if name == "si" { texts.append(WorkbookText.decoded(text.string)) }
        }
    }

    /// The text of an element, gathered from its pieces.
    struct PartText {
        private var bytes: [UInt8] = []
        private var isOpen = false

        var string: String { String(decoding: bytes, as: UTF8.self) }

        mutating func clear() { bytes.removeAll(keepingCapacity: true) }
        mutating func begins() { isOpen = true }
        mutating func ends() { isOpen = false }

        mutating func add(_ piece: UnsafeBufferPointer<UInt8>) {
            if isOpen { bytes.append(contentsOf: piece) }
        }
    }
#endif
