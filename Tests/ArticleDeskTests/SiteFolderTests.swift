import ArticleStore
import Foundation
import TestSupport
import Testing

@testable import ArticleDesk

/// What a run does to the files, its own and others'.
@Suite struct SiteFolderTests {
    private func write(_ text: String, _ path: String, in site: HarbourSite) throws {
        let file = site.folder.appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    @Test func `a second run writes nothing, and a new version only what it touches`() throws {
        let site = try HarbourSite()
        let first = try site.publish().files
        let before = try site.files()
        let second = try site.publish().files
        #expect(first.unchanged == 0 && second == SiteTally(unchanged: first.written))
        #expect(try site.files() == before)
        try site.keep(["Harbour reopens\n\nUp to 56 boats left the quay on Monday."], as: "harbour") { snapshot in
            snapshot.retrieved = .init(seconds: 1_729_300_000)
        }
        let third = try site.publish().files
        #expect(third.written > 2 && third.unchanged > 2 && third.removed == 0)
    }

    @Test func `the pages of an article that is gone go, and nobody else's files`() throws {
        let site = try HarbourSite()
        try site.keep(HarbourSite.hostile, as: "ferry")
        try site.publish()
        try write("mine", "articles/local/notes.txt", in: site)
        _ = try site.temporary.git("update-ref", "-d", "refs/heads/local/ferry")
        let run = try site.publish().files
        #expect(run.removed == 6)
        let paths = try site.files().keys
        #expect(!paths.contains { $0.hasPrefix("articles/local/ferry") })
        #expect(paths.contains("articles/local/notes.txt") && paths.contains("articles/local/harbour/index.html"))
        #expect(!FileManager.default.fileExists(atPath: site.folder.appending(path: "articles/local/ferry").path))
    }

    @Test func `a folder with other files is refused, and left as it is`() throws {
        let site = try HarbourSite()
        try write("mine", "index.html", in: site)
        #expect(throws: SiteError.notOurs(site.folder.path)) { try site.publish() }
        #expect(try site.files() == ["index.html": "mine"])
        let other = try HarbourSite()
        try write("galley site 2\n", ".galley-site", in: other)
        #expect(throws: SiteError.newer(other.folder.path)) { try other.publish() }
    }

    @Test func `a stranger's file where a page is to be is told, not overwritten`() throws {
        let site = try HarbourSite()
        try site.publish()
        try site.keep(HarbourSite.hostile, as: "ferry")
        try write("mine", "articles/local/ferry/index.html", in: site)
        let file = site.folder.path + "/articles/local/ferry/index.html"
        #expect(throws: SiteError.foreignFile(file)) { try site.publish() }
        #expect(try site.files()["articles/local/ferry/index.html"] == "mine")
    }

    @Test func `nothing is written or removed through a link`() throws {
        let site = try HarbourSite()
        try site.publish()
        let outside = site.folder.path + "-outside"
        try FileManager.default.createDirectory(atPath: outside + "/harbour", withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: outside) }
        try Data("theirs".utf8).write(to: URL(filePath: outside + "/harbour/index.html"))
        try FileManager.default.removeItem(at: site.folder.appending(path: "articles/local"))
        try FileManager.default.createSymbolicLink(
            atPath: site.folder.path + "/articles/local", withDestinationPath: outside)
        #expect(throws: SiteError.foreignFile(site.folder.path + "/articles/local")) { try site.publish() }
        _ = try site.temporary.git("update-ref", "-d", "refs/heads/local/harbour")
        #expect(try site.publish().files.removed == 0)
        #expect(try String(contentsOfFile: outside + "/harbour/index.html", encoding: .utf8) == "theirs")
    }

    /// The list as a killed run may leave it: half a line at its end, names of files that were never made, a draft; and
    /// as somebody may forge it.
    @Test(arguments: [
        "articles/local/harb", "articles/local/gone/index.html\n", "../outside\n", "/etc/passwd\narticles/..",
    ])
    func `the run after one that was killed mends the site`(tail: String) throws {
        let site = try HarbourSite()
        try site.publish()
        let whole = try site.files()
        try write("half a pa", ".galley-site.part", in: site)
        try write("torn", "index.html", in: site)
        try FileManager.default.removeItem(at: site.folder.appending(path: "style.css"))
        let list = try #require(whole[".galley-site"]?.replacing("style.css\n", with: ""))
        try write(list + tail, ".galley-site", in: site)
        let run = try site.publish().files
        #expect(run.written == 2 && run.removed == 0)
        #expect(try site.files() == whole)
    }

    @Test func `a run that was killed before its list was written may begin again`() throws {
        let site = try HarbourSite()
        try write("galley si", ".galley-site.part", in: site)
        #expect(try site.publish().files.written > 0)
    }

    @Test func `two runs do not write to one folder at once`() throws {
        let site = try HarbourSite()
        let folder = try SiteFolder(site.folder.path)
        #expect(throws: SiteError.busy(site.folder.path)) { try SiteFolder(site.folder.path) }
        withExtendedLifetime(folder) {}
    }

    @Test func `an article that cannot be read keeps its pages, and does not hide the others`() throws {
        let site = try HarbourSite()
        try site.keep(HarbourSite.hostile, as: "ferry")
        try site.publish()
        let before = try site.files().keys.count
        let text = try #require(try site.temporary.open().versions(of: .init("ferry")).first).text
        try FileManager.default.removeItem(atPath: site.temporary.file(of: text))
        let run = try site.publish()
        #expect(run.unread.map(\.article.description) == ["local/ferry"] && run.articles == 1)
        #expect(try site.files().keys.count == before && run.files.removed == 0)
    }
}
