/// What a site's robots.txt allows one program to fetch (RFC 9309).
package struct RobotsPolicy: Sendable, Equatable {
    private let rules: [RobotsRule]

    private init(rules: [RobotsRule]) {
        self.rules = rules
    }

    /// The site has no robots.txt: everything is allowed (RFC 9309 §2.3.1.3).
    package static let everythingAllowed = RobotsPolicy(rules: [])

    /// The site's robots.txt could not be had: nothing is allowed for now (RFC 9309 §2.3.1.4).
    package static let nothingAllowed = RobotsPolicy(rules: [RobotsRule(allows: false, pattern: "/")])

    /// Reads robots.txt for one program.
    ///
    /// - Parameters:
    ///   - text: The file; only its first 500 KiB count (RFC 9309 §2.5).
    ///   - productToken: The program's name, such as `diemtin`; case does not matter.
    package init(_ text: some Sequence<UInt8>, productToken: String) {
        self.rules = RobotsFile(text).rules(for: productToken)
    }

    /// Whether the program may fetch a path.
    ///
    /// The longest pattern that matches decides; of two as long, the one that allows.
    ///
    /// - Parameter path: Path and query, percent-encoded, as they stand in the address.
    /// - Returns: True where no rule speaks against it.
    package func isAllowed(_ path: String) -> Bool {
        if path == "/robots.txt" { return true }
        let octets = RobotsPattern.normalized(path.isEmpty ? "/" : path).prefix(RobotsPattern.longestPath)
        var best: RobotsRule?
        for rule in rules where rule.pattern.matches(octets) {
            guard let current = best else {
                best = rule
                continue
            }
            let (length, other) = (rule.pattern.length, current.pattern.length)
            if length > other || (length == other && rule.allows) { best = rule }
        }
        return best?.allows ?? true
    }
}

/// A line `allow:` or `disallow:`.
struct RobotsRule: Sendable, Equatable {
    let allows: Bool
    let pattern: RobotsPattern

    init(allows: Bool, pattern: String) {
        self.allows = allows
        self.pattern = RobotsPattern(pattern)
    }
}
