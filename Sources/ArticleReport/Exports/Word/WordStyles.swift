/// The styles of a Word file: those of Word's own names where it has them, so that a newsroom's template can restyle
/// the text.
func wordStyles(language: String?) -> XML {
    let defaults = XML.element(
        "w:docDefaults",
        .element(
            "w:rPrDefault",
            .element(
                "w:rPr", font, .element("w:sz", ["w:val": "22"]), .element("w:lang", ["w:val": language ?? "en-GB"]))),
        .element("w:pPrDefault", .element("w:pPr", spacing(after: 160, line: 276))))
    return .element("w:styles", ["xmlns:w": wordNamespace], [defaults] + styles.map(\.xml))
}

private let font = XML.element("w:rFonts", ["w:ascii": "Georgia", "w:hAnsi": "Georgia", "w:cs": "Times New Roman"])

/// In twentieths of a point; a line of 240 is one line high.
private func spacing(before: Int = 0, after: Int, line: Int = 240) -> XML {
    .element("w:spacing", ["w:before": "\(before)", "w:after": "\(after)", "w:line": "\(line)", "w:lineRule": "auto"])
}

private struct WordStyle: Sendable {
    let id: String
    let name: String
    var type = "paragraph"
    var paragraph: [XML] = []
    var run: [XML] = []

    var xml: XML {
        let isNormal = id == "Normal"
        return .element(
            "w:style", ["w:type": type, "w:default": isNormal ? "1" : nil, "w:styleId": id],
            .element("w:name", ["w:val": name]),
            isNormal || type == "character" ? .none : .element("w:basedOn", ["w:val": "Normal"]), .element("w:qFormat"),
            paragraph.isEmpty ? .none : .element("w:pPr", paragraph), run.isEmpty ? .none : .element("w:rPr", run))
    }
}

/// In half points.
private func size(_ value: Int) -> XML { .element("w:sz", ["w:val": "\(value)"]) }

private let bold = XML.element("w:b")
private let italic = XML.element("w:i")
private let grey = XML.element("w:color", ["w:val": "595959"])

private let styles = [
    WordStyle(id: "Normal", name: "Normal"),
    WordStyle(
        id: "Title", name: "Title", paragraph: [.element("w:keepNext"), spacing(after: 120)], run: [bold, size(40)]),
    WordStyle(id: "Subtitle", name: "Subtitle", paragraph: [spacing(after: 200)], run: [italic, size(26)]),
    WordStyle(
        id: "Heading2", name: "heading 2", paragraph: [.element("w:keepNext"), spacing(before: 240, after: 80)],
        run: [bold, size(26)]),
    WordStyle(id: "Byline", name: "Byline", paragraph: [spacing(after: 200)], run: [grey, size(20)]),
    WordStyle(id: "BodyText", name: "Body Text"),
    WordStyle(id: "Caption", name: "caption", paragraph: [spacing(after: 200)], run: [italic, size(18)]),
    WordStyle(id: "ListParagraph", name: "List Paragraph", paragraph: [.element("w:ind", ["w:left": "567"])]),
    WordStyle(id: "Furniture", name: "Page furniture", paragraph: [spacing(after: 60)], run: [grey, size(18)]),
    WordStyle(id: "CommentText", name: "annotation text", paragraph: [spacing(after: 60)], run: [size(20)]),
    WordStyle(id: "CommentReference", name: "annotation reference", type: "character", run: [size(16)]),
]
