import FeedParsing
import Foundation
import PressModel

/// Adds feeds to a workspace's lists.
package struct FeedListEditor {
    private let workspace: Workspace

    package init(workspace: Workspace) { self.workspace = workspace }

    /// Adds a feed to `Feeds/<group>.opml`, which is made when missing.
    /// - Parameters:
    ///   - url: The feed's address.
    ///   - title: The outlet's name.
    ///   - group: Name of the list's file, without `.opml`.
    ///   - allowPrivate: The feed lies in the office's own network.
    ///   - givesChecks: The feed is a fact-checker's.
    /// - Returns: The path of the list.
    /// - Throws: `UserFault`; the lists are then as before.
    package func add(
        url: String,
        title: String,
        group: String,
        allowPrivate: Bool,
        givesChecks: Bool = false
    ) throws -> String {
        let path = workspace.feedsFolder + "/" + group + ".opml"
        let existed = FileManager.default.fileExists(atPath: path)
        let before = existed ? try Data(contentsOf: URL(fileURLWithPath: path)) : nil
        var document = existed ? try FeedListReader().document(path) : Self.emptyList(title: group)
        var attributes = [
            OPMLAttribute(name: "text", value: title), OPMLAttribute(name: "type", value: "rss"),
            OPMLAttribute(name: "xmlUrl", value: url),
        ]
        if allowPrivate { attributes.append(OPMLAttribute(name: "dt:allowPrivate", value: "true")) }
        if givesChecks { attributes.append(OPMLAttribute(name: "dt:claims", value: "true")) }
        document.outlines.append(OPMLOutline(attributes: attributes))
        let file = URL(fileURLWithPath: path)
        try Data(OPMLWriter().write(document).utf8).write(to: file, options: .atomic)
        do {
            _ = try workspace.sources()
        } catch {
            if let before {
                try before.write(to: file, options: .atomic)
            } else {
                try FileManager.default.removeItem(at: file)
            }
            throw error
        }
        return path
    }

    private static func emptyList(title: String) -> OPMLDocument {
        OPMLDocument(
            title: title,
            version: "2.0",
            namespaces: [OPMLAttribute(name: "dt", value: FeedListReader.namespace)]
        )
    }
}
