import ArticleIngest
import CSQLite
import Testing

@testable import ArticleArchives

/// Histories that other programs kept: git, NewsDiffs, NewsEdits, the Wayback Machine.
@Suite struct HistoryTests {
    private func repository() throws -> Folder {
        let folder = try Folder()
        try folder.git(["init", "-q", "-b", "main"])
        return folder
    }

    private func commit(_ folder: Folder, at time: String) throws {
        try folder.git(["add", "-A"])
        try folder.git(["commit", "-qm", "x"], at: time)
    }

    @Test func `each commit of a file is a version, whatever its name was`() throws {
        let folder = try repository()
        try folder.write("news/ferry.md", "---\ntitle: Ferry\n---\nIt carries 40.\n\nIt leaves at ten.\n")
        try folder.write("logo.png", "x")
        try commit(folder, at: "2024-10-18T09:30:00Z")
        try folder.git(["mv", "news/ferry.md", "boat.md"])
        try folder.write("boat.md", "---\ntitle: Ferry\n---\nIt carries 60.\n\nIt leaves at ten.\n")
        try folder.write("quay.txt", "The quay is open.")
        try commit(folder, at: "2024-10-18T14:05:09Z")
        let told = try Told(try GitReader(folder.path, .documents(file: nil)))
        #expect(
            told.heads == [
                "2024-10-18T09:30:00Z boat.md", "2024-10-18T14:05:09Z boat.md", "2024-10-18T14:05:09Z quay.txt",
            ])
        #expect(told.texts.first == "It carries 40.\n\nIt leaves at ten.")
        #expect(told.versions.first?.article?.title == "Ferry")
        #expect(try Told(try GitReader(folder.path, .documents(file: "news/ferry.md"))).versions.count == 2)
        #expect(throws: ArchiveError.self) { _ = try GitReader(folder.path, .documents(file: "no.md")) }
    }

    @Test func `a file that came, went and came back is one article, and an unlike one is another`() throws {
        let folder = try repository()
        try folder.write("a.txt", "One text about boats.")
        try commit(folder, at: "2024-10-18T09:30:00Z")
        try folder.git(["rm", "-q", "a.txt"])
        try folder.write("b.txt", "Quite another text about the quay.")
        try commit(folder, at: "2024-10-18T10:30:00Z")
        try folder.write("a.txt", "One text about boats.")
        // A clock that went back.
        try commit(folder, at: "2024-10-18T08:30:00Z")
        let told = try Told(try GitReader(folder.path, .documents(file: nil)))
        #expect(
            told.heads == ["2024-10-18T09:30:00Z a.txt", "2024-10-18T10:30:00Z b.txt", "2024-10-18T10:30:00Z a.txt"])
    }

    @Test func `what is no history is told`() throws {
        let folder = try Folder()
        #expect(throws: ArchiveError.self) { _ = try GitReader(folder.path, .documents(file: nil)) }
        let empty = try repository()
        #expect(throws: ArchiveError.self) { _ = try GitReader(empty.path, .documents(file: nil)) }
        // Branches that name each other.
        try empty.write(".git/refs/heads/main", "ref: refs/heads/other\n")
        try empty.write(".git/refs/heads/other", "ref: refs/heads/main\n")
        #expect(throws: ArchiveError.self) { _ = try GitReader(empty.path, .documents(file: nil)) }
    }

    @Test func `a file of NewsDiffs is date, headline, byline and text`() throws {
        let folder = try repository()
        try folder.write(
            "www.harbour.example/news/ferry", "October 17, 2024\nFerry sails\nBy ADA\n\nIt carries\n40.\n\nIt leaves.\n"
        )
        try folder.write("README", "x")
        try commit(folder, at: "2024-10-18T09:30:00Z")
        let told = try Told(try GitReader(folder.path, .newsDiffs))
        #expect(told.heads == ["2024-10-18T09:30:00Z http://www.harbour.example/news/ferry"])
        #expect(told.texts == ["It carries 40.\n\nIt leaves."])
        let article = try #require(told.versions.first?.article)
        #expect(article.title == "Ferry sails" && article.byline == "By ADA" && article.published == "2024-10-17")
    }

    @Test func `archives in a row are read one after the other`() throws {
        let folder = try Folder()
        try folder.write("a/20241018140509-ferry", "<html><p>60")
        try folder.write("b/20241018093000-quay", "<html><p>open")
        let chain = ChainedReader([folder.path + "/a", folder.path + "/b"]) { path throws(ArchiveError) in
            try WaybackReader(path)
        }
        #expect(try Told(chain).texts == ["<html><p>60", "<html><p>open"])
        #expect(chain.extent == ArchiveExtent(done: 2000, whole: 2000))
    }

    private func database(_ folder: Folder, _ sql: String) throws -> String {
        let path = "\(folder.path)/post.db"
        // Opens the library.
        _ = try? ForeignDatabase("/nowhere")
        var connection: OpaquePointer?
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
        #expect(unsafe sqlite3_open_v2(path, &connection, flags, nil) == SQLITE_OK)
        #expect(unsafe sqlite3_exec(connection, sql, nil, nil, nil) == SQLITE_OK)
        unsafe sqlite3_close_v2(connection)
        return path
    }

    @Test func `a row of NewsEdits is a version`() throws {
        let folder = try Folder()
        let path = try database(
            folder,
            """
            CREATE TABLE entryversion (id, entry_id, title, url, summary, created, version);
            INSERT INTO entryversion VALUES (2, 7, 'Ferry &amp; quay', 'https://harbour.example/a', '<p>It carries 60.</p><p>It leaves.</p>', '2024-10-18 14:05:09.5', 1);
            INSERT INTO entryversion VALUES (1, 7, 'Ferry', 'https://harbour.example/a', '<p>It carries 40.</p>', '2024-10-18 09:30:00', 0);
            INSERT INTO entryversion VALUES (3, 8, 'Quay', NULL, 'Open.', 1729243800, 0);
            INSERT INTO entryversion VALUES (4, 9, 'None', NULL, NULL, '2024-10-18 09:30:00', 0);
            INSERT INTO entryversion VALUES (5, 9, 'None', NULL, 'x', 'soon', 0);
            """)
        let told = try Told(try NewsEditsReader(path))
        #expect(
            told.heads == [
                "2024-10-18T09:30:00Z https://harbour.example/a", "2024-10-18T14:05:09Z https://harbour.example/a",
                "2024-10-18T09:30:00Z post-8",
            ])
        #expect(told.texts == ["It carries 40.", "It carries 60.\n\nIt leaves.", "Open."])
        #expect(told.versions.dropFirst().first?.article?.title == "Ferry & quay")
        #expect(told.refused == ["it has no text", "“created” is no time"])
    }

    @Test func `where rows hold no text it is put together from its sentences`() throws {
        let folder = try Folder()
        let path = try database(
            folder,
            """
            CREATE TABLE entryversion (entry_id, created, version);
            INSERT INTO entryversion VALUES (7, '2024-10-18 09:30:00', '0');
            CREATE TABLE split_sentences (entry_id, version, sent_idx, sentence);
            INSERT INTO split_sentences VALUES (7, 0.0, 10, 'It leaves.</p>');
            INSERT INTO split_sentences VALUES (7, 0.0, 2, '<p>It carries 40.');
            """)
        #expect(try Told(try NewsEditsReader(path)).texts == ["It carries 40. It leaves."])
    }

    @Test(arguments: [
        "CREATE TABLE x (y)", "CREATE VIEW entryversion AS SELECT 1 AS entry_id, 2 AS created, 3 AS summary",
    ])
    func `a database of another kind is told`(sql: String) throws {
        let folder = try Folder()
        let path = try database(folder, sql)
        #expect(throws: ArchiveError.self) { _ = try NewsEditsReader(path) }
        let text = try folder.write("a.db", "no database, but long enough to be taken for one")
        #expect(throws: ArchiveError.self) { _ = try NewsEditsReader(text) }
    }

    @Test func `captures are dated by their folders`() throws {
        let folder = try Folder()
        try folder.write("c/20241018140509/harbour.example/ferry/index.html", "<html><p>60")
        try folder.write("c/20241018093000/https:/harbour.example/ferry/index.html", "<html><p>40")
        try folder.write("c/harbour.example/20241018120000/quay", "<html><p>open")
        try folder.write("c/20241018130000-story.html", "<html><p>story")
        try folder.write("c/20241018140509/harbour.example/logo.png", "PNG")
        try folder.write("c/notes.txt", "x")
        let told = try Told(try WaybackReader(folder.path + "/c"))
        #expect(
            told.heads == [
                "2024-10-18T09:30:00Z https://harbour.example/ferry/",
                "2024-10-18T12:00:00Z http://harbour.example/quay",
                "2024-10-18T13:00:00Z 20241018130000-story", "2024-10-18T14:05:09Z http://harbour.example/ferry/",
            ])
        #expect(told.passed == 1)
    }

    @Test func `a list says which file was captured when`() throws {
        let folder = try Folder()
        let toolbar = "<html><!-- BEGIN WAYBACK TOOLBAR INSERT --><b>donate</b><!-- END WAYBACK TOOLBAR INSERT --><p>40"
        try folder.write("a.html", toolbar)
        try folder.write("20241018140509/harbour.example/ferry", "<html><p>60")
        let list = try folder.write(
            "list.cdx",
            """
             CDX N b a m s k r M S V g
            20241018093000 https://harbour.example/ferry a.html
            example,harbour)/ferry 20241018140509 https://harbour.example/ferry text/html 200 ABC 100
            20241018093000 https://harbour.example/x ../../../etc/passwd
            20241018093000 https://harbour.example/y none.html
            what is this
            """)
        let told = try Told(try WaybackReader(list))
        #expect(told.texts == ["<html><p>40", "<html><p>60"])
        #expect(told.heads.allSatisfy { $0.hasSuffix("https://harbour.example/ferry") })
        #expect(
            told.refused == [
                "its file does not lie in the list's own folder", "there is no file none.html",
                "it has no fourteen digits and an address",
            ])
    }
}
