#if XLSX
    import CLibXML2

    /// A start tag of a workbook's XML; it lives only as long as the call that hands it over.
    struct XMLTag {
        /// The name without prefix: programs choose prefixes as they like.
        let name: String
        private let count: Int
        /// Five pointers an attribute: local name, prefix, namespace, start and end of the value.
        private let attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?

        init(
            _ name: UnsafePointer<xmlChar>,
            count: Int32,
            attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
        ) {
            self.name = String(cString: name)
            self.count = Int(count)
            self.attributes = attributes
        }

        /// The value of an attribute of that local name.
        subscript(attribute: StaticString) -> String? {
            guard let attributes else { return nil }
            for index in 0..<count {
                let field = attributes + index * 5
                guard let local = field[0], let start = field[3], let end = field[4], start <= end,
                    xmlStrEqual(local, attribute.utf8Start) == 1
                else { continue }
                return String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
            }
            return nil
        }

        /// Whether an attribute is set in one of the ways of writing `true` (XML Schema).
        func isSet(_ attribute: StaticString) -> Bool { self[attribute] == "1" || self[attribute] == "true" }
    }
#endif
