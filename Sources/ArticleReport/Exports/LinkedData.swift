internal import ArticleAnnotations

/// The article and its corrections as search engines read them: JSON-LD for a `<script>` of the page
/// (https://schema.org/CorrectionComment).
///
/// Holds the notices that the page carries; a headline and an author where the page names them.
package func linkedData(_ article: ExportedArticle) -> String {
    let corrections = agreedNotices(of: article, withApproved: false).map(correction)
    return harmlessJSON(
        .object([
            "@context": .text("https://schema.org"), "@type": .text("NewsArticle"),
            "headline": article.headline.map { .text($0) },
            "url": article.link.map { .text($0) }, "creditText": article.byline.map { .text($0) },
            "author": article.author.map { .object(["@type": .text("Person"), "name": .text($0)]) },
            "datePublished": article.published.map { .text($0) },
            "dateModified": (article.modified ?? article.changed).map { .text($0) },
            "inLanguage": article.language.map { .text($0) },
            "correction": corrections.isEmpty ? nil : .list(corrections),
        ])) + "\n"
}

private func correction(_ notice: AgreedNotice) -> JSONNode {
    .object([
        "@type": .text("CorrectionComment"), "@id": .text(iri(of: notice.id)), "name": .text(notice.label),
        "text": .text(notice.text),
        "dateCreated": .text(utcStamp(notice.drafted)), "datePublished": notice.published.map { .text(utcStamp($0)) },
    ])
}
