import ArticleIngest
import ArticleStore
import Testing

@testable import ArticleArchives

/// Pages and drafts of which each is a file.
@Suite struct DocumentTests {
    private let mail = """
        From: <Saved by Blink>
        Snapshot-Content-Location: https://harbour.example/news/ferry
        Subject: Ferry
        Date: Fri, 18 Oct 2024 10:30:00 +0100
        MIME-Version: 1.0
        Content-Type: multipart/related;
        \ttype="text/html"; boundary="--=_b;1"

        """

    private func mailed(_ parts: String) throws -> Told {
        let folder = try Folder()
        return try Told(try DocumentReader(.mhtml, [try folder.write("ferry.mhtml", mail + parts)]))
    }

    @Test(arguments: [
        ("Content-Transfer-Encoding: quoted-printable\n\n<p>caf=C3=A9 =\non deck =zz", "<p>café on deck =zz\n"),
        ("Content-Transfer-Encoding: base64\n\nPHA+Y2Fm\nw6k=", "<p>café"),
        ("Content-Transfer-Encoding: 8bit\n\n<p>café", "<p>café\n"),
    ])
    func `the page in a message is unpacked`(part: String, page: String) throws {
        let told = try mailed(
            "\n----=_b;1\nContent-Type: text/html\n\(part)\n----=_b;1\nContent-Type: image/png\n\nx\n----=_b;1--\n")
        #expect(told.heads == ["2024-10-18T09:30:00Z https://harbour.example/news/ferry"])
        #expect(told.texts == [page])
    }

    @Test func `the page is the start that is named, or stands in an alternative, or in a message that is cut off`()
        throws
    {
        let part = "Content-Type: text/html\nContent-ID: <b>\n\n<p>cut"
        #expect(try mailed("\n----=_b;1\n\(part)").texts == ["<p>cut"])
        let nested =
            "Content-Type: multipart/alternative; boundary=in\n\n--in\nContent-Type: text/plain\n\nx\n--in\n\(part)\n--in--\n"
        #expect(try mailed("\n----=_b;1\n\(nested)\n----=_b;1--").texts == ["<p>cut\n"])
        let folder = try Folder()
        let started =
            "Content-Type: multipart/related; start=\"<b>\"; boundary=in\n\n--in\nContent-Type: text/html\n\n<p>no\n--in\n\(part)\n--in--"
        #expect(try Told(try DocumentReader(.mhtml, [try folder.write("a.mht", started)])).texts == ["<p>cut\n"])
    }

    @Test func `a message without a page is told`() throws {
        let told = try mailed("\n----=_b;1\nContent-Type: text/plain\n\nx\n----=_b;1--\n")
        #expect(told.refused == ["it holds no page: no part of it is text/html"])
    }

