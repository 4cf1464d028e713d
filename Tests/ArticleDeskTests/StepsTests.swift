import ArticleAnnotations
import ArticleReport
import ArticleReview
import ArticleStore
import Foundation
import TestSupport
import Testing

@testable import ArticleDesk

/// What is decided at the desk.
struct StepsTests {
    private static let figure = "articles/local/harbour?from=1&to=2"

    /// The buttons and targets of the article's first change of a figure, written down or not.
    private func target(_ desk: HarbourDesk) throws -> String {
        let page = desk.get(Self.figure)
        return try #require(page.values(of: "target").first)
    }

    private func annotations(_ desk: HarbourDesk) throws -> [Annotation] {
        try ReviewedArticle(ArticleID("harbour"), in: try desk.site.temporary.open()).annotations().files.own
    }

    @Test func `a change that nobody wrote down is decided on in the browser, and told to who looks on`() throws {
        let desk = try HarbourDesk()
        let target = try target(desk)
        let answer = desk.post(
            "steps",
            [
                ("step", "correction"), ("target", target), ("note", "the port says 55"),
                ("back", "/articles/local/harbour"),
            ])
        #expect(answer.status == 303)
        #expect(answer.location?.hasPrefix("/articles/local/harbour?said=") == true)
        let kept = try annotations(desk)
        #expect(kept.filter { $0.status == .triaged }.map(\.decision) == [.correction])
        #expect(kept.first { $0.status == .triaged }?.history.last?.by.email == "ada@example.org")
        #expect(desk.news.all.map(\.sentence) == ["Ada Bell triaged it as correction: 40 → 55"])
    }

    @Test func `who decides second sees what happened, and what was typed is in the form`() throws {
        let desk = try HarbourDesk()
        try desk.site.review([])
        let target = try target(desk)
        #expect(desk.post("steps", [("step", "update"), ("target", target)]).status == 303)
        let answer = desk.post(
            "steps", [("step", "silent"), ("target", target), ("note", "no <b>harm</b>")], as: HarbourDesk.bo)
        #expect(answer.status == 409)
        #expect(answer.text.contains("Ada Bell triaged it as update"))
        #expect(answer.text.contains("no &lt;b&gt;harm&lt;/b&gt;"))
        let anew = try #require(answer.values(of: "target").first)
        #expect(anew != target)
        #expect(desk.post("steps", [("step", "silent"), ("target", anew)], as: HarbourDesk.bo).status == 303)
        #expect(try annotations(desk).contains { $0.decision == .silent })
    }

    @Test(arguments: [
        ([("step", "silent")], 422, "Nothing is selected"),
        ([("step", "explode"), ("target", "x")], 400, "names no step"),
        ([("all", "silent")], 422, "Nothing is selected"),
        ([("step", "silent"), ("target", "../x y z")], 422, "Nothing is selected"),
        ([("do", "silent")], 422, "Nothing is selected"),
    ])
    func `a form that is none of ours does nothing`(form: [(String, String)], status: Int, words: String) throws {
        let desk = try HarbourDesk()
        let answer = desk.post("steps", form.map { ($0.0, $0.1) })
        #expect(answer.status == status)
        #expect(answer.text.contains(words))
        #expect(try annotations(desk).isEmpty)
    }

