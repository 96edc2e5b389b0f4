/// Where an article belongs.
package struct StoryAssignment: Sendable, Codable, Equatable {
    package let id: String
    /// The earlier article whose text this one carries; nil for a text of its own.
    package let reprintOf: String?
    /// The id of the story's first article.
    package let story: String

    package init(id: String, reprintOf: String?, story: String) {
        self.id = id
        self.reprintOf = reprintOf
        self.story = story
    }

    /// Writes `reprintOf` as null where there is none, so that every line has the same keys.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(reprintOf, forKey: .reprintOf)
        try container.encode(story, forKey: .story)
    }
}
