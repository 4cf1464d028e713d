/// The elements that extraction tells apart; `other` is the rest, `text` a run of characters.
enum HTMLTag: String {
    case text = "#text", other = "#other"
    case html, head, body, title, meta, link, base, script, style, noscript, template
    case article, main, section, nav, aside, header, footer, address, hgroup
    case h1, h2, h3, h4, h5, h6
    case p, div, pre, blockquote, figure, figcaption, hr, br, center, details, summary, dialog
    case ul, ol, li, dl, dt, dd, menu
    case table, caption, thead, tbody, tfoot, tr, td, th, colgroup, col
    case a, span, b, i, em, strong, small, time, q, cite, s, u, sub, sup, abbr, code, font, mark, del, ins, label, big
    case ruby, rt, rp
    case mi, mo, mn, mtext, ms
    case img, picture, video, audio, source, track, object, embed, iframe, svg, math, canvas, map
    case form, fieldset, legend, input, textarea, select, option, button, output, progress, meter, datalist

    /// Whether it starts a block of its own.
    var isBlock: Bool {
        switch self {
        case .html, .body, .article, .main, .section, .nav, .aside, .header, .footer, .address, .hgroup, .h1, .h2, .h3,
            .h4, .h5, .h6,
            .p, .div, .pre, .blockquote, .figure, .figcaption, .hr, .center, .details, .summary, .dialog, .ul, .ol, .li,
            .dl, .dt, .dd,
            .menu, .table, .caption, .thead, .tbody, .tfoot, .tr, .td, .th, .form, .fieldset, .legend:
            true
        default: false
        }
    }

    /// Whether its content is nothing that a reader reads.
    var isSilent: Bool {
        switch self {
        case .head, .script, .style, .noscript, .template, .object, .embed, .iframe, .svg, .canvas, .audio,
            .video, .map, .input,
            .textarea, .select, .option, .button, .output, .progress, .meter, .datalist, .link, .meta, .title, .base,
            .dialog, .rt, .rp:
            true
        default: false
        }
    }

    /// Whether it holds the words and signs of a formula; what else stands in one describes it to machines.
    var isFormulaText: Bool { [.mi, .mo, .mn, .mtext, .ms].contains(self) }

    var isHeading: Bool { headingLevel != nil }

    /// 1 for `h1` to 6 for `h6`.
    var headingLevel: Int? {
        switch self {
        case .h1: 1
        case .h2: 2
        case .h3: 3
        case .h4: 4
        case .h5: 5
        case .h6: 6
        default: nil
        }
    }
}
