/// Writes HTML events out again, leaving out what is not on the allow-list.
final class SanitizingWriter: HTMLEventHandler {
    private var output: [UInt8] = []
    private var open: [String] = []
    private var removedDepth = 0
    private let base: String?

    init(base: String?) {
        self.base = base
    }

    func start(_ name: String, attributes: [XMLAttribute]) {
        if HTMLAllowList.removed.contains(name) { removedDepth += 1 }
        guard removedDepth == 0, HTMLAllowList.elements.contains(name) else { return }
        MarkupWriter.startTag(name, attributes.compactMap { SafeAttributes.safe($0, base: base) }, into: &output)
        if !MarkupWriter.voidElements.contains(name) { open.append(name) }
    }

    func end(_ name: String) {
        if HTMLAllowList.removed.contains(name) {
            removedDepth = max(0, removedDepth - 1)
            return
        }
        guard removedDepth == 0, let found = open.lastIndex(of: name) else { return }
        while open.count > found { closeInnermost() }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard removedDepth == 0 else { return }
        MarkupWriter.text(bytes, into: &output)
    }

    /// The HTML written, with everything closed.
    func finished() -> String {
        while !open.isEmpty { closeInnermost() }
        return String(decoding: output, as: UTF8.self).trimmed
    }

    private func closeInnermost() {
        guard let name = open.popLast() else { return }
        MarkupWriter.endTag(name, into: &output)
    }
}
