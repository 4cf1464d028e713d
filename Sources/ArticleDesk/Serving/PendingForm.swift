/// A form that was not taken yet, carried along until it is: nothing that somebody typed is lost.
struct PendingForm {
    /// Where it was to go.
    let path: DeskPath
    let fields: FormFields

    private static let (pathName, fieldPrefix) = ("pending-to", "pending.")

    init(_ request: WebRequest) {
        (path, fields) = (DeskPath(request.path), request.form.without(["csrf"]))
    }

    /// The one that another form carried; nil where it carried none.
    init?(carriedBy form: FormFields) {
        guard let path = form[Self.pathName].flatMap({ DeskPath(local: $0) }) else { return nil }
        let carried = form.entries.filter { $0.name.hasPrefix(Self.fieldPrefix) }
        (self.path, fields) = (
            path, FormFields(carried.map { (String($0.name.dropFirst(Self.fieldPrefix.count)), $0.value) })
        )
    }

    /// As hidden fields of another form.
    var carried: [Markup] {
        [hiddenField(Self.pathName, path.text)]
            + fields.entries.map { hiddenField(Self.fieldPrefix + $0.name, $0.value) }
    }

    /// The form again, to be looked at and sent: what was typed in fields that can be changed, the rest as it was.
    func form(_ token: String, button: String) -> Markup {
        let typed: Set<String> = ["text", "note", "comment", "words", "place", "elsewhere", "person"]
        let fields = fields.entries.enumerated().map { index, entry -> Markup in
            guard typed.contains(entry.name), !entry.value.isEmpty else { return hiddenField(entry.name, entry.value) }
            let id = "typed-\(index)"
            return field(
                Self.labels[entry.name] ?? entry.name, id,
                .textArea([.name(entry.name), .id(id), .rows(min(8, 1 + entry.value.count / 60))], entry.value))
        }
        return .element(
            .form, Attribute.posts(to: path),
            [hiddenField("csrf", token)] + fields
                + [.element(.p, [.class(.steps)], .element(.button, [.type(.submit), .class(.primary)], "\(button)"))])
    }

    private static let labels = [
        "text": "Text", "note": "Why", "comment": "What there is to say", "words": "Words", "place": "Which place",
        "elsewhere": "Where the notice stands", "person": "To whom",
    ]
}
