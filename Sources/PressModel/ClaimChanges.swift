/// What taking in a source's checks did to the registry.
package struct ClaimChanges: Sendable, Codable, Equatable {
    package var new = 0
    /// Checks that the publisher has edited; the version before is kept.
    package var changed = 0
    /// Checks that the publisher took back; their findings retire.
    package var withdrawn = 0
    /// Checks that had been withdrawn and stand again.
    package var restored = 0
    package var unchanged = 0
    /// Checks that are missing from a document in which most are missing: they are kept until a person says otherwise.
    package var heldBack = 0

    package init() {}

    /// Whether the registry is another than before.
    package var isEmpty: Bool { new + changed + withdrawn + restored == 0 }

    /// Adds the changes of another source.
    package static func += (left: inout ClaimChanges, right: ClaimChanges) {
        left.new += right.new
        left.changed += right.changed
        left.withdrawn += right.withdrawn
        left.restored += right.restored
        left.unchanged += right.unchanged
        left.heldBack += right.heldBack
    }
}
