// swift-tools-version: 6.2
import Foundation
import PackageDescription

// The modules of Điểm Tin; ARCHITECTURE.md says what each one is for and what it may import.
// Arrows point one way, and `swift build --explicit-target-dependency-import-check error` holds them.

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let flyingFox = Target.Dependency.product(name: "FlyingFox", package: "FlyingFox")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

/// Whether the system has what `Spreadsheets` writes and reads XLSX with; without it only CSV works, and says so.
let hasXLSX =
    Context.environment["DIEMTIN_NO_XLSX"] != "1"
    && ["xlsxwriter.h", "zip.h"].allSatisfy { header in
        ["/usr/include", "/usr/local/include", "/opt/homebrew/include"].contains { folder in
            FileManager.default.fileExists(atPath: folder + "/" + header)
        }
    }
let xlsxDependencies: [Target.Dependency] = hasXLSX ? ["CXLSXWriter", "CZip"] : []
let xlsxSettings: [SwiftSetting] = hasXLSX ? [.define("XLSX")] : []

/// The libraries of the system that are not on every machine.
let optionalSystemLibraries: [Target] = [
    .systemLibrary(
        name: "CXLSXWriter",
        pkgConfig: "xlsxwriter",
        providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]
    ),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
]

/// Stages of the pipeline and what they stand on.
let libraries: [Target] = [
    .systemLibrary(
        name: "CLibXML2",
        pkgConfig: "libxml-2.0",
        providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]
    ),
    .systemLibrary(
        name: "CZlib",
        pkgConfig: "zlib",
        providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]
    ),
    .target(name: "CSystemShims"),
    .target(name: "PressModel"),
    .target(name: "StrictYAML", dependencies: ["PressModel", yams]),
    .target(name: "VietnameseText"),
    .target(name: "TermMatching", dependencies: ["VietnameseText"]),
    .target(
        name: "Spreadsheets",
        dependencies: ["CLibXML2", "PressModel"] + xlsxDependencies,
        swiftSettings: xlsxSettings
    ),
    .target(name: "FeedParsing", dependencies: ["CLibXML2"]),
    .target(name: "ArticleExtraction", dependencies: ["CLibXML2"]),
    .target(name: "FeedFetching", dependencies: ["CSystemShims", "PressModel"]),
    .target(
        name: "IssueClassification",
        dependencies: ["PressModel", "StrictYAML", "TermMatching", "VietnameseText"]
    ),
    .target(name: "ClaimChecking", dependencies: ["PressModel", "TermMatching", "VietnameseText"]),
    .target(name: "PasswordHashing", dependencies: [crypto, cryptoExtras]),
    .target(name: "StoryGrouping", dependencies: ["PressModel", "VietnameseText"]),
    .target(name: "TrendDetection", dependencies: ["VietnameseText"]),
    .target(
        name: "ArticleStorage",
        dependencies: ["CZlib", "PressModel", "VietnameseText", grdb],
        resources: [.embedInCode("Dictionary")]
    ),
    .target(
        name: "DailyBriefing",
        dependencies: ["PressModel", "StoryGrouping", "TrendDetection", mustache],
        resources: [.embedInCode("Templates"), .embedInCode("Schema")]
    ),
    .target(
        name: "BriefingDelivery",
        dependencies: ["DailyBriefing", "PressModel", "Spreadsheets"],
        exclude: ["make-reference.py"],
        resources: [.embedInCode("Files")]
    ),
    .target(
        name: "ReviewSite",
        dependencies: ["ArticleStorage", "PasswordHashing", "PressModel", crypto, hummingbird, logging, mustache],
        resources: [.embedInCode("Templates")]
    ),
    .target(
        name: "PressProcessing",
        dependencies: [
            "ArticleExtraction", "ArticleStorage", "BriefingDelivery", "ClaimChecking", "DailyBriefing", "FeedFetching",
            "FeedParsing", "IssueClassification", "PressModel", "StoryGrouping", "StrictYAML", "TrendDetection",
            "VietnameseText",
        ]
    ),
]

let executables: [Target] = [
    .executableTarget(
        name: "diemtin",
        dependencies: [
            "ArticleExtraction", "ArticleStorage", "BriefingDelivery", "ClaimChecking", "DailyBriefing",
            "IssueClassification", "PasswordHashing", "PressModel", "PressProcessing", "Spreadsheets", "StoryGrouping",
            "TrendDetection",
            "VietnameseText",
            argumentParser,
        ]
    ),
    .executableTarget(
        name: "diemtin-desk",
        dependencies: [
            "ArticleStorage", "DailyBriefing", "IssueClassification", "PressModel", "PressProcessing", "ReviewSite",
            argumentParser, hummingbird, logging,
        ]
    ),
]

