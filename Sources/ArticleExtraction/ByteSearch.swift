import Foundation

/// Search in bytes.
enum ByteSearch {
    /// Whether some bytes stand in others.
    static func contains(_ text: ArraySlice<UInt8>, _ probe: ArraySlice<UInt8>) -> Bool {
        text.withUnsafeBytes { text in
            probe.withUnsafeBytes { probe in
                guard probe.count > 0, let start = text.baseAddress, let wanted = probe.baseAddress else {
                    return probe.count == 0
                }
                var offset = 0
                while offset + probe.count <= text.count,
                    let hit = memchr(start + offset, Int32(probe[0]), text.count - probe.count - offset + 1)
                {
                    if memcmp(hit, wanted, probe.count) == 0 { return true }
                    offset = start.distance(to: UnsafeRawPointer(hit)) + 1
                }
                return false
            }
        }
    }

    /// Whether some bytes stand in others.
    static func contains(_ text: [UInt8], _ probe: [UInt8]) -> Bool {
        contains(text[...], probe[...])
    }
}
