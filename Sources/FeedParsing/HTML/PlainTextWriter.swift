/// Collects the text of HTML events, with a line feed where a paragraph ends and single spaces elsewhere.
///
/// Captions of pictures are left out.
final class PlainTextWriter: HTMLEventHandler {
    private var output: [UInt8] = []
    private var removedDepth = 0
    private var pending = Gap.none

    private enum Gap { case none, space, paragraph }

    func start(_ name: String, attributes: [XMLAttribute]) {
        if Self.isLeftOut(name) { removedDepth += 1 }
        boundary(name)
    }

    func end(_ name: String) {
        if Self.isLeftOut(name) { removedDepth = max(0, removedDepth - 1) }
        boundary(name)
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard removedDepth == 0 else { return }
        var index = 0
        while index < bytes.count {
            // U+00A0 is a blank for people; `&nbsp;` is how editors indent.
            let isWideBlank = bytes[index] == 0xC2 && index + 1 < bytes.count && bytes[index + 1] == 0xA0
            if bytes[index] <= 0x20 || isWideBlank {
                if pending == .none { pending = .space }
                index += isWideBlank ? 2 : 1
            } else {
                append(bytes[index])
                index += 1
            }
        }
    }

    /// The text collected.
    func finished() -> String {
        String(decoding: output, as: UTF8.self)
    }

    private static func isLeftOut(_ name: String) -> Bool {
        HTMLAllowList.removed.contains(name) || HTMLAllowList.beside.contains(name)
    }

    private func boundary(_ name: String) {
        if HTMLAllowList.blocks.contains(name) {
            pending = .paragraph
        } else if pending == .none, name == "td" || name == "th" {
            pending = .space
        }
    }

    private func append(_ byte: UInt8) {
        if pending != .none, !output.isEmpty {
            output.append(pending == .paragraph ? UInt8(ascii: "\n") : UInt8(ascii: " "))
        }
        pending = .none
        output.append(byte)
    }
}
