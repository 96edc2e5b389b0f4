/// Cyrillic and Greek letters that look like Latin ones (UTS #39), seen in 0.05 % of articles.
enum LookAlikes {
    /// Whether a scalar belongs to the Greek or Cyrillic blocks.
    static func isForeignScript(_ scalar: UInt32) -> Bool { (0x370...0x52F).contains(scalar) }

    /// The Latin letter that nobody can tell from the given one in print.
    static func same(_ scalar: UInt32) -> UInt32? { identical[scalar] }

    /// The Latin letter that the given one resembles; good enough only where a Vietnamese syllable results.
    static func similar(_ scalar: UInt32) -> UInt32? { identical[scalar] ?? resembling[scalar] }

    private static let identical = table(
        "АAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSҮYаaеeоoрpсcуyхxіiјjѕsһhүyԁdԛqԝwӐĂӑăЀÈѐè"
            + "ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοo"
    )

    private static let resembling = table("кkтtнhмmгrпnиuαaνvιiκkρpυuάáόóίíύúϲc")

    /// Pairs of a letter and its Latin look-alike.
    private static func table(_ pairs: String) -> [UInt32: UInt32] {
        let scalars = pairs.unicodeScalars.map(\.value)
        return Dictionary(
            stride(from: 0, to: scalars.count - 1, by: 2).map { (scalars[$0], scalars[$0 + 1]) },
            uniquingKeysWith: { first, _ in first }
        )
    }
}
