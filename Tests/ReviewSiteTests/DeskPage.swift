import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// A page of the desk read by an XML parser, which takes no unclosed element, stray quote or unknown reference.
struct DeskPage {
    struct Element {
        let name: String
        let attributes: [String: String]
        var text = ""
    }

    struct Form {
        let action: String
        /// Hidden fields and those that are filled in already.
        let fields: [String: String]
    }

    struct IllFormed: Error {
        let line: Int
        let reason: String
    }

    /// Elements in the order of their opening tags.
    let elements: [Element]
    private let forms: [String: Form]

    /// Only what HTML writes otherwise than XML is rewritten: the doctype, void elements, attributes without a value.
    init(_ html: String) throws {
        let voids = try Regex("<(meta|link|input|br)([^<>]*)>")
        let bare = try Regex(" (required|selected|checked|open)(?=[ >/])")
        let xml = html.replacing("<!DOCTYPE html>", with: "")
            .replacing(voids) { "<\($0.output[1].substring ?? "")\($0.output[2].substring ?? "")/>" }
            .replacing(bare) { " \($0.output[1].substring ?? "")=\"\"" }
        let reader = ElementReader()
        let parser = XMLParser(data: Data(xml.utf8))
        parser.delegate = reader
        guard parser.parse() else {
            throw IllFormed(line: parser.lineNumber, reason: parser.parserError.map { "\($0)" } ?? "")
        }
        elements = reader.elements
        forms = reader.forms
    }

    func form(_ id: String) -> Form? { forms[id] }

    func element(_ id: String) -> Element? { elements.first { $0.attributes["id"] == id } }

    func named(_ name: String) -> [Element] { elements.filter { $0.name == name } }

    var text: String { elements.first { $0.name == "main" }?.text ?? "" }

    var links: [String] { elements.compactMap { $0.attributes["href"] } }

    /// Names of elements and of their attributes, in order: everything that is markup.
    var structure: [String] { elements.map { "\($0.name) \($0.attributes.keys.sorted().joined(separator: " "))" } }
}

private final class ElementReader: NSObject, XMLParserDelegate {
    private(set) var elements: [DeskPage.Element] = []
    private(set) var forms: [String: DeskPage.Form] = [:]
    private var open: [Int] = []
    private var form: (id: String, action: String, fields: [String: String])?

    func parser(
        _ parser: XMLParser,
        didStartElement name: String,
        namespaceURI: String?,
        qualifiedName: String?,
        attributes: [String: String]
    ) {
        elements.append(DeskPage.Element(name: name, attributes: attributes))
        open.append(elements.count - 1)
        let action = attributes["action"] ?? ""
        if name == "form" { form = (attributes["id"] ?? action, action, [:]) }
        if name == "input", let field = attributes["name"], attributes["type"] != "radio" {
            form?.fields[field] = attributes["value"] ?? ""
        }
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        open.removeLast()
        guard name == "form", let form else { return }
        forms[form.id] = DeskPage.Form(action: form.action, fields: form.fields)
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
        for index in open { elements[index].text += text }
    }
}
