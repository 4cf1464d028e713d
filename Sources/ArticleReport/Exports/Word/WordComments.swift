internal import ArticleAnnotations

/// The comments of a Word file: a remark each, in the order of the remarks; a paragraph for each thing that is said.
///
/// Word's own replies need a second part that other programs do not read, so steps and notices stand in the comment's
/// text.
func comments(_ remarks: [Remark], in review: ReviewedDiff) -> XML {
    .element("w:comments", ["xmlns:w": wordNamespace], remarks.enumerated().map { comment($1, number: $0, in: review) })
}

private func comment(_ remark: Remark, number: Int, in review: ReviewedDiff) -> XML {
    let author = remark.annotation.creator.name
    let time = utcStamp(remark.annotation.created)
    let paragraphs = review.lines(of: remark).enumerated().map { index, line in
        XML.element(
            "w:p",
            [.element("w:pPr", .element("w:pStyle", ["w:val": "CommentText"]))] + (index == 0 ? [mark] : [])
                + [.element("w:r", .element("w:t", ["xml:space": "preserve"], .text(line)))])
    }
    return .element(
        "w:comment", ["w:id": "\(number)", "w:author": author, "w:date": time, "w:initials": initials(author)],
        paragraphs)
}

/// Where the comment's own number stands.
private let mark = XML.element(
    "w:r", .element("w:rPr", .element("w:rStyle", ["w:val": "CommentReference"])), .element("w:annotationRef"))

/// “Ada Mary Bell” → “AMB”.
private func initials(_ name: String) -> String {
    name.split(separator: " ").prefix(3).compactMap(\.first).map(String.init).joined()
}
