import Foundation
package import PressModel

/// The folder that holds everything of an office: configuration, feeds, lexicons, archive, briefings.
package struct Workspace: Sendable, Equatable {
    package static let configurationName = "diemtin.yaml"

    /// Path of the folder as the user gave it.
    package let folder: String

    package init(folder: String) { self.folder = folder }

    package var configurationPath: String { folder + "/" + Self.configurationName }
    package var feedsFolder: String { folder + "/Feeds" }
    package var lexiconsFolder: String { folder + "/Lexicons" }
    package var claimsFolder: String { folder + "/Claims" }
    package var briefingsFolder: String { folder + "/Briefings" }
    package var stateFolder: String { folder + "/var" }
    package var archivePath: String { stateFolder + "/diemtin.sqlite" }
    package var lockPath: String { stateFolder + "/round.lock" }

    /// Fails when the folder is no workspace.
    /// - Throws: `CommandFault` that says how to make one.
    package func check() throws {
        guard FileManager.default.fileExists(atPath: configurationPath) else {
            throw CommandFault(
                Words(
                    vi: "\(folder) không phải thư mục làm việc (thiếu \(Self.configurationName))",
                    en: "\(folder) is no workspace (\(Self.configurationName) is missing)"
                ),
                remedy: Words(vi: "tạo bằng: diemtin init \(folder)", en: "make one: diemtin init \(folder)")
            )
        }
    }

    /// The configuration, checked.
    /// - Throws: `UserFault` or `CommandFault`.
    package func configuration() throws -> Configuration {
        try check()
        return try ConfigurationReader().read(path: configurationPath)
    }

    /// The feed list, checked.
    /// - Throws: `UserFault`.
    package func sources() throws -> [FeedSource] { try FeedListReader().sources(inFolder: feedsFolder) }
}
