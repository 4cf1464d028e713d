import Testing

@testable import ArticleIngest

/// Which blocks of a text are notices to readers.
@Suite struct CorrectionTests {
    @Test(arguments: [
        "Correction: The lock at Hensey is nine metres wide.",
        "CORRECTION (14 May): The lock at Hensey is nine metres wide.",
        "Correction, May 14, 2024, 10:15 a.m.: The lock at Hensey is nine metres wide.",
        "Corrections: The lock is nine metres wide, and the keeper is Nora Quill.",
        "Clarification — the keeper lives beside the lock, not in it.", "**Correction:** The lock is nine metres wide.",
        "_Editor’s note: The second photograph has been replaced._",
        "[Editors' Note: The photograph shows another lock.]",
        "Update: The keeper has since been found unharmed.",
        "UPDATED 14 May 2024: The headline has been changed for accuracy.",
        "EDIT: the lock opens at ten, not nine.", "Erratum: for “nine” read “ten”.",
        "Edited on 14 May to correct the width of the lock.", "Updated on May 14 to clarify who owns the towpath.",
        "(This story has been corrected to fix the width of the lock in paragraph 3)",
        "This article was amended on 14 May 2024. An earlier version gave the width as ten metres.",
        "This piece was edited on 14 May to remove a name.",
        "This article was changed on Tuesday to reflect the new toll.",
        "The headline has been changed.", "The headline on this story was amended on 14 May.",
        "A photo caption in this article was corrected.",
        "An earlier version of this story misspelled Nora Quill’s name.",
        "A previous version of this article had the wrong date.",
        "We originally reported that the lock was closed.", "We initially said the lock was closed; it was open.",
        "This post originally stated that the lock was closed.",
        "Due to an editing error, the lock was said to be closed.",
        "• A correction was made on May 14: the lock is open.",
    ])
    func `a notice is known by its opening`(block: String) throws {
        #expect(try notices("The lock at Hensey was closed on Monday.\n\n\(block)") == [block])
        #expect(try notices("\(block)\n\nThe lock at Hensey was closed on Monday.") == [block])
    }

    @Test(arguments: [
        "The correction in share prices went on for a third day.", "Correction in share prices hits the small savers.",
        "Updated 5 minutes ago", "Updated: Tuesday, 14 May 2024, 10:15 BST", "Last updated on 14 May 2024 at 10:15",
        "Updated on 14 May 2024 at 10:15 by Nora Quill", "Edit the settings", "Update your browser to see the map.",
        "Editors noted that the lock was closed.", "“An earlier version of this bill was better,” said Ms Quill.",
        "An earlier version of the lock stood a mile to the east.", "This report was shared four thousand times.",
        "This piece was changed by its composer in 1827.", "Edited by Nora Quill",
        "The headline was everywhere by noon.",
        "We said goodbye at the lock.", "Clarification of the law is needed, the keeper said.",
    ])
    func `what only looks like one is none`(block: String) throws {
        #expect(try notices("The lock at Hensey was closed on Monday.\n\n\(block)") == [])
    }

    @Test(arguments: [
        ("class=\"correction\"", true), ("class=\"article__correction small\"", true), ("id=\"corrections\"", true),
        ("class=\"editors-note\"", true), ("class=\"c-clarification\"", true), ("class=\"color-correction\"", false),
        ("class=\"correction-form\"", false), ("class=\"corner\"", false), ("class=\"editor-picks\"", false),
    ])
    func `a page marks a notice by class or id`(attribute: String, isNotice: Bool) throws {
        let paragraph =
            "<p>The lock at Hensey, which opened in 1912, was closed on Monday after a barge struck the gate, the keeper said.</p>"
        let notice = "The lock at Hensey is nine metres wide and was never ten, as its keeper had told us."
        let page = """
            <html><head><title>Lock</title></head><body><div class=story>\(String(repeating: paragraph, count: 6))\
            <div \(attribute)><p>\(notice)</p></div></div></body></html>
            """
        let found = try ingest(Array(page.utf8), name: "lock.html")
        #expect(found.corrections.map { found.text[$0] } == (isNotice ? [notice] : []))
    }

    private func notices(_ text: String) throws -> [String] {
        let found = try ingest(Array(text.utf8), name: "lock.txt")
        return found.corrections.map { found.text[$0] }
    }
}
