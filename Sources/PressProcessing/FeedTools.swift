package import FeedParsing
package import Foundation
import PressModel

/// Feed work without a workspace: `parse`.
package struct FeedTools {
    package init() {}

    /// Parses a document as a round would.
    /// - Throws: `CommandFault` with the reason when it is no feed.
    package func parse(_ data: Data, url: String?, headers: [String: String]) throws -> ParsedFeed {
        do {
            return try FeedParser().parse(data, url: url, headers: headers)
        } catch {
            throw CommandFault(
                Words(vi: FeedFailureWords.failure(error, .vi).detail, en: error.description),
                remedy: Words(vi: "kiểm tra tệp hoặc địa chỉ", en: "check the file or address")
            )
        }
    }
}
