import Foundation
package import PressModel

/// Reads the checks that stand in the JSON-LD of a page.
package enum PageReviews {
    /// The checks of a page.
    ///
    /// - Parameters:
    ///   - scripts: The text of its scripts of type `application/ld+json`.
    ///   - pageURL: The page's address, for messages and relative links.
    /// - Returns: The checks in order, and the faults of what can't be read.
    package static func reviews(
        inScripts scripts: [String],
        pageURL: String
    ) -> (reviews: [PublishedReview], faults: [UserFault]) {
        var reviews: [PublishedReview] = []
        var faults: [UserFault] = []
        for (offset, script) in scripts.enumerated() {
            guard let root = try? JSONSerialization.jsonObject(with: Data(script.utf8)) else { continue }
            for review in ReviewFinder.reviews(in: root) {
                switch ReviewReader.claim(review) {
                case .success(let claim): reviews.append(PublishedReview(claim: claim, isWithdrawn: false))
                case .failure(let missing):
                    let file = FileLocation(path: pageURL, line: 0)
                    faults.append(RegistryFault.missing(missing, EntryLocation(file: file, number: offset + 1)))
                }
            }
        }
        return (reviews, faults)
    }
}
