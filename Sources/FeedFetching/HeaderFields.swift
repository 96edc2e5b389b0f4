import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The header of an answer; names are found whatever their case.
struct HeaderFields: Sendable, Equatable {
    /// Names as URLSession gives them, which is not always as sent: `ETag` arrives as `Etag`.
    let fields: [String: String]

    init(_ fields: [String: String]) {
        self.fields = fields
    }

    init(_ response: HTTPURLResponse) {
        var fields: [String: String] = [:]
        for (name, value) in response.allHeaderFields {
            fields["\(name)"] = "\(value)"
        }
        self.fields = fields
    }

    subscript(name: String) -> String? {
        let wanted = name.lowercased()
        return fields.first { $0.key.lowercased() == wanted }?.value
    }
}
