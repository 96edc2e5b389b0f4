import Foundation

/// An object of JSON whose members are read as what they should be, and are missing if they are something else.
struct JSONObject {
    private let members: [String: Any]

    /// Parses a text in UTF-8 whose outermost value is an object.
    init(parsing bytes: [UInt8]) throws(FeedParsingError) {
        do {
            guard let members = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] else {
                throw FeedParsingError.notAFeed(.otherJSON)
            }
            self.members = members
        } catch let error as FeedParsingError {
            throw error
        } catch {
            let detail = (error as NSError).userInfo["NSDebugDescription"] as? String
            throw .unreadable(reason: "ill-formed JSON: \(detail ?? error.localizedDescription)")
        }
    }

    private init(_ members: [String: Any]) {
        self.members = members
    }

    /// A text that is not empty; a number is taken as its digits, because feeds write numeric identifiers.
    func text(_ key: String) -> String? {
        if let text = members[key] as? String { return text.trimmedOrNil }
        return number(key).map(String.init)
    }

    /// A whole number.
    func number(_ key: String) -> Int? {
        members[key] as? Int
    }

    /// An object.
    func object(_ key: String) -> JSONObject? {
        (members[key] as? [String: Any]).map(JSONObject.init)
    }

    /// The objects of a list.
    func objects(_ key: String) -> [JSONObject] {
        (members[key] as? [Any] ?? []).compactMap { ($0 as? [String: Any]).map(JSONObject.init) }
    }

    /// The texts of a list.
    func texts(_ key: String) -> [String] {
        (members[key] as? [Any] ?? []).compactMap { ($0 as? String)?.trimmedOrNil }
    }
}
