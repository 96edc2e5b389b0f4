import Foundation
import PressModel

/// Reads the file of a registry into its entries.
struct RegistryFile {
    private let data: Data
    private let path: String

    init(data: Data, path: String) {
        self.data = data.starts(with: [0xef, 0xbb, 0xbf]) ? data.dropFirst(3) : data
        self.path = path
    }

    /// The entries in order, and the faults of those that can't be used.
    func entries() throws -> ([RegistryEntry], [UserFault]) {
        let (reviews, faults) = try reviews()
        guard !reviews.isEmpty || !faults.isEmpty else { throw RegistryFault.noReview(path) }
        var entries: [RegistryEntry] = []
        var problems = faults
        for (review, location) in reviews {
            switch ReviewReader.claim(review) {
            case .success(let claim): entries.append(RegistryEntry(claim: claim, location: location))
            case .failure(let missing): problems.append(RegistryFault.missing(missing, location))
            }
        }
        return (entries, problems)
    }

    private typealias Located = (review: [String: Any], location: EntryLocation)

    private func reviews() throws -> ([Located], [UserFault]) {
        do {
            let root = try JSONSerialization.jsonObject(with: data)
            let found = ReviewFinder.reviews(in: root)
            let file = FileLocation(path: path, line: 0)
            return (
                found.enumerated().map { ($0.element, EntryLocation(file: file, number: $0.offset + 1)) },
                []
            )
        } catch {
            return try reviewsByLine() ?? { throw RegistryFault.malformed(path, error) }()
        }
    }

    /// One JSON value a line; nil when the first line that is not empty is none, so that the file is something else.
    private func reviewsByLine() throws -> ([Located], [UserFault])? {
        var found: [Located] = []
        var faults: [UserFault] = []
        var isFirst = true
        for (offset, line) in data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            guard line.contains(where: { $0 > 32 }) else { continue }
            let location = FileLocation(path: path, line: offset + 1)
            do {
                let root = try JSONSerialization.jsonObject(with: Data(line))
                found += ReviewFinder.reviews(in: root).map { ($0, EntryLocation(file: location, number: nil)) }
            } catch {
                if isFirst { return nil }
                faults.append(RegistryFault.malformedLine(location, error))
            }
            isFirst = false
        }
        return (found, faults)
    }
}
