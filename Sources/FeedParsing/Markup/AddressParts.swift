/// The parts of an absolute address that relative ones are resolved against (RFC 3986 §5.2).
struct AddressParts {
    private var scheme: Substring
    private var authority: Substring
    private var path: Substring
    private var query: Substring

    /// Takes an address apart; `nil` if it has no scheme and authority.
    init?(_ address: String) {
        let whole = address.prefix { $0 != "#" }
        guard let colon = whole.firstIndex(of: ":"), WebAddress.scheme(of: address) != nil else { return nil }
        let rest = whole[whole.index(after: colon)...]
        guard rest.hasPrefix("//") else { return nil }
        scheme = whole[..<colon]
        let afterSlashes = rest.dropFirst(2)
        authority = afterSlashes.prefix { $0 != "/" && $0 != "?" }
        let tail = afterSlashes[authority.endIndex...]
        path = tail.prefix { $0 != "?" }
        query = tail[path.endIndex...]
    }

    /// A reference without scheme, made absolute.
    func resolving(_ reference: String) -> String {
        if reference.hasPrefix("//") { return "\(scheme):\(reference)" }
        let origin = "\(scheme)://\(authority)"
        let place = path.isEmpty ? "/" : path
        if reference.hasPrefix("#") { return origin + place + query + reference }
        if reference.hasPrefix("?") { return origin + place + reference }
        let relative = reference.prefix { $0 != "?" && $0 != "#" }
        let rest = reference[relative.endIndex...]
        if relative.hasPrefix("/") { return origin + Self.withoutDots(relative) + rest }
        let folder = place[...(place.lastIndex(of: "/") ?? place.startIndex)]
        return origin + Self.withoutDots(folder + relative) + rest
    }

    /// A path with `.` and `..` carried out (RFC 3986 §5.2.4).
    private static func withoutDots(_ path: Substring) -> String {
        guard path.utf8.contains(UInt8(ascii: ".")) else { return String(path) }
        var kept: [Substring] = []
        let segments = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        for segment in segments {
            switch segment {
            case ".": break
            case "..": _ = kept.popLast()
            default: kept.append(segment)
            }
        }
        let endsInFolder = segments.last == "." || segments.last == ".."
        return "/" + kept.joined(separator: "/") + (endsInFolder && !kept.isEmpty ? "/" : "")
    }
}
