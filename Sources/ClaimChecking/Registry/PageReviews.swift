import Foundation
package import PressModel

/// Reads the checks that stand in the JSON-LD of a page; nothing of it is executed.
package enum PageReviews {
    /// The checks of a page.
    ///
    /// - Parameters:
    ///   - scripts: The text of its scripts of type `application/ld+json`.
    ///   - pageURL: The page's address, which relative links start from, and which is the link of a check without one.
    /// - Returns: The checks in order, and the faults of what can't be read, with the line counted within the script.
    package static func reviews(
        inScripts scripts: [String],
        pageURL: String
    ) -> (reviews: [PublishedReview], faults: [UserFault]) {
        let page = ReviewLink(pageURL).flatMap { URL(string: $0.text) }
        var entries = EntryReader(ReviewReader(page: page, today: ReviewDate.today()))
        var outcomes: [EntryReader.Outcome] = []
        for script in scripts {
            let json = bare(script)
            let isOfReviews = DocumentHead.tellsOfReview(json[...])
            var walker = DocumentWalker(.data(Data(json)), path: pageURL)
            while let step = try? walker.next() {
                switch step {
                case .entry(let bytes, let location):
                    let read = entries.read(bytes, at: location)
                    if isOfReviews { outcomes += read }
                case .fault(let fault): if isOfReviews { outcomes.append(.failure(fault)) }
                }
            }
        }
        entries.readWaiting { outcomes += $0 }
        return parted(outcomes)
    }

    /// What old pages write around a script's JSON to hide it from older browsers.
    private static let wrapping = ["<![CDATA[", "<!--", "-->", "]]>", "/*", "*/", "//", ";"].map { Array($0.utf8) }

    /// The script's JSON; what is wrapped around it (`<!-- -->`, `//<![CDATA[ //]]>`) becomes blanks, so that lines count.
    private static func bare(_ script: String) -> [UInt8] {
        var bytes = Array(script.utf8)
        var start = 0
        var end = bytes.count
        while let first = bytes[start..<end].firstIndex(where: { $0 > 0x20 }) {
            start = first
            guard let sign = wrapping.first(where: bytes[start..<end].starts) else { break }
            start += sign.count
        }
        while let last = bytes[start..<end].lastIndex(where: { $0 > 0x20 }) {
            end = last + 1
            guard let sign = wrapping.first(where: { bytes[start..<end].suffix($0.count).elementsEqual($0) }) else {
                break
            }
            end -= sign.count
        }
        for index in 0..<start where bytes[index] != 0x0A { bytes[index] = 0x20 }
        return Array(bytes[..<end])
    }

    /// Several checks of one page may bear the page's name; each but the first is then named by its claim.
    private static func parted(
        _ outcomes: [EntryReader.Outcome]
    ) -> (reviews: [PublishedReview], faults: [UserFault]) {
        var reviews: [PublishedReview] = []
        var faults: [UserFault] = []
        var names: [String: CheckedClaim] = [:]
        for outcome in outcomes {
            switch outcome {
            case .failure(let fault): faults.append(fault)
            case .success(let located):
                var review = located.review
                if let other = names[review.claim.id], other.text != review.claim.text {
                    review = PublishedReview(claim: review.claim.namedByClaim, isWithdrawn: review.isWithdrawn)
                }
                guard names.updateValue(review.claim, forKey: review.claim.id) == nil else { continue }
                reviews.append(review)
            }
        }
        return (reviews, faults)
    }
}

extension CheckedClaim {
    /// The check with its link and claim for name.
    fileprivate var namedByClaim: CheckedClaim {
        CheckedClaim(
            id: url + "#" + text,
            text: text,
            url: url,
            publisher: publisher,
            verdict: verdict,
            datePublished: datePublished
        )
    }
}
