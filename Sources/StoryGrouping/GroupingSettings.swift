/// The numbers by which articles are grouped.
///
/// The shipped ones were chosen on the labelled articles of `Tests/StoryGroupingTests/Fixtures`; tests choose others on
/// parts of them, so that what is measured was not fitted to what it is measured on.
package struct GroupingSettings: Sendable, Equatable {
    /// Share of common runs of 15 letters (Jaccard) from which a text is a reprint: edited ones share little more
    /// (MONITORING.md).
    package var reprintOverlap = 0.4
    /// Share of the shorter text's runs that makes it an extract.
    package var extractOverlap = 0.75
    /// Nearness from which an article belongs to a story.
    package var storyNearness = 0.2
    /// What the cosine of the titles counts for.
    package var titleShare = 0.25
    /// What the cosine of the bodies counts for; the rest is what each title's words find on the other side.
    package var bodyShare = 0.45
    /// How much more a pair weighs that is part of a name; one that is part of a quantity gains half of that.
    package var nameWeight = 3.0
    /// What is left of the likeness of two events in different places.
    package var elsewhere = 0.45
    /// Standard deviation of the days apart, in days (MONITORING.md).
    package var deviation = 3.0

    package init() {}
}
