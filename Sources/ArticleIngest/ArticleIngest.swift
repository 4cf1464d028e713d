/// Reads an article from the bytes of a web page or of a text file.
///
/// `name` is the file's name, `contentType` what a server said of the bytes, `url` where the page was found: each helps
/// where it is known. `status` is the number that the server answered with.
///
/// What can be read and seems to be no article comes back all the same, with ``IngestedArticle/suspect``.
///
/// Throws ``IngestError``, whose code says whether the bytes are empty, too long, no text, in an unknown encoding, or
/// without an article.
package func ingest(
    _ bytes: [UInt8], name: String? = nil, contentType: String? = nil, url: String? = nil, status: Int? = nil
) throws(IngestError) -> IngestedArticle {
    let received = ReceivedBytes(bytes: bytes, name: name, contentType: contentType, url: url)
    let source = try received.unpacked()  // Source/: what was compressed
    try refuseUnreadable(source)  // Source/: too large, empty, or no text at all
    guard source.isPage else {
        let decoded = try decodeText(source)  // Source/: what its bytes say
        let article = plainArticle(decoded.text).read(decoded.reading, from: source)
        return article.suspected(judge(decoded.text, from: source) ?? answered(status, source))
    }
    let decoded = try decodePage(source)
    let page = parsePage(decoded.text)  // HTML/: the tree of the page
    let metadata = readMetadata(of: page, url: url)  // Metadata/: title, byline, dates
    let found = findBody(of: page, metadata: metadata)  // Body/: the article in the page
    let body = keepNotices(in: found, of: page)  // Notices/: what the page puts right elsewhere
    let article = IngestedArticle(metadata, body).read(decoded.reading, from: source)
    let signs = PageSigns(tree: page, metadata: metadata, body: body, isNotice: !article.notices.isEmpty, url: url)
    // Judging/: or whatever else it is
    return article.suspected(judge(decoded.text, from: source) ?? judge(signs, status: status, label: source.label))
}

private func answered(_ status: Int?, _ source: ReceivedBytes) -> Suspect? {
    status.flatMap { answeredWithoutPage($0, source.label) }
}

/// Whether ``ingest(_:name:contentType:url:)`` reads these bytes as a web page rather than as a text file.
package func isPage(_ bytes: [UInt8], name: String? = nil, contentType: String? = nil) -> Bool {
    let received = ReceivedBytes(bytes: bytes, name: name, contentType: contentType, url: nil)
    return ((try? received.unpacked()) ?? received).isPage
}

extension IngestedArticle {
    fileprivate func suspected(_ suspect: Suspect?) -> IngestedArticle {
        var article = self
        article.suspect = suspect
        return article
    }

    /// The same with how its source was read, and what its text shows of that.
    fileprivate func read(_ reading: SourceReading, from source: ReceivedBytes) -> IngestedArticle {
        var article = self
        article.reading = SourceReading(encoding: reading.encoding, repairs: reading.repairs + article.reading.repairs)
        if source.isUnpacked { article.reading.repairs.insert(.unpacked, at: 0) }
        let garbled = countMojibake(in: text)
        if garbled > 0 { article.reading.repairs.append(.mojibake(garbled)) }
        return article
    }

    fileprivate init(_ metadata: PageMetadata, _ body: PageBody) {
        self.init(
            title: metadata.title, byline: metadata.byline,
            published: metadata.published,
            modified: metadata.modified, language: metadata.language, siteName: metadata.siteName,
            canonicalURL: metadata.canonicalURL,
            text: body.text, blocks: body.blocks,
            notices: findCorrections(
                body.text, body.blocks, marked: body.notices, kinds: body.noticeKinds, dates: body.noticeDates))
        (section, otherDates) = (metadata.section, metadata.otherDates)
        if let hidden = body.hidden { reading.repairs.append(.hidden(hidden)) }
    }
}
