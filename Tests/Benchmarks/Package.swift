// swift-tools-version: 6.2
import PackageDescription

// Measurements, in a package of their own so that nobody else fetches or builds the benchmark library:
//
//     cd Tests/Benchmarks && swift package --disable-sandbox benchmark

let package = Package(
    name: "diemtin-benchmarks",
    platforms: [.macOS(.v14)],
    dependencies: [
        .package(name: "diemtin", path: "../.."),
        // Without its traits it needs no allocator of its own.
        .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
    ],
    targets: [
        .executableTarget(
            name: "Parsing",
            dependencies: [
                .product(name: "FeedParsing", package: "diemtin"),
                .product(name: "ArticleExtraction", package: "diemtin"),
                .product(name: "Benchmark", package: "benchmark"),
            ],
            path: "Benchmarks/Parsing",
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]
        ),
        .executableTarget(
            name: "Matching",
            dependencies: [
                .product(name: "VietnameseText", package: "diemtin"),
                .product(name: "TermMatching", package: "diemtin"),
                .product(name: "Benchmark", package: "benchmark"),
            ],
            path: "Benchmarks/Matching",
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]
        ),
    ],
    swiftLanguageModes: [.v6]
)
