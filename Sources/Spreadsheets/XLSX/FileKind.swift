#if XLSX
    import Foundation

    /// What a file is by its first bytes.
    enum FileKind {
        /// Lets ZIP files pass.
        static func check(_ data: Data) throws(SpreadsheetFault) {
            if data.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
                // A protected .xlsx is wrapped in the container of .xls ([MS-OFFCRYPTO] 2.3), whose directory names it.
                let mark = Data("EncryptedPackage".utf16.flatMap { [UInt8(truncatingIfNeeded: $0), 0] })
                throw data.range(of: mark) == nil ? .binaryWorkbook : .encrypted
            }
            guard data.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { throw .noWorkbook }
        }
    }
#endif
