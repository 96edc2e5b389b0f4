/// Guards the parser, which recurses once a level, against documents nested without end.
enum YAMLDepth {
    static let maximum = 64

    /// The first line on which more than `maximum` brackets or indentation steps are open; nil in any sane file.
    ///
    /// Brackets inside quotes and comments count too: a file that a person edits never comes near the limit on one
    /// line, and lines are counted apart unless brackets stay open.
    static func firstLineTooDeep(_ yaml: String) -> Int? {
        var line = 1
        var open = 0
        var dashes = 0
        for byte in yaml.utf8 {
            switch byte {
            case UInt8(ascii: "\n"):
                line += 1
                dashes = 0
            case UInt8(ascii: "["), UInt8(ascii: "{"): open += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"): open = max(0, open - 1)
            case UInt8(ascii: "-"), UInt8(ascii: "?"): dashes += 1
            default: break
            }
            if open > maximum || dashes > 1_000 { return line }
        }
        return nil
    }
}
