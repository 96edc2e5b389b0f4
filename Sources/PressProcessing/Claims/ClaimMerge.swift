import ClaimChecking
import PressModel

/// Makes of the checks that are known and those that a source gives out now what is to be known next.
struct ClaimMerge {
    private(set) var claims: [CheckedClaim]
    private(set) var changes = ClaimChanges()
    /// Versions that hold no more.
    private(set) var ended: [(claim: CheckedClaim, reason: PastReview.Reason)] = []
    private var positions: [String: Int]
    private let withdrawn: [String: PastReview]
    private var gone: Set<Int> = []

    /// - Parameters:
    ///   - known: The checks in force, each id once.
    ///   - withdrawn: Those that had been taken back, by id.
    init(known: [CheckedClaim], withdrawn: [String: PastReview]) {
        claims = known
        self.withdrawn = withdrawn
        positions = Dictionary(uniqueKeysWithValues: known.enumerated().map { ($1.id, $0) })
    }

    /// Takes in what the source gives out.
    mutating func take(_ reviews: [PublishedReview]) {
        var seen: Set<String> = []
        for review in reviews where seen.insert(review.claim.id).inserted { take(review) }
        removeGone()
    }

    private mutating func take(_ review: PublishedReview) {
        let claim = review.claim
        switch (positions[claim.id], review.isWithdrawn) {
        case (let position?, true): withdraw(position)
        case (nil, true): break
        case (let position?, false) where claims[position] == claim: changes.unchanged += 1
        case (let position?, false):
            ended.append((claims[position], .changed))
            claims[position] = claim
            changes.changed += 1
        case (nil, false):
            positions[claim.id] = claims.count
            claims.append(claim)
            if withdrawn[claim.id] == nil { changes.new += 1 } else { changes.restored += 1 }
        }
    }

    /// Takes back what stood on the pages of these checks and stands there no more.
    mutating func withdrawReplaced(_ reviews: [PublishedReview]) {
        let (given, pages) = (Set(reviews.map(\.claim.id)), Set(reviews.map(\.claim.url)))
        for position in claims.indices
        where pages.contains(claims[position].url) && !given.contains(claims[position].id) {
            withdraw(position)
        }
        removeGone()
    }

    /// Takes back what a whole registry has no more, unless so much is missing that it is more likely broken.
    mutating func withdrawMissing(_ reviews: [PublishedReview], acceptsAll: Bool) {
        let given = Set(reviews.map(\.claim.id))
        let missing = claims.indices.filter { !given.contains(claims[$0].id) }
        guard acceptsAll || missing.count <= Self.fewMissing || missing.count * 2 <= claims.count else {
            changes.heldBack = missing.count
            return
        }
        for position in missing { withdraw(position) }
        removeGone()
    }

    /// So many may vanish at once however few there are.
    private static let fewMissing = 10

    private mutating func withdraw(_ position: Int) {
        ended.append((claims[position], .withdrawn))
        gone.insert(position)
        changes.withdrawn += 1
    }

    private mutating func removeGone() {
        guard !gone.isEmpty else { return }
        claims = claims.indices.filter { !gone.contains($0) }.map { claims[$0] }
        positions = Dictionary(uniqueKeysWithValues: claims.enumerated().map { ($1.id, $0) })
        gone = []
    }
}
