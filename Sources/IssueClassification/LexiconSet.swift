import Foundation
package import PressModel
import StrictYAML

/// All lexicons of a folder: the issues, the shared lists and the gazetteer.
package struct LexiconSet: Sendable {
    /// The issues, sorted by id.
    package let lexicons: [Lexicon]
    package let sharedLists: [SharedList]
    package let gazetteer: [PlaceEntry]
    /// Changes whenever a file of the folder changes; findings carry it.
    package let hash: String

    package init(lexicons: [Lexicon], sharedLists: [SharedList] = [], gazetteer: [PlaceEntry] = [], hash: String) {
        self.lexicons = lexicons
        self.sharedLists = sharedLists
        self.gazetteer = gazetteer
        self.hash = hash
    }

    /// Reads a folder of lexicons.
    /// - Parameter folder: Holds `*.yaml`, `shared/*.yaml` and perhaps `places.yaml` with `places/*.yaml`.
    /// - Throws: `UserFault` for the first fault found, naming file, line and key.
    package init(folder: String) throws {
        let reader = LexiconReader()
        let names = try Self.files(in: folder)
        let lexicons = try names.filter { $0 != "places.yaml" }.map { name in
            let lexicon = try reader.lexicon(YAMLFile.mapping(at: folder + "/" + name))
            try Self.refuseOtherName(name, lexicon.id, lexicon.location)
            return lexicon
        }
        let sharedFolder = folder + "/shared"
        let sharedNames = FileManager.default.fileExists(atPath: sharedFolder) ? try Self.files(in: sharedFolder) : []
        let shared = try sharedNames.map { name in
            let list = try reader.sharedList(YAMLFile.mapping(at: sharedFolder + "/" + name))
            try Self.refuseOtherName(name, list.id, list.location)
            return list
        }
        let paths = names.filter { $0 != "places.yaml" }.map { folder + "/" + $0 }
        try self.init(
            checking: lexicons,
            shared,
            GazetteerReader().places(in: folder),
            hash: Self.hash(
                paths + sharedNames.map { sharedFolder + "/" + $0 } + GazetteerReader.files(in: folder)
            )
        )
    }

    init(checking lexicons: [Lexicon], _ shared: [SharedList], _ places: [PlaceEntry], hash: String) throws {
        try Self.refuseDuplicates(lexicons.map { ($0.id, $0.location) } + shared.map { ($0.id, $0.location) })
        let known = Set(shared.map(\.id))
        for lexicon in lexicons {
            for entry in lexicon.lower + lexicon.forbid where !known.contains(entry.list) {
                throw UserFault(
                    entry.location,
                    Words(
                        vi: "`lower`, `forbid` nêu danh sách không có: `\(entry.list)`",
                        en: "`lower`, `forbid` name no such list: `\(entry.list)`"
                    ),
                    remedy: Words(
                        vi: "các danh sách: \(known.sorted().joined(separator: ", "))",
                        en: "lists: \(known.sorted().joined(separator: ", "))"
                    )
                )
            }
        }
        self.init(lexicons: lexicons, sharedLists: shared, gazetteer: places, hash: hash)
    }

    /// The title of an issue; its id when the set does not know it.
    package func title(of issue: String) -> Words {
        lexicons.first { $0.id == issue }?.title ?? Words(vi: issue, en: issue)
    }

    private static func files(in folder: String) throws -> [String] {
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
        let files = (names ?? []).filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }.sorted()
        guard !files.isEmpty else {
            throw UserFault(
                FileLocation(path: folder, line: 0),
                Words(vi: "không có từ điển (*.yaml) trong thư mục", en: "no lexicon (*.yaml) in the folder"),
                remedy: Words(vi: "chỉ đúng thư mục bằng --lexicons", en: "name the right folder with --lexicons")
            )
        }
        return files
    }

    private static func refuseOtherName(_ file: String, _ id: String, _ location: FileLocation) throws {
        guard file != id + ".yaml" else { return }
        throw UserFault(
            location,
            Words(vi: "id `\(id)` khác tên tệp `\(file)`", en: "id `\(id)` differs from the file's name `\(file)`"),
            remedy: Words(
                vi: "đổi tên tệp thành \(id).yaml hoặc sửa id",
                en: "rename the file to \(id).yaml, or mend the id"
            )
        )
    }

    private static func refuseDuplicates(_ ids: [(String, FileLocation)]) throws {
        var seen: [String: FileLocation] = [:]
        for (id, location) in ids {
            if let first = seen[id] {
                throw UserFault(
                    location,
                    Words(vi: "id `\(id)` đã dùng ở \(first)", en: "id `\(id)` is already used in \(first)"),
                    remedy: Words(vi: "đặt id khác", en: "choose another id")
                )
            }
            seen[id] = location
        }
    }

    private static func hash(_ paths: [String]) -> String {
        var hash = ContentHash()
        for path in paths {
            hash.add(path.split(separator: "/").last.map { Array($0.utf8) } ?? [])
            hash.add(FileManager.default.contents(atPath: path) ?? Data())
        }
        return hash.hexadecimal
    }
}
