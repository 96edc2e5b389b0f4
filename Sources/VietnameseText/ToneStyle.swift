/// Where the tone mark stands in an open syllable that ends in `oa`, `oe` or `uy`.
///
/// These three rimes (69 syllables) are all that the two styles write differently. Of 50,373 press articles
/// 47.5 % write the old style, 27.4 % the new one and 8.7 % both (VIETNAMESE.md).
public enum ToneStyle: String, Sendable, CaseIterable {
    /// The mark stands on the first vowel: `hòa`, `khỏe`, `thúy`.
    case old
    /// The mark stands on the second vowel: `hoà`, `khoẻ`, `thuý`.
    case new
}
