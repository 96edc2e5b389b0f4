package import Foundation
package import PressModel

/// One address to download.
package struct FetchRequest: Sendable {
    /// The address; only http and https are asked.
    package var url: URL
    /// What the server gave last time; with them it may answer that nothing changed.
    package var validators: FetchValidators?
    /// Lets the request go into the office's own network.
    package var allowPrivate: Bool
    /// Asked before each redirect is followed; nil follows every one that is safe.
    var mayFollow: (@Sendable (URL) async -> Bool)?

    /// Makes a request.
    package init(url: URL, validators: FetchValidators? = nil, allowPrivate: Bool = false) {
        self.url = url
        self.validators = validators
        self.allowPrivate = allowPrivate
    }
}

/// Whatever can download an address; the seam at which tests put their own.
package protocol FeedTransport: Sendable {
    /// Downloads one address; a failure is an outcome, never an error.
    ///
    /// - Parameter request: The address, and what is known of it.
    /// - Returns: The document, that it is unchanged, or why nothing came.
    func fetch(_ request: FetchRequest) async -> FetchOutcome
}
