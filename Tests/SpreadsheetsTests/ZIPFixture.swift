#if XLSX
    import CZip
    import Foundation
    import Testing

    /// ZIP files as tests need them.
    enum ZIPFixture {
        /// Writes parts, all of them with a password if one is given.
        static func write(_ parts: [(name: String, bytes: [UInt8])], to path: String, password: String? = nil) throws {
            var code: Int32 = 0
            let archive = try #require(zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, &code))
            for (name, bytes) in parts {
                // libzip reads the bytes when it closes, and frees them.
                let copy = try #require(malloc(max(1, bytes.count)))
                bytes.withUnsafeBytes {
                    copy.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(copy), byteCount: bytes.count)
                }
                let source = try #require(zip_source_buffer(archive, copy, UInt64(bytes.count), 1))
                let index = zip_file_add(archive, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
                try #require(index >= 0)
                if let password {
                    zip_file_set_encryption(archive, UInt64(index), UInt16(ZIP_EM_AES_256), password)
                }
            }
            try #require(zip_close(archive) == 0)
        }

        /// The text of a part.
        static func text(_ name: String, in path: String) throws -> String {
            var code: Int32 = 0
            let archive = try #require(zip_open(path, ZIP_RDONLY, &code))
            defer { zip_discard(archive) }
            let file = try #require(zip_fopen(archive, name, 0))
            defer { zip_fclose(file) }
            var bytes: [UInt8] = []
            var piece = [UInt8](repeating: 0, count: 1 << 16)
            while case let count = Int(zip_fread(file, &piece, UInt64(piece.count))), count > 0 {
                bytes.append(contentsOf: piece[..<count])
            }
            return String(decoding: bytes, as: UTF8.self)
        }
    }
#endif
