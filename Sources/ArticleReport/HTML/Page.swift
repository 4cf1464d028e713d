internal import ArticleAnnotations
package import ArticleDiff

/// One self-contained page: both views, the changes in the margin, no script needed, nothing fetched.
///
/// Deletions and insertions are told by `<del>` and `<ins>`, by words for screen readers, and by a line under or
/// through, never by colour alone (WCAG 2.2, success criterion 1.4.1). The view is chosen by two radio buttons, so that
/// it works from the keyboard and without scripts. Each text, and each level of change, has a heading, and a link leads
/// past the text to the notes: on a telephone they stand far below.
package func htmlPage(of diff: ArticleDiff, heading: ReportHeading) -> String {
    page(of: diff, heading: heading, margin: { notes(on: diff, in: $0) }, style: styleSheet)
}

/// The same page with what the desk did about the changes in its margin.
package func htmlPage(of review: ReviewedDiff, heading: ReportHeading) -> String {
    let cards = ReviewCards(review)
    let margin = {
        [notes(on: review.diff, in: $0, called: cards.called, addition: cards.html), cards.others]
            .filter { !$0.isEmpty }.joined(separator: "\n")
    }
    return page(of: review.diff, heading: heading, margin: margin, style: styleSheet + "\n" + reviewStyleSheet)
}

/// `margin` is made of both views as HTML, whose anchors its notes lead to.
private func page(of diff: ArticleDiff, heading: ReportHeading, margin: (String) -> String, style: String) -> String {
    let (inline, side) = (InlineView(diff).html, SideBySideView(diff).html)
    let notes = margin(inline + side)
    return """
        \(opening(heading, style: style))
        <header>
        <h1>\(escaped(heading.headline))</h1>
        <p>\(versions(heading))</p>
        <p>\(escaped(verdict(on: diff)))</p>\(notes.isEmpty ? "" : skipLink)
        </header>
        <main>
        \(choices)
        <div class="desk">
        <div class="texts">
        <article class="inline" aria-labelledby="one-text">
        <h2 class="sr" id="one-text">Both versions in one text</h2>
        \(inline)
        </article>
        <article class="side" aria-labelledby="two-texts">
        <h2 class="sr" id="two-texts">Both versions side by side</h2>
        \(side)
        </article>
        </div>
        \(notes.isEmpty ? "" : aside(notes))
        </div>
        </main>
        </body>
        </html>

        """
}

private func aside(_ notes: String) -> String {
    """
    <aside id="notes" aria-label="What changed">
    \(notes)
    </aside>
    """
}

private let skipLink = """

    <p class="skip"><a href="#notes">Go to the list of changes</a></p>
    """

/// Before all that depends on them, which is how the style sheet knows what was chosen. A line breaks where a `<wbr>`
/// stands, never between a box and its words.
private let choices = """
    <input type="radio" name="view" id="inline" checked>\
    <label for="inline"><span class="sr">View: </span>Inline</label><wbr>
    <input type="radio" name="view" id="side"><label for="side"><span class="sr">View: </span>Side by side</label><wbr>
    <input type="checkbox" id="only"><label for="only">Only what changed</label>
    """

private func opening(_ heading: ReportHeading, style: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>\(escaped(heading.headline)): \(escaped(heading.old.name)) → \(escaped(heading.new.name))</title>
    <style>
    \(style)
    </style>
    </head>
    <body>
    """
}

private func versions(_ heading: ReportHeading) -> String {
    let names = "\(heading.old.name) → \(heading.new.name)"
    let parts = [heading.article, names, heading.between].compactMap { $0 }.map(escaped)
    return parts.map { withTimes($0, [heading.old.seen, heading.new.seen]) }.joined(separator: " · ")
}

/// The text with these moments as `<time>`, where it holds them.
func withTimes(_ html: String, _ moments: [String?]) -> String {
    Set(moments.compactMap(\.self)).sorted().reduce(html) { html, moment in
        guard let stamp = machineStamp(moment) else { return html }
        return html.replacing(moment, with: "<time datetime=\"\(stamp)\">\(moment)</time>")
    }
}

/// “2024-10-18T14:05Z” for “2024-10-18 14:05 UTC”; nil for what is no moment as reports write it.
private func machineStamp(_ moment: String) -> String? {
    let parts = moment.split(separator: " ")
    guard parts.count == 3, parts[2] == "UTC", seconds(ofUTC: "\(parts[0])T\(parts[1]):00Z") != nil else { return nil }
    return "\(parts[0])T\(parts[1])Z"
}
