import Foundation
import PressModel
import StrictYAML

/// What a file put into a set of lexicons is there.
package struct LexiconReplacement: Sendable, Equatable {
    package let id: String
    package let isSharedList: Bool
    /// Nothing of that id was there before.
    package let isNew: Bool
}

extension LexiconSet {
    /// The set with one file in the place of the lexicon or shared list of the same id.
    ///
    /// A file with a new id is a shared list where it lies in a folder `shared`, else a lexicon. Its name is of no
    /// account, so that a draft may be called anything.
    /// - Parameter path: The file.
    /// - Returns: The new set, and what the file is in it.
    /// - Throws: `UserFault` naming file, line and key.
    package func replacing(withFileAt path: String) throws -> (set: LexiconSet, replacement: LexiconReplacement) {
        let file = try YAMLFile.mapping(at: path)
        let id = try file.required("id").string()
        let isList = sharedLists.contains { $0.id == id } || isNew(id) && Self.isInSharedFolder(path)
        let lexicon = isList ? nil : try LexiconReader().lexicon(file)
        let list = isList ? try LexiconReader().sharedList(file) : nil
        let set = try LexiconSet(
            checking: (lexicons.filter { $0.id != lexicon?.id } + [lexicon].compactMap { $0 }).sorted { $0.id < $1.id },
            sharedLists.filter { $0.id != list?.id } + [list].compactMap { $0 },
            gazetteer,
            hash: Self.hash(hash, fileAt: path)
        )
        return (set, LexiconReplacement(id: id, isSharedList: isList, isNew: isNew(id)))
    }

    private func isNew(_ id: String) -> Bool {
        !lexicons.contains { $0.id == id } && !sharedLists.contains { $0.id == id }
    }

    private static func isInSharedFolder(_ path: String) -> Bool {
        URL(fileURLWithPath: path).standardizedFileURL.deletingLastPathComponent().lastPathComponent == "shared"
    }

    private static func hash(_ before: String, fileAt path: String) -> String {
        var hash = ContentHash()
        hash.add(before.utf8)
        hash.add(FileManager.default.contents(atPath: path) ?? Data())
        return hash.hexadecimal
    }
}
