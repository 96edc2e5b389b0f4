import Foundation
import Testing

@testable import FeedParsing

/// Inputs that fuzzing found.
@Suite struct FoundByFuzzingTests {
    private static let declaration = """
        TG+nlJNApYWZoo2XlX598Uvwey8vLC8sPSwsPSwsLCx4LXR0cP/+CgBzOiw9LCwsLNSH0ofSnC8vLD0sLCwsLHgtLy8sPSws\
        LCzUh9KH0pyP0yz/v3VkPSwsLD2QLCx3Y2hhcix4LXR0cHM6Ly8sPSxkPSwsLD2QLCz/////////////////////////////\
        //////////////////////////////////////////////////////////////////////////////////////8seC10dHBz\
        Oi8vfUCFlYOWhImVh359g+cAAABMYSw9LCwsLCx4LS8vLD0sLCws1IfSh9Kcj9Ms/78sPSwsLCx4LXR0cP/+AABzOiw9LCws\
        LNSH0ofSnC8vLD0sLCwsLHgtLy8sPSwsLCzUhwoAczosPSwsLCzUh9KH0pwvLyw9LCwsLCx42i0vLyw9LCwsLNSH0ofSnI/T\
        LP+/dWQ9LCwsPSwsLCx4LXR0cHM6Ly8sPSwsLCwseC0vLyw9LCwsLNSH0ofSnI/TLP+/LD0sLCwseC10dHD//gAAczosPSws\
        LCzUh9KH0pwvLyw9LCwsLCx4LS8vLD0sLCws1IfSh9Kcj9PShywsLCx4LS8vLD0sLCws1IfSh9Kcj9Ms/78sPSwsLCx4LXR0\
        cP/+AABzOiw9LCwsLNSH0ofSnC8vLD0sLCwsLHgtLy8sPSwsLCzUhwoAczosPSwsLCzUh9KH0pwvLyw9LCwsLCx42i0vLyw9\
        LCwsLNSH0ofSnI/TLP+/dWQ9LCwsPSwsLCx4LXR0cHM6Ly8sPSwsLCwseC0vLyw9LNKcj9Ms/791ZD0bICws////////////\
        /yw9LCwsLHgtdD2ZLCwsLNSH0ofSbwCcLCwsLHgtLy8sPSwsLCzUh9KH0pyP0yz/vyw9dXRmLSwsLCx4LXSqdHD//gAAczos\
        PSwsLCzUh9KH0pwvLyw9LCwsLCx4LS8vLD0sLCws1IcKAHM6LD0sLCws1IfSh9KcLy8sPSwsLCwseNotLy8sPSwsLCws1IfS\
        h9Kcj9PSh9Kc
        """

    /// An EBCDIC declaration in front of bytes of no set at all.
    @Test func whateverTheDeclarationSaysTheTextIsUTF8() throws {
        let body = try #require(Data(base64Encoded: Self.declaration))
        let decoded = DocumentDecoder.decode(Array(body), contentType: "tex")
        #expect((try? UTF8Span(validating: decoded.bytes.span)) != nil, "\(decoded.encoding)")
        #expect(decoded.bytes.count <= body.count * 12 + 64, "\(decoded.encoding): \(decoded.bytes.count)")
    }

    /// A namespace that is no address made the written list ill-formed, and its nesting was then repaired away.
    @Test func aListWithANamespaceThatIsNoAddressIsReadBackAsItWas() throws {
        let feed = OPMLOutline(
            attributes: [OPMLAttribute(name: "xmlUrl", value: "https://lanh.example/rss")],
            children: []
        )
        let group = OPMLOutline(attributes: [OPMLAttribute(name: "text", value: "Miền Tây")], children: [feed])
        let list = OPMLDocument(
            title: "Báo",
            outlines: [group],
            namespaces: [OPMLAttribute(name: "dt", value: "https://lanh.example/n`")]
        )
        let again = try OPMLParser().parse(Array(OPMLWriter().write(list).utf8))
        #expect(again.problems.isEmpty)
        #expect(again.outlines.first?.children.count == 1)
    }
}
