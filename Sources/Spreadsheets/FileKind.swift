import Foundation

/// What a file is by its first bytes.
enum FileKind {
    /// A ZIP file, as workbooks are.
    case zip
    /// The binary format of Excel 97–2003.
    case binaryWorkbook
    /// A workbook with a password: it is wrapped in the same container ([MS-OFFCRYPTO] 2.3), whose directory names it.
    case encryptedWorkbook
    case other

    init(of data: Data) {
        if data.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            self = .zip
        } else if data.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
            let mark = Data("EncryptedPackage".utf16.flatMap { [UInt8(truncatingIfNeeded: $0), 0] })
            self = data.range(of: mark) == nil ? .binaryWorkbook : .encryptedWorkbook
        } else {
            self = .other
        }
    }
}
