internal import ArticleAnnotations

/// All annotations of an article as one `AnnotationCollection` with one page
/// (https://www.w3.org/TR/annotation-model/#collections).
///
/// Each item is the annotation as its file holds it, its `@context` included: other programs' items have contexts of
/// their own.
package func annotationCollection(_ article: ExportedArticle) -> String {
    let collection = "urn:galley:\(article.id)#annotations"
    let items = annotationNodes(of: article)
    let page = JSONNode.object([
        "id": .text(collection + "-1"), "type": .text("AnnotationPage"), "partOf": .text(collection),
        "startIndex": .number(0),
        "items": .list(items),
    ])
    return harmlessJSON(
        .object([
            "@context": .text("http://www.w3.org/ns/anno.jsonld"), "id": .text(collection),
            "type": .text("AnnotationCollection"),
            "label": .text(article.title), "total": .number(items.count), "first": items.isEmpty ? nil : page,
        ])) + "\n"
}

/// One annotation a line (https://github.com/ndjson/ndjson-spec), in the order of the collection.
package func annotationLines(_ article: ExportedArticle) -> String {
    annotationNodes(of: article).map { harmlessJSONLine($0) + "\n" }.joined()
}

private func annotationNodes(of article: ExportedArticle) -> [JSONNode] {
    article.annotations.map(document) + article.foreign
}
