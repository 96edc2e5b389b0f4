package import PressModel

/// How the fetcher behaves on the network.
package struct FetchSettings: Sendable, Equatable {
    /// Sent with every request; says who asks and how to reach them.
    package var userAgent: String
    /// Seconds that one fetch may take on the network, redirects included; waiting for the host's turn is not counted.
    package var timeout: Double
    /// Bytes of a body after decompression.
    package var maximumBodyBytes: Int
    package var maximumRedirects: Int
    /// Hosts that are asked at the same time; one host is never asked twice at once.
    package var concurrentHosts: Int
    /// Seconds between two requests to one host; a host on this machine is not made to wait.
    package var pause: Double
    /// The language of failure details.
    package var language: Language

    package init(
        userAgent: String,
        timeout: Double = 30,
        maximumBodyBytes: Int = 15 << 20,
        maximumRedirects: Int = 5,
        concurrentHosts: Int = 16,
        pause: Double = 1,
        language: Language = .vi
    ) {
        self.userAgent = userAgent
        self.timeout = timeout
        self.maximumBodyBytes = maximumBodyBytes
        self.maximumRedirects = maximumRedirects
        self.concurrentHosts = concurrentHosts
        self.pause = pause
        self.language = language
    }

    /// The name that robots.txt knows the program by (RFC 9309 §2.2.1): the user agent up to its version.
    package var productToken: String {
        String(userAgent.prefix { $0.isASCII && ($0.isLetter || $0 == "-" || $0 == "_") })
    }
}
