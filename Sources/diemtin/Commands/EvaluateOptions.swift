import ArgumentParser
import IssueClassification

/// Which articles of a labelled set are evaluated.
struct PartOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            Say.text(
                vi: "Chỉ các bài có SHA-1 của id, chia N, dư K.",
                en: "Only the articles whose id's SHA-1 leaves K on division by N."
            ),
            valueName: "K/N"
        )
    )
    var part: ArticlePart?

    @Option(
        name: .long,
        help: ArgumentHelp(
            Say.text(vi: "Mọi bài trừ phần ấy.", en: "All articles but those of that part."),
            valueName: "K/N"
        )
    )
    var except: ArticlePart?

    /// The articles chosen; all without an option.
    var selection: ArticleSelection { part.map { .part($0) } ?? except.map { .except($0) } ?? .all }

    func validate() throws {
        guard part != nil, except != nil else { return }
        throw ValidationError(
            Say.text(vi: "chỉ dùng một trong --part, --except", en: "only one of --part, --except at a time")
        )
    }
}

extension ArticlePart: ExpressibleByArgument {
    package init?(argument: String) { self.init(argument) }
}

/// The floors with which figures are compared.
struct FloorOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            Say.text(
                vi: "So với các sàn ghi trong tệp YAML này; mã thoát 1 khi có số thấp hơn sàn.",
                en: "Compare with the floors in this YAML file; exit code 1 when a figure is below one."
            ),
            valueName: "file"
        ),
        completion: .file()
    )
    var floors: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            Say.text(vi: "Bộ có sàn cần so; mặc định mọi bộ.", en: "The set of the file to compare; all by default."),
            valueName: "name"
        )
    )
    var floorName: String?

    /// The rows chosen; nil when nothing is compared.
    /// - Throws: `UserFault` naming file, line and key.
    func rows() throws -> [QualityFloor]? {
        try floors.map { try QualityFloorReader().floors(at: $0, named: floorName) }
    }

    func validate() throws {
        guard floors == nil, floorName != nil else { return }
        throw ValidationError(Say.text(vi: "--floor-name đi cùng --floors", en: "--floor-name goes with --floors"))
    }
}
