import ArticleAnnotations
import ArticleDiff
import ArticleReview
import ArticleStore
import Foundation
import TestSupport
import Testing

@testable import ArticleDesk

/// A store with invented articles, and the site that is made of it.
final class HarbourSite {
    static let versions = [
        "Harbour reopens\n\nUp to 40 boats left the quay on Monday. Mayor Ilse Brandt said the wall would hold.",
        "Harbour reopens\n\nUp to 55 boats left the quay on Monday. Mayor Ilse Brandt said the wall would hold.",
        "Harbour reopens\n\nUp to 55 boats left the quay on Monday. Mayor Ilse Brandt said that the wall would hold.",
    ]
    static let hostile = [
        "Night ferry</title><script>alert(1)</script>\n\n\"><img src=x onerror=alert(1)> held 12 people.\n\n'onload='x\u{202E}abc\u{7}",
        "Night ferry</title><script>alert(1)</script>\n\n\"><img src=x onerror=alert(2)> held 19 people.\n\n</p><svg onload=alert(1)>\n\n- <b>one</b>\n\nשלום <!-- ]]> עולם",
    ]
    static let ada = Person(name: "Ada Bell", email: "ada@example.org")
    static let bo = Person(name: "Bo Carr", email: "bo@example.org")

    let temporary: TemporaryStore
    /// Not there before the first run.
    let folder: URL

    init() throws {
        temporary = try TemporaryStore()
        folder = FileManager.default.temporaryDirectory.appending(path: "galley-site-\(UUID().uuidString)")
        try keep(Self.versions, as: "harbour")
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func keep(_ texts: [String], as name: String, _ change: (inout Snapshot) -> Void = { _ in }) throws {
        let store = try temporary.open()
        for (index, text) in texts.enumerated() {
            var snapshot = try Snapshot.example(text, of: name, minute: Int64(index * 10))
            snapshot.headline = text.split(separator: "\n").first.map(String.init)
            change(&snapshot)
            _ = try store.snapshot(snapshot)
        }
    }

    @discardableResult
    func publish(_ site: Site = Site(title: "What we changed")) throws -> PublishedSite {
        let store = try temporary.open()
        return try ArticleDesk.publish(
            try store.articleIDs(), of: store, as: site, into: try SiteFolder(folder.path))
    }

    /// Every file of the site, the list of them among these, by its path.
    func files() throws -> [String: String] {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        return try paths.reduce(into: [:]) { files, path in
            let file = folder.appending(path: path)
            let isFolder = try file.resourceValues(forKeys: [.isDirectoryKey]).isDirectory ?? false
            if !isFolder { files[path] = try String(contentsOf: file, encoding: .utf8) }
        }
    }

    /// Takes the change of the boats through these steps.
    func review(_ steps: [(ReviewStep.Action, Person)]) throws {
        let store = try temporary.open()
        func article() throws -> ReviewedArticle { try ReviewedArticle(ArticleID("harbour"), in: store) }
        let versions = try article().versions.history.versions
        let found = try article().changes(from: versions[0], to: versions[1])
        let written = try article().write(
            found, between: versions[0], and: versions[1], by: .galley, at: Timestamp(seconds: 1_729_260_000))
        let figure = try #require(written.new.first { $0.change?.kind == .figureChanged })
        for (action, person) in steps {
            let step = ReviewStep(action, by: Creator(person), at: 1_729_270_000, note: "between us")
            _ = try article().take(
                step, on: figure.id.description, elsewhere: action == .publish ? "https://example.org/c" : nil,
                by: person, at: Timestamp(seconds: 1_729_270_000))
        }
    }
}
