/// The groups of a robots.txt, in order (RFC 9309 §2.2).
struct RobotsFile: Sendable {
    private struct Group {
        var agents: [String] = []
        var rules: [RobotsRule] = []
    }

    private static let sizeLimit = 500 << 10
    private static let patternLimit = 1_024

    private var groups: [Group] = []
    /// The line before was a name; names on lines that follow each other share one group.
    private var isNaming = false

    init(_ text: some Sequence<UInt8>) {
        let octets = Array(text.prefix(Self.sizeLimit))
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let body = octets.starts(with: mark) ? octets.dropFirst(mark.count) : octets[...]
        for line in body.split(whereSeparator: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) {
            read(String(decoding: line.prefix { $0 != UInt8(ascii: "#") }, as: UTF8.self))
        }
    }

    /// The rules of every group that names the program, else of those for `*`.
    func rules(for productToken: String) -> [RobotsRule] {
        let token = productToken.lowercased()
        let own = groups.filter { !token.isEmpty && $0.agents.contains(token) }
        let chosen = own.isEmpty ? groups.filter { $0.agents.contains("*") } : own
        return chosen.flatMap(\.rules)
    }

    private mutating func read(_ line: String) {
        guard let colon = line.firstIndex(of: ":") else { return }
        let key = Self.trimmed(line[..<colon]).lowercased()
        let value = Self.trimmed(line[line.index(after: colon)...])
        switch key {
        case "user-agent": name(value)
        case "allow", "disallow":
            isNaming = false
            // An empty `disallow:` forbids nothing, and a rule before any name is nobody's.
            guard !groups.isEmpty, !value.isEmpty, value.utf8.count <= Self.patternLimit else { return }
            groups[groups.count - 1].rules.append(RobotsRule(allows: key == "allow", pattern: value))
        default: break
        }
    }

    private mutating func name(_ value: String) {
        if !isNaming { groups.append(Group()) }
        isNaming = true
        let token = value == "*" ? "*" : String(value.prefix { $0.isLetter || $0 == "-" || $0 == "_" }).lowercased()
        groups[groups.count - 1].agents.append(token)
    }

    private static func trimmed(_ text: Substring) -> String {
        let start = text.drop { $0.isWhitespace }
        return String(start.reversed().drop { $0.isWhitespace }.reversed())
    }
}
