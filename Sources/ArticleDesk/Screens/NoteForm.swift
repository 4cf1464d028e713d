internal import ArticleStore

/// What somebody types for a note on a passage; comes back filled where it is refused.
struct NoteForm {
    var words = ""
    /// Which of several places, from 1.
    var place: Int?
    var comment = ""

    init(_ fields: FormFields) {
        (words, comment) = (fields["words"] ?? "", fields["comment"] ?? "")
        place = fields["place"].flatMap { Int($0) }
    }
}

/// A note on a passage of the version that is shown: the words are typed, or selected in the text.
func noteForm(_ note: NoteForm, on read: ReadArticle, _ frame: DeskFrame) -> Markup {
    guard frame.visitor.mayEdit else { return .none }
    return .element(
        .section, [.labelled(by: "note-title")],
        .element(.h2, [.id("note-title")], "Write a note"),
        .element(
            .form, [.id("note-form")] + Attribute.posts(to: DeskPath(["notes"])),
            frame.secret, frame.back, hiddenField("article", read.id.description),
            hiddenField("version", read.versions[read.to].commit.hex),
            .element(
                .p, [.class(.quiet), .id("note-help")],
                "Select words in the text, or type them as they stand there. Where they stand more than once, say which place."
            ),
            field(
                "Words of version \(read.versions[read.to].number)", "note-words",
                .element(
                    .input,
                    [
                        .type(.text), .name("words"), .id("note-words"), .value(note.words), .data(.words),
                        .described(by: "note-help"),
                    ])),
            field(
                "Which place, from 1", "note-place",
                .element(
                    .input,
                    [
                        .type(.text), .name("place"), .id("note-place"), .value(note.place.map { "\($0)" } ?? ""),
                        .data(.place),
                    ])),
            field(
                "What there is to say", "note-comment",
                .textArea([.name("comment"), .id("note-comment"), .rows(3)], note.comment)),
            .element(.button, [.type(.submit), .class(.primary)], "Write the note")))
}
