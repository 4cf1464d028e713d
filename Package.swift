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

/// What keeps the released program small: the linker drops a function that nobody calls and folds those that are alike.
let lean: [SwiftSetting] = [.unsafeFlags(["-Xfrontend", "-function-sections"], .when(configuration: .release))]

/// What lets it start at once: the metadata of a generic type is asked for by its parts, which the compiler knows, and not
/// by a name from which the runtime has to find them and search every conformance of every library.
let quick: [SwiftSetting] = [
    .unsafeFlags(
        ["-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors"], .when(configuration: .release))
]

/// What the released program is linked with.
///
/// Addresses that are put right at the start are a list of bits rather than of 24 bytes each (glibc 2.36 or later). No
/// tables for unwinding: nothing throws as C++ does, and Swift's own backtraces follow frame pointers.
let linking: [LinkerSetting] = [
    .unsafeFlags(["-Xlinker", "--export-dynamic-symbol=mbedtls_x509_crt_parse_file"]),
    .unsafeFlags(
        [
            "-use-ld=lld", "-Xlinker", "--icf=all", "-Xlinker", "-zpack-relative-relocs", "-Xlinker",
            "--script=\(Context.packageDirectory)/Sources/galley/no-unwinding.ld",
        ], .when(configuration: .release)),
]

