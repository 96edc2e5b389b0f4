import DailyBriefing
package import IssueClassification

extension Configuration {
    /// The names that places of the office's area (`office.scope`) have in articles.
    package func ownPlaces(in lexicons: LexiconSet) -> Set<String> {
        PlaceScope(office.scope.sorted(), in: lexicons.gazetteer).names
    }
}
