package import PressModel

/// Figures below which the classification of a labelled set may not fall; a row of `Tests/Quality/floors.yaml`.
package struct QualityFloor: Sendable, Equatable {
    /// A figure that has a floor.
    package enum Figure: String, Sendable, CaseIterable {
        case microF1 = "micro_f1"
        case macroF1 = "macro_f1"
    }

    /// A figure beside its floor.
    package struct Standing: Sendable, Equatable {
        package let figure: Figure
        package let value: Double
        package let floor: Double

        package init(figure: Figure, value: Double, floor: Double) {
            self.figure = figure
            self.value = value
            self.floor = floor
        }

        /// True when the floor holds; a figure may lie on it.
        package var holds: Bool { value >= floor }
    }

    /// The name of the set to which the row belongs.
    package let name: String
    package let location: FileLocation
    /// The file of labelled articles, as seen from the folder in which the command runs.
    package let labels: String
    package let selection: ArticleSelection
    package let fields: [ArticleField]
    package let microF1: Double
    package let macroF1: Double

    /// What an evaluation reached, figure by figure.
    package func standings(_ evaluation: Evaluation) -> [Standing] {
        [
            Standing(figure: .microF1, value: evaluation.micro.f1, floor: microF1),
            Standing(figure: .macroF1, value: evaluation.macroF1, floor: macroF1),
        ]
    }
}
