/// The elements that a page is made of: none that runs, embeds or styles anything. A page's one script is an
/// address: ``Markup/script(_:)``.
package enum Element: String, Sendable, CaseIterable {
    case html, head, title, meta, link, body
    case header, nav, main, footer, section, article, aside
    case h1, h2, h3, p, blockquote, ul, ol, li, dl, dt, dd, div, figure, figcaption
    case table, caption, thead, tbody, tr, th, td
    case details, summary
    case a, b, strong, em, span, del, ins, time, img
    case form, fieldset, legend, label, input, button, select, option, textarea, output

    /// Whether it has no end tag (HTML, 13.1.2 “void elements”).
    var isVoid: Bool { [.meta, .link, .img, .input].contains(self) }

    /// Whether it stands inside a line of text.
    var isInline: Bool {
        let inline: [Element] = [
            .a, .b, .strong, .em, .span, .del, .ins, .time, .img, .label, .input, .button, .select, .textarea, .output,
        ]
        return inline.contains(self)
    }
}

/// What the style sheet knows.
package enum StyleClass: String, Sendable {
    /// For screen readers alone.
    case hidden = "sr"
    case skip, site, quiet, lead, facts, wide, text, byline, caption
    case substantive, editorial, furniture, moved, way, ref, stakes, doubt, count, notice, silent
    case desk, cards, pages
    /// What the desk has and the site has not.
    case figure, items, item, steps, filters, row, margin, strip, flash, trouble, matrix, columns, keys, gap,
        fields
    case person, primary, draft, evidence, preview, said, toolbar, news
}
