#if XLSX
    import Foundation
    import PressModel

    /// Reads a workbook that was just written once more, because libxlsxwriter does not notice when the disk is full
    /// while it writes the parts: it would leave a file that Excel calls damaged.
    enum XLSXWholeness {
        /// Checks that every part is there and well-formed.
        ///
        /// - Throws: `CommandFault` that names the target.
        static func check(_ path: String, target: String) throws {
            var limits = SpreadsheetLimits()
            limits.bytes = .max
            limits.packingRatio = .max
            do {
                var archive = try ZIPArchive(path, limits: limits)
                for name in archive.names {
                    guard let bytes = try archive.part(name) else { continue }
                    try XMLPart.read(bytes, name: name, into: Nothing())
                }
            } catch {
                throw FileReplacement.fault(target, String(cString: strerror(ENOSPC)))
            }
        }

        private final class Nothing: XMLPartHandler {
            func start(_ tag: XMLTag, in parent: String) {}
            func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
            func end(_ name: String, in parent: String) {}
        }
    }
#endif
