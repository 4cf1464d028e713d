// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// A Swift target of the house: what it may import is what stands in `dependencies`, nothing else.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(of name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: [.target(name: name), "TestSupport"] + dependencies, exclude: exclude,
        swiftSettings: strict)
}

let package = Package(
    name: "galley",
    products: [.executable(name: "galley", targets: ["galley"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        // A command plugin alone (“swift package generate-documentation”): nothing of it is linked.
        .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
    ],
    targets: [
        .executableTarget(name: "galley", dependencies: ["GalleyCommands"], swiftSettings: strict),
        .executableTarget(
            name: "galley-bench",
            dependencies: [
                "ArticleAnalysis", "ArticleDiff", "ArticleAnnotations", "ArticleReport", "ArticleStore", "TestSupport",
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "galley-fuzz",
            dependencies: [
                "ArticleAnalysis", "ArticleDiff", "ArticleAnnotations", "ArticleIngest", "ArticleReport", "TestSupport",
            ],
            swiftSettings: strict),
        room(
            "GalleyCommands",
            [
                "ArticleIngest", "ArticleStore", "ArticleAnalysis", "ArticleDiff", "ArticleAnnotations",
                "ArticleReview", "ArticleReport",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        room("ArticleIngest", ["CGumbo", "LanguageTables"]),
        room("ArticleStore", ["CLibGit2"]),
        room("ArticleAnalysis", ["LanguageTables"]),
        room("ArticleDiff", ["ArticleAnalysis", "LanguageTables"]),
        room("ArticleAnnotations", ["ArticleAnalysis", "ArticleDiff", "LanguageTables"]),
        room("ArticleReview", ["ArticleStore", "ArticleAnalysis", "ArticleDiff", "ArticleAnnotations"]),
        room(
            "ArticleReport",
            ["ArticleIngest", "ArticleAnalysis", "ArticleDiff", "ArticleAnnotations", "LanguageTables"]),
        .executableTarget(name: "train-tagger", dependencies: ["ArticleAnalysis"], swiftSettings: strict),
        room("LanguageTables", ["CLanguage"]),
        .target(name: "CLanguage", exclude: ["en"], cSettings: [.unsafeFlags(["-std=c23", "-Wno-c23-extensions"])]),
        .systemLibrary(name: "CGumbo", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"])]),
        .systemLibrary(name: "CLibGit2", pkgConfig: "libgit2", providers: [.apt(["libgit2-dev"])]),

        .target(
            name: "TestSupport",
            dependencies: ["ArticleAnalysis", "ArticleDiff", "ArticleAnnotations", "ArticleStore"],
            path: "Tests/TestSupport",
            swiftSettings: strict),
        .testTarget(
            name: "EndToEndTests", dependencies: ["galley", "ArticleAnnotations", "TestSupport"], swiftSettings: strict),
        tests(of: "ArticleAnalysis"),
        tests(of: "ArticleDiff", ["ArticleAnalysis"]),
        tests(of: "ArticleIngest"),
        tests(of: "ArticleStore"),
        tests(of: "ArticleAnnotations", ["ArticleAnalysis", "ArticleDiff"]),
        tests(of: "ArticleReview", ["ArticleStore", "ArticleAnalysis", "ArticleDiff", "ArticleAnnotations"]),
        tests(of: "ArticleReport", ["ArticleAnalysis", "ArticleDiff", "ArticleAnnotations"], exclude: ["Goldens"]),
    ]
)
