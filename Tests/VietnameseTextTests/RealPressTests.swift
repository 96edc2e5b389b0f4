import Testing
import VietnameseText

@Suite("4,000 real articles", .enabled(if: PressSample.isAvailable, "press.ndjson.gz is not beside the checkout"))
struct RealPressTests {
    @Test("Canonical articles stay as they are, in both styles, and back")
    func idempotent() throws {
        let (old, new) = (Canonicalizer(toneStyle: .old), Canonicalizer(toneStyle: .new))
        for field in try PressSample.fields() {
            let once = old.canonicalize(field).utf8
            let other = new.canonicalize(utf8: once).utf8
            #expect(old.canonicalize(utf8: once).utf8 == once)
            #expect(new.canonicalize(utf8: other).utf8 == other)
            #expect(old.canonicalize(utf8: other).utf8 == once)
        }
    }

    @Test("Every syllable's bytes in the article fold to the syllable")
    func ranges() throws {
        for field in try PressSample.fields() {
            let bytes = Array(field.utf8)
            let text = SyllabifiedText(field)
            for (index, syllable) in text.syllables.enumerated() {
                let source = String(decoding: bytes[syllable.range], as: UTF8.self)
                #expect(Canonicalizer().string(source).lowercased() == text.canonical(index))
            }
        }
    }

    @Test("Hardly a passage of marked press is taken for one without diacritics")
    func bare() throws {
        let texts = try PressSample.fields().map { SyllabifiedText($0) }
        let syllables = texts.reduce(0) { $0 + $1.syllables.count }
        let bare = texts.reduce(0) { sum, text in sum + text.syllables.indices.count { text.isBare($0) } }
        #expect(syllables > 2_000_000)
        #expect(bare * 20_000 < syllables)
    }
}
