#if XLSX
    import CZip

    /// The parts of a ZIP file, unpacked in memory one by one within a budget; nothing is written to disk.
    ///
    /// libzip, since a workbook's parts are asked for by name and in an order of their own, for which libarchive would
    /// have to run through the file again and again.
    struct ZIPArchive: ~Copyable {
        private let archive: OpaquePointer
        private let limits: SpreadsheetLimits
        private var unpacked = 0

        /// Below this size a part may be packed as tightly as it likes.
        private static let honestSize = 1 << 20
        private static let pieceSize = 256 << 10

        init(_ path: String, limits: SpreadsheetLimits) throws(SpreadsheetFault) {
            var code: Int32 = 0
            guard let archive = zip_open(path, ZIP_RDONLY, &code) else { throw .damaged(part: "ZIP") }
            self.archive = archive
            self.limits = limits
        }

        deinit { zip_discard(archive) }

        /// The names of all parts.
        var names: [String] {
            let count = max(0, zip_get_num_entries(archive, 0))
            return (0..<UInt64(count)).compactMap { index in
                zip_get_name(archive, index, zip_flags_t(ZIP_FL_ENC_GUESS)).map { String(cString: $0) }
            }
        }

        /// The bytes of a part, or `nil` if there is none of that name, whatever its case.
        mutating func part(_ name: String) throws(SpreadsheetFault) -> [UInt8]? {
            let index = zip_name_locate(archive, name, zip_flags_t(ZIP_FL_NOCASE))
            guard index >= 0 else { return nil }
            var status = zip_stat_t()
            guard zip_stat_index(archive, UInt64(index), 0, &status) == 0 else { throw .damaged(part: name) }
            guard status.encryption_method == ZIP_EM_NONE else { throw .encrypted }
            guard status.size <= UInt64(limits.bytes - unpacked) else { throw .tooLarge(bytes: limits.bytes) }
            guard let file = zip_fopen_index(archive, UInt64(index), 0) else { throw .damaged(part: name) }
            defer { zip_fclose(file) }
            return try read(file, name, packedSize: Int(clamping: status.comp_size))
        }

        /// What the directory says of sizes may be a lie, so that every piece is counted.
        private mutating func read(
            _ file: OpaquePointer,
            _ name: String,
            packedSize: Int
        ) throws(SpreadsheetFault) -> [UInt8] {
            var bytes: [UInt8] = []
            var piece = [UInt8](repeating: 0, count: Self.pieceSize)
            while true {
                let count = Int(zip_fread(file, &piece, UInt64(Self.pieceSize)))
                guard count >= 0 else { throw .damaged(part: name) }
                if count == 0 { return bytes }
                bytes.append(contentsOf: piece[..<count])
                unpacked += count
                guard unpacked <= limits.bytes else { throw .tooLarge(bytes: limits.bytes) }
                let isSwollen = bytes.count > Self.honestSize && bytes.count / limits.packingRatio > packedSize
                guard !isSwollen else { throw .swollen(part: name) }
            }
        }
    }
#endif