/// Servers and fixtures for tests and the demo; no product of ours contains them.
let testSupport: [Target] = [
    .target(name: "LoopbackPress", dependencies: [flyingFox], path: "Tests/LoopbackPress"),
    .executableTarget(
        name: "demo-press",
        dependencies: ["LoopbackPress"],
        path: "Tests/DemoPress",
        exclude: ["Press", "briefing.png"]
    ),
    .executableTarget(
        name: "archive-benchmark",
        dependencies: ["ArticleStorage", "PressModel", "VietnameseText", grdb],
        path: "Tests/ArchiveBenchmark"
    ),
]

let tests: [Target] = [
    .testTarget(name: "PressModelTests", dependencies: ["PressModel"]),
    .testTarget(name: "StrictYAMLTests", dependencies: ["PressModel", "StrictYAML"]),
    .testTarget(
        name: "SpreadsheetsTests",
        dependencies: ["PressModel", "Spreadsheets"] + (hasXLSX ? ["CZip"] : []),
        swiftSettings: xlsxSettings
    ),
    .testTarget(name: "VietnameseTextTests", dependencies: ["VietnameseText"]),
    .testTarget(name: "TermMatchingTests", dependencies: ["TermMatching", "VietnameseText"]),
    .testTarget(name: "FeedParsingTests", dependencies: ["FeedParsing"]),
    .testTarget(name: "ArticleExtractionTests", dependencies: ["ArticleExtraction"], exclude: ["Pages"]),
    .testTarget(name: "FeedFetchingTests", dependencies: ["FeedFetching", "LoopbackPress", "PressModel", "diemtin"]),
    .testTarget(
        name: "IssueClassificationTests",
        dependencies: ["IssueClassification", "PressModel"],
        exclude: ["Criticism"]
    ),
    .testTarget(
        name: "ClaimCheckingTests",
        dependencies: ["ClaimChecking", "PressModel", "VietnameseText"],
        exclude: ["Criticism", "Figures/figures.ndjson", "Figures/judged.tsv"]
    ),
    .testTarget(name: "PasswordHashingTests", dependencies: ["PasswordHashing"]),
    .testTarget(name: "StoryGroupingTests", dependencies: ["PressModel", "StoryGrouping"]),
    .testTarget(name: "TrendDetectionTests", dependencies: ["PressModel", "TrendDetection"]),
    .testTarget(
        name: "ArticleStorageTests",
        dependencies: ["ArticleStorage", "PressModel", grdb],
        exclude: ["Archives"]
    ),
    .testTarget(name: "DailyBriefingTests", dependencies: ["DailyBriefing", "PressModel"], exclude: ["Snapshots"]),
    .testTarget(
        name: "BriefingDeliveryTests",
        dependencies: ["BriefingDelivery", "DailyBriefing", "FeedParsing", "PressModel", "Spreadsheets"],
        swiftSettings: xlsxSettings
    ),
    .testTarget(
        name: "ReviewSiteTests",
        dependencies: ["ArticleStorage", "PasswordHashing", "PressModel", "ReviewSite", hummingbird, logging]
    ),
    .testTarget(
        name: "PressProcessingTests",
        dependencies: [
            "ArticleStorage", "BriefingDelivery", "DailyBriefing", "FeedParsing", "IssueClassification", "PressModel",
            "PressProcessing", "StrictYAML", "TrendDetection",
        ]
    ),
    .testTarget(
        name: "CommandTests",
        dependencies: ["ArticleStorage", "LoopbackPress", "PressModel", "Spreadsheets", "diemtin"]
    ),
]

let package = Package(
    name: "diemtin",
    platforms: [.macOS(.v14)],
    products: [
        .executable(name: "diemtin", targets: ["diemtin"]),
        .executable(name: "diemtin-desk", targets: ["diemtin-desk"]),
        .library(name: "VietnameseText", targets: ["VietnameseText"]),
        .library(name: "TermMatching", targets: ["TermMatching"]),
        .library(name: "FeedParsing", targets: ["FeedParsing"]),
        .library(name: "ArticleExtraction", targets: ["ArticleExtraction"]),
        .library(name: "TrendDetection", targets: ["TrendDetection"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    ],
    targets: (hasXLSX ? optionalSystemLibraries : []) + libraries + executables + testSupport + tests,
    swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
    target.swiftSettings =
        (target.swiftSettings ?? []) + [
            // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0335-existential-any.md
            .enableUpcomingFeature("ExistentialAny"),
            // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0409-access-level-on-imports.md
            .enableUpcomingFeature("InternalImportsByDefault"),
            // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0444-member-import-visibility.md
            .enableUpcomingFeature("MemberImportVisibility"),
            // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0461-async-function-isolation.md
            .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
            // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0443-warning-control-flags.md
            .treatAllWarnings(as: .error),
        ]
}