/// A Swift target of the house: what it may import is what stands in `dependencies`, nothing else.
///
/// A target that waits for people and disks most of the time is compiled for size.
func room(_ name: String, _ dependencies: [Target.Dependency] = [], forSize: Bool = false) -> Target {
    let small: [SwiftSetting] = [.unsafeFlags(["-Osize"], .when(configuration: .release))]
    return .target(
        name: name, dependencies: dependencies, swiftSettings: strict + lean + (forSize ? small : quick))
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
        .executableTarget(
            name: "galley", dependencies: ["GalleyCommands"], exclude: ["no-unwinding.ld"], swiftSettings: strict,
            linkerSettings: linking),
        .executableTarget(
            name: "galley-bench",
            dependencies: [
                "ArticleAnalysis", "ArticleDiff", "ArticleAnnotations", "ArticleIngest", "ArticleReport",
                "ArticleStore", "ArticleIndex", "TestSupport",
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
                "ArticleReview", "ArticleStory", "ArticleReport", "ArticleIndex", "ArticleArchives",
                "ArticleWatch", "ArticleDesk",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ], forSize: true),
        room("ArticleIngest", ["CGumbo", "LanguageTables", "CEncodings", "CZlib", "CLibraryLoaders"]),
        room("ArticleStore", ["CLibGit2", "CLibraryLoaders", "CZlib"], forSize: true),
        room("ArticleAnalysis", ["LanguageTables"]),
        room("ArticleDiff", ["ArticleAnalysis", "LanguageTables"]),
        room("ArticleAnnotations", ["ArticleAnalysis", "ArticleDiff", "LanguageTables"], forSize: true),
        room("ArticleStory", ["ArticleAnalysis", "ArticleDiff"]),
        room(
            "ArticleReview",
            ["ArticleStore", "ArticleAnalysis", "ArticleDiff", "ArticleAnnotations", "ArticleStory"], forSize: true),
        room(
            "ArticleIndex",
            ["CSQLite", "CLibraryLoaders", "ArticleStore", "ArticleAnalysis", "ArticleAnnotations", "ArticleDiff"],
            forSize: true),
        room(
            "ArticleReport",
            [
                "ArticleIngest", "ArticleAnalysis", "ArticleDiff", "ArticleAnnotations", "ArticleStory",
                "LanguageTables",
            ], forSize: true),
        room(
            "ArticleDesk",
            [
                "ArticleAnalysis", "ArticleDiff", "ArticleStory", "ArticleAnnotations", "ArticleReport",
                "ArticleReview", "ArticleStore", "ArticleIndex", "CMicroHTTPD", "CArgon2", "TOMLText", "CDeskAssets",
                "CLibraryLoaders",
            ], forSize: true),
        room("ArticleWatch", ["XMLEvents", "ArticleIndex", "CCurl", "CLibraryLoaders", "TOMLText"], forSize: true),
        room("TOMLText", ["CToml"], forSize: true),
        .executableTarget(name: "train-tagger", dependencies: ["ArticleAnalysis"], swiftSettings: strict),
        room("LanguageTables", ["CLanguage"]),
        .target(
            name: "CLanguage", exclude: ["en", "web"],
            cSettings: [.unsafeFlags(["-std=c23", "-Wno-c23-extensions"])]),
        .systemLibrary(name: "CGumbo", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"])]),
        // The headers alone: the library is opened by `CLibraryLoaders` when a store is, and linked by nobody.
        .systemLibrary(name: "CLibGit2", providers: [.apt(["libgit2-dev"])]),
        .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
        .target(name: "CLibraryLoaders", cSettings: [.unsafeFlags(["-std=c23"])]),
        // libxml2's own headers want to be found as “libxml/…”.
        .target(
            name: "CXML", dependencies: ["CLibraryLoaders"],
            cSettings: [.unsafeFlags(["-std=c23", "-I/usr/include/libxml2"])]),
        // The headers alone, as of libgit2.
        .systemLibrary(name: "CLibArchive", providers: [.apt(["libarchive-dev"])]),
        .systemLibrary(name: "CCMark", providers: [.apt(["libcmark-dev"])]),
        .systemLibrary(name: "CBrotli", providers: [.apt(["libbrotli-dev"])]),
        room(
            "ArticleArchives",
            [
                "ArticleIngest", "ArticleStore", "XMLEvents", "CLibArchive", "CCMark", "CBrotli", "CSQLite", "CZlib",
                "CLibraryLoaders",
            ], forSize: true),
        room("XMLEvents", ["CXML", "CLibraryLoaders"], forSize: true),
        .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
        .systemLibrary(name: "CEncodings", providers: [.apt(["libuchardet-dev"])]),
        .systemLibrary(name: "CCurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        // The headers alone, as of libgit2: one command opens them.
        .systemLibrary(name: "CMicroHTTPD", providers: [.apt(["libmicrohttpd-dev"])]),
        .systemLibrary(name: "CArgon2", providers: [.apt(["libargon2-dev"])]),
        // The desk's style sheet and its script.
        .target(
            name: "CDeskAssets", exclude: ["web"], cSettings: [.unsafeFlags(["-std=c23", "-Wno-c23-extensions"])]),
        // A header-only parser (libtomlplusplus-dev) behind one function; C++ stays on this side of it.
        .target(name: "CToml", cxxSettings: [.unsafeFlags(["-std=c++20"])]),

        .target(
            name: "TestSupport",
            dependencies: ["ArticleAnalysis", "ArticleDiff", "ArticleAnnotations", "ArticleStore"],
            path: "Tests/TestSupport",
            swiftSettings: strict),
        .testTarget(
            name: "EndToEndTests", dependencies: ["galley", "ArticleAnnotations", "TestSupport"], swiftSettings: strict),
        tests(of: "ArticleAnalysis", ["LanguageTables"]),
        tests(of: "ArticleDiff", ["ArticleAnalysis"]),
        tests(of: "ArticleIngest"),
        tests(of: "ArticleStore"),
        tests(of: "ArticleWatch", ["ArticleIndex"]),
        tests(of: "GalleyCommands", ["ArticleStore", "ArticleAnalysis", "ArticleAnnotations", "ArticleReview"]),
        tests(
            of: "ArticleDesk",
            ["ArticleReview", "ArticleReport", "ArticleStore", "ArticleAnnotations", "ArticleIngest"]),
        tests(of: "XMLEvents"),
        tests(of: "ArticleArchives", ["ArticleStore", "ArticleIngest", "CSQLite"]),
        tests(of: "ArticleIndex", ["ArticleStore", "ArticleAnnotations"]),
        tests(of: "ArticleAnnotations", ["ArticleAnalysis", "ArticleDiff"]),
        tests(of: "ArticleStory", ["ArticleAnalysis", "ArticleDiff"]),
        tests(of: "ArticleReview", ["ArticleStore", "ArticleAnalysis", "ArticleDiff", "ArticleAnnotations"]),
        tests(
            of: "ArticleReport", ["ArticleAnalysis", "ArticleDiff", "ArticleAnnotations", "ArticleStory"],
            exclude: ["Goldens"]),
    ]
)