    @Test func `a saved page says where it was, and its folder holds no pages`() throws {
        let folder = try Folder()
        try folder.write(
            "a.html", "<!DOCTYPE html>\n<!-- saved from url=(0034)https://harbour.example/news/ferry -->\n<p>40")
        try folder.write("a_files/frame.html", "<p>advert")
        try folder.write("b/c.htm", "<p>60")
        try folder.write(
            "s.html",
            "<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://harbour.example/quay \n saved date: Fri Oct 18 2024 14:05:09 GMT+0100 (x)\n--><p>80"
        )
        try folder.setModified("a.html", 1_729_243_800)
        try folder.setModified("b/c.htm", 1_729_240_000)
        let told = try Told(try DocumentReader(.savedPage, [folder.path]))
        #expect(
            told.heads == [
                "2024-10-18T08:26:40Z c", "2024-10-18T09:30:00Z https://harbour.example/news/ferry",
                "2024-10-18T13:05:09Z https://harbour.example/quay",
            ])
    }

    @Test func `front matter says what an article is`() throws {
        let folder = try Folder()
        let yaml = """
            ---
            title: 'The harbour''s ferry'
            date: 2024-10-17T08:00:00+01:00  # when
            lastmod: 2024-10-18
            authors:
              - name: Ada Lovelace
              - "Mary Shelley"
            tags: [a, b]
            permalink: https://harbour.example/news/ferry
            ---
            It carries *40*
            people ([all](x) told).
            """
        let told = try Told(try DocumentReader(.markdown, [try folder.write("ferry.md", yaml)]))
        #expect(told.heads == ["2024-10-18T00:00:00Z https://harbour.example/news/ferry"])
        #expect(told.texts == ["It carries 40 people (all told)."])
        #expect(told.versions.first?.article?.title == "The harbour's ferry")
        #expect(told.versions.first?.article?.byline == "Ada Lovelace, Mary Shelley")
        #expect(told.versions.first?.published == "2024-10-17T08:00:00+01:00")
    }

    @Test(
        arguments: [
            ("+++\ntitle = \"Ferry\"\n[params]\ntitle = \"x\"\n+++\nText", "Ferry", "body: Text"),
            ("# Ferry\n\nText", "Ferry", "headline: Ferry"), ("Text\n\n# Ferry", nil, "body: Text"),
            ("---\nText", nil, "body: Text"), ("---\ntitle: x\n", nil, "body: title: x"),
        ] as [(String, String?, String)])
    func `a title stands in front of a text or at its top`(text: String, title: String?, first: String) throws {
        let folder = try Folder()
        let version = try #require(
            try Told(try DocumentReader(.markdown, [try folder.write("a.md", text)])).versions.first)
        #expect(version.article?.title == title)
        #expect(version.blocks.first == first)
    }

    @Test func `Markdown becomes blocks with their roles`() throws {
        let text = """
            ## On board

            > “It is
            > safe”

            * dogs
            * bicycles

            ```
            code
            here
            ```

            ![The ferry](x.jpg)

            <div>Fish &amp; chips<br>daily</div>

            One  
            two `three` &eacute;
            """
        let folder = try Folder()
        let version = try #require(
            try Told(try DocumentReader(.markdown, [try folder.write("a.md", text)])).versions.first)
        #expect(
            version.blocks == [
                "headline: On board", "body: “It is safe”", "list: dogs", "list: bicycles", "body: code\nhere",
                "caption: The ferry", "body: Fish & chips\ndaily", "body: One\ntwo three é",
            ])
    }

    @Test(arguments: [
        ("", "it holds no text"), ("---\ntitle: x\n---\n", "it holds no text"),
    ])
    func `a text that is none is told`(text: String, reason: String) throws {
        let folder = try Folder()
        #expect(try Told(try DocumentReader(.markdown, [try folder.write("a.md", text)])).refused == [reason])
    }

    @Test(
        arguments: [
            ("Fri, 18 Oct 2024 09:30:00 +0100", "2024-10-18T08:30:00Z"),
            ("8 Oct 2024 09:30:00", "2024-10-08T09:30:00Z"),
            ("Fri, 18 Oct 2024 09:30 GMT", "2024-10-18T09:30:00Z"), ("soon", nil), ("18 Foo 2024 09:30", nil),
        ] as [(String, String?)])
    func `the time of a message is read`(text: String, time: String?) {
        #expect(Timestamp(mail: text)?.iso == time)
    }

    @Test(
        arguments: [
            ("2024-10-18", "2024-10-18T00:00:00Z"), ("2024-10-18 09:30:00 +0100", "2024-10-18T08:30:00Z"),
            ("2024-10-18 09:30:00.123", "2024-10-18T09:30:00Z"), ("2024-10-18T09:30:00Z", "2024-10-18T09:30:00Z"),
            ("18 October", nil),
        ] as [(String, String?)])
    func `the time of a database or of front matter is read`(text: String, time: String?) {
        #expect(Timestamp(loose: text)?.iso == time)
    }
}
