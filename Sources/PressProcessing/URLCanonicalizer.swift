import Foundation

/// One form for each article address, so that the same article is recognised under links that differ in tracking.
///
/// Versioned: a change of these rules needs a new `version` and a migration of stored addresses.
enum URLCanonicalizer {
    static let version = 1

    private static let trackingPrefixes = ["utm_", "mc_", "pk_", "zarsrc", "at_"]
    private static let trackingNames: Set<String> = [
        "fbclid", "gclid", "yclid", "dclid", "msclkid", "igshid", "ref", "ref_src", "phpsessid", "jsessionid", "sid",
        "_ga", "cmpid", "ncid", "rss", "zalo_src",
    ]

    /// The canonical form of an http or https address; nil for anything else.
    static func canonical(_ address: String) -> String? {
        let trimmed = address.trimmingCharacters(in: .whitespacesAndNewlines)
        guard trimmed.utf8.count <= 2_048, var parts = URLComponents(string: trimmed),
            let scheme = parts.scheme?.lowercased(), scheme == "http" || scheme == "https",
            let host = parts.host?.lowercased(), !host.isEmpty
        else { return nil }
        parts.scheme = scheme
        parts.host = host
        parts.fragment = nil
        parts.user = nil
        parts.password = nil
        if parts.port == (scheme == "https" ? 443 : 80) { parts.port = nil }
        if parts.percentEncodedPath.isEmpty { parts.percentEncodedPath = "/" }
        let kept = parts.percentEncodedQueryItems?.filter { !isTracking($0.name.lowercased()) }
        parts.percentEncodedQueryItems = kept?.isEmpty ?? true ? nil : kept
        return parts.string
    }

    private static func isTracking(_ name: String) -> Bool {
        trackingNames.contains(name) || trackingPrefixes.contains { name.hasPrefix($0) }
    }
}
