/// Reads an article from the bytes of a web page or of a text file.
///
/// `name` is the file's name, `contentType` what a server said of the bytes, `url` where the page was found: each helps
/// where it is known.
///
/// Throws ``IngestError``, whose code says whether the bytes are empty, too long, no text, in an unknown encoding, or
/// without an article.
package func ingest(
    _ bytes: [UInt8], name: String? = nil, contentType: String? = nil, url: String? = nil
) throws(IngestError) -> IngestedArticle {
    let source = ReceivedBytes(bytes: bytes, name: name, contentType: contentType, url: url)
    try refuseUnreadable(source)  // Source/: too large, empty, or no text at all
    guard source.isPage else { return plainArticle(try decodeText(source)) }  // Source/: what its bytes say
    let page = parsePage(try decodePage(source))  // HTML/: the tree of the page
    let metadata = readMetadata(of: page, url: url)  // Metadata/: title, byline, dates
    let body = findBody(of: page, metadata: metadata)  // Body/: the article in the page
    return IngestedArticle(metadata, body)
}

/// Whether ``ingest(_:name:contentType:url:)`` reads these bytes as a web page rather than as a text file.
package func isPage(_ bytes: [UInt8], name: String? = nil, contentType: String? = nil) -> Bool {
    ReceivedBytes(bytes: bytes, name: name, contentType: contentType, url: nil).isPage
}

extension IngestedArticle {
    fileprivate init(_ metadata: PageMetadata, _ body: PageBody) {
        self.init(
            title: metadata.title, byline: metadata.byline ?? body.byline.map(normalized),
            published: metadata.published,
            modified: metadata.modified, language: metadata.language, siteName: metadata.siteName,
            canonicalURL: metadata.canonicalURL,
            text: body.text, blocks: body.blocks,
            corrections: findCorrections(Array(body.text.utf8), body.blocks.map(\.range), marked: body.notices))
    }
}
