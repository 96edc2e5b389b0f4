/// A start tag on its way from a reader of XML to the builder; the bytes of the name live only as long as the call.
struct StartTag {
    var name: XMLName
    /// The local name as written, ended by a zero.
    var written: UnsafePointer<UInt8>
    var attributes: [XMLAttribute] = []
    /// The namespaces that the tag declares: prefix (empty for the default) and address.
    var namespaces: [XMLAttribute] = []
    var offset = 0
}