    @Test(arguments: [
        ("draft", "text", " ", "The notice has no words yet"),
        ("draft", "text", "It was [[which]].", "The draft has a gap"),
        ("draft", "text", "It was 55.", "Nobody has said yet what it is"),
        ("approve", "note", "", "Nobody has said yet what it is"),
        ("publish", "note", "", "Nobody has said yet what it is"),
        ("dismiss", "note", " ", "A dismissal needs a reason"), ("reply", "text", "", "A reply needs words"),
        ("verdict", "kind", "wording", "A verdict needs a reason"), ("verdict", "kind", "nonsense", "Choose what kind"),
        ("hand", "person", "nobody", "Name the person as"), ("return", "note", "why", "Nobody has said yet what it is"),
        ("reopen", "note", "", "It is open"),
    ])
    func `a step that is not allowed says why in words of a form, and comes back filled`(
        step: String, name: String, value: String, words: String
    ) throws {
        let desk = try HarbourDesk()
        try desk.site.review([])
        let answer = desk.post("steps", [("step", step), ("target", try target(desk)), (name, value)])
        #expect(answer.status == 422)
        #expect(answer.text.contains(words))
        #expect(!answer.text.contains(" --"))
        if !value.isEmpty, value != "nonsense" { #expect(answer.text.contains(value)) }
    }

    @Test func `a reader decides nothing, and an editor approves nothing`() throws {
        let desk = try HarbourDesk()
        try desk.site.review([(.triage(.correction), HarbourSite.ada), (.draft("It was 55."), HarbourSite.ada)])
        let drafted = try #require(try annotations(desk).first { $0.status == .drafted })
        let form = [("step", "approve"), ("target", StepTarget(try ArticleID("harbour"), drafted).text)]
        #expect(desk.post("steps", form, as: HarbourDesk.reader).status == 403)
        let editor = HarbourDesk.visitor(HarbourSite.bo, [.editor])
        #expect(desk.post("steps", form, as: editor).status == 403)
        #expect(desk.post("steps", form).text.contains("another person has to approve it"))
        #expect(try annotations(desk).contains { $0.status == .drafted })
    }

    @Test func `several of several articles are decided with one form`() throws {
        let desk = try HarbourDesk()
        try desk.site.keep(HarbourSite.versions, as: "ferry")
        for name in ["harbour", "ferry"] {
            let article = try ReviewedArticle(ArticleID(name), in: try desk.site.temporary.open())
            let versions = article.versions.history.versions
            _ = try article.write(
                try article.changes(from: versions[0], to: versions[1]), between: versions[0], and: versions[1],
                by: .galley,
                at: Timestamp(seconds: 1_729_260_000))
        }
        let picks = desk.get("queue").values(of: "pick")
        #expect(picks.count == 2)
        let answer = desk.post("steps", [("all", "silent")] + picks.map { ("pick", $0) })
        #expect(answer.location?.contains("2%20annotations") == true)
        #expect(desk.get("queue").text.contains("0 wait"))
    }

    @Test func `one notice tells of several changes, and is written for each of them`() throws {
        let desk = try HarbourDesk()
        try desk.site.keep(
            [
                "Ferry stops\n\nSome 40 boats left on Monday. The mayor spoke of 7 storms.",
                "Ferry stops\n\nSome 55 boats left on Monday. The mayor spoke of 9 storms.",
            ], as: "ferry")
        let article = try ArticleID("ferry")
        for target in desk.get("articles/local/ferry").values(of: "target") {
            #expect(desk.post("steps", [("step", "correction"), ("target", target)]).status == 303)
        }
        let reviewed = try ReviewedArticle(article, in: try desk.site.temporary.open())
        let both = try reviewed.annotations().inOrder
        #expect(both.map(\.decision) == [.correction, .correction])
        let page = desk.get("notices/local/ferry/\(both[0].id)?style=guardian&with=\(both[1].id)")
        #expect(page.text.contains("40") && page.text.contains("number of storms"))
        let all = Set(page.values(of: "target"))
        #expect(all.count == 2)
        #expect(
            desk.post(
                "steps", [("step", "draft"), ("text", "It was 55 boats and 9 storms.")] + all.map { ("target", $0) }
            ).status == 303)
        let drafted = try ReviewedArticle(article, in: try desk.site.temporary.open()).annotations().inOrder
        #expect(drafted.map(\.status) == [.drafted, .drafted])
        let companion = desk.get("notices/local/ferry/\(both[0].id)").text
        #expect(companion.contains("Tell of these, too"))
    }

    @Test func `a note stands on the words that were meant, or comes back with what was typed`() throws {
        let desk = try HarbourDesk()
        func note(_ words: String, _ comment: String) -> WebResponse {
            desk.post(
                "notes", [("article", "local/harbour"), ("version", "3"), ("words", words), ("comment", comment)])
        }
        #expect(note("Ilse Brandt", "Is she still mayor?").status == 303)
        #expect(try annotations(desk).map(\.says) == ["Is she still mayor?"])
        let refused = note("the moon", "Where is <it>?")
        #expect(refused.status == 422)
        #expect(refused.text.contains("do not stand in this version"))
        #expect(refused.text.contains("Where is &lt;it&gt;?") && refused.text.contains("the moon"))
        #expect(note("Ilse Brandt", " ").status == 422)
    }

    @Test func `what came and went between two versions is told with its times`() throws {
        let desk = try HarbourDesk()
        let figures = [40, 55, 40, 48].map {
            "Ferry stops\n\nSome \($0) boats left the quay on Monday. Mayor Ilse Brandt said the wall would hold."
        }
        try desk.site.keep(figures, as: "ferry")
        let page = desk.get("articles/local/ferry?from=1&to=4").text
        #expect(page.contains("Came and went in between"))
        #expect(page.contains("55 boats</b> stood from"))
        #expect(page.contains("no notice tells of it"))
        #expect(!desk.get("articles/local/ferry?from=3&to=4").text.contains("Came and went in between"))
    }

    @Test func `a figure in the text leads to what became of it`() throws {
        let desk = try HarbourDesk()
        let page = desk.get("articles/local/harbour").text
        let start = try #require(page.range(of: "/articles/local/harbour/timeline?kind=figure&amp;says="))
        let link = page[start.lowerBound...].prefix { $0 != "\"" }.replacing("&amp;", with: "&").dropFirst()
        let timeline = desk.get(String(link)).text
        #expect(timeline.contains("Up to 40") && timeline.contains("Up to 55"))
    }
}
