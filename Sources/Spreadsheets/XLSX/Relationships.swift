#if XLSX
    /// The relationships of a part: which other parts it names (ECMA-376 part 2, 9.3).
    final class Relationships: XMLPartHandler {
        private struct Relationship {
            var kind: Substring
            var path: String
        }

        private var byIdentifier: [String: Relationship] = [:]
        private let folder: Substring

        /// Reads the relationships of the part at a path; none if it has no such file.
        init(of part: String, in archive: inout ZIPArchive) throws(SpreadsheetFault) {
            let slash = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
            folder = part[..<slash]
            let name = "\(folder)_rels/\(part[slash...]).rels"
            guard let bytes = try archive.part(name) else { return }
            try XMLPart.read(bytes, name: name, into: self)
        }

        /// The part behind an identifier.
        func path(_ identifier: String) -> String? { byIdentifier[identifier]?.path }

        /// A part of a kind, such as `styles`: the last step of its type, which has two spellings before it
        /// (transitional and strict).
        func path(ofKind kind: String) -> String? {
            byIdentifier.values.filter { $0.kind == kind }.map(\.path).min()
        }

        func start(_ tag: XMLTag, in parent: String) {
            guard tag.name == "Relationship", let identifier = tag["Id"], let type = tag["Type"],
                let target = tag["Target"], tag["TargetMode"] != "External"
            else { return }
            let kind = type.split(separator: "/").last ?? ""
            byIdentifier[identifier] = Relationship(kind: kind, path: resolved(target))
        }

        func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
        func end(_ name: String, in parent: String) {}

        /// A target counts from the part's folder, or with a slash from the root.
        private func resolved(_ target: String) -> String {
            var steps: [Substring] = target.hasPrefix("/") ? [] : folder.split(separator: "/")
            for step in target.split(separator: "/") {
                if step == ".." { _ = steps.popLast() } else if step != "." { steps.append(step) }
            }
            return steps.joined(separator: "/")
        }
    }
#endif
