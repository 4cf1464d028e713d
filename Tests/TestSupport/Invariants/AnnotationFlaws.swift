package import ArticleAnnotations

/// What an annotation's file breaks of its promises: it reads back as it was, and it is written again to the byte.
package func flaws(ofFileOf annotation: Annotation) -> [Flaw] {
    let text = file(of: annotation)
    do throws(AnnotationError) {
        guard case .own(let read) = try readAnnotation(Array(text.utf8)) else {
            return [Flaw("a file of ours that reads as another program’s")]
        }
        return file(of: read) == text ? [] : [Flaw("a file that is written otherwise when it was read")]
    } catch {
        return [Flaw("a file that Galley writes and does not read", error.description)]
    }
}

/// The same of an annotation that Galley made by itself: that one holds what the W3C's model demands, too.
package func flaws(ofFileOfNew annotation: Annotation) -> [Flaw] {
    flaws(ofFileOf: annotation)
        + brokenRules(in: document(of: annotation)).map { Flaw("a broken rule of the model", $0) }
}
