/// What the keys do; without a script the same is done by links and buttons.
func keysScreen(_ frame: DeskFrame) -> WebResponse {
    let keys: [(String, String)] = [
        ("j, k", "next item, item before"), ("x", "select the item, or let it go"),
        ("s", "silent: nothing to tell readers"), ("c", "correction: it was wrong"), ("u", "update: the news went on"),
        ("l", "clarification: it could mislead"),
        ("Enter", "open the item"), ("e", "show or hide editorial changes"), ("n", "write a note on selected words"),
        ("y", "approve the notice that is shown"), ("[, ]", "version before, next version"),
        ("g", "to the queue"), ("/", "search"), ("?", "this page"), ("Escape", "out of a field, back to the items"),
    ]
    let rows = keys.map { key, what in
        Markup.element(.tr, [], .element(.th, [.row], "\(key)"), .element(.td, [], "\(what)"))
    }
    return frame.page(
        "Keys",
        [
            .element(.h1, [], "Keys"),
            .element(
                .p, [.class(.lead)],
                "Where several items are selected, a decision is taken for all of them. Keys do nothing while a field is being filled in."
            ),
            wideTable("What the keys do", ["Key", "What it does"], rows),
        ])
}
