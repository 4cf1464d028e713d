/// What a block is on the page; the names are those of the contract.
package enum IngestedRole: String, Sendable, CaseIterable {
    /// The title of the article, or a heading inside it.
    case headline
    /// The lines under the title that sum the article up.
    case standfirst
    /// Who wrote it (“By Jane Doe”).
    case byline
    /// Where and when it was written.
    case dateline
    /// A paragraph of the article.
    case body
    /// What is written under a picture.
    case caption
    /// An item of a list.
    case list
    /// What belongs to the page and not to the article.
    case furniture
}

/// What the roles of the contract do not tell apart.
package enum IngestedKind: String, Sendable {
    /// A heading inside the article.
    case crosshead
    /// Somebody else's words, set apart: a quotation, an embedded post.
    case quotation
}

/// A piece of the article's text and what it is; the range counts UTF-8 bytes.
package struct IngestedBlock: Sendable, Hashable {
    /// What it is on the page.
    package let role: IngestedRole
    /// What kind of that role it is, where the page tells.
    package let kind: IngestedKind?
    /// UTF-8 offsets into ``IngestedArticle/text``.
    package let range: Range<Int>

    /// A block of that role over these UTF-8 offsets.
    package init(role: IngestedRole, kind: IngestedKind? = nil, range: Range<Int>) {
        (self.role, self.kind, self.range) = (role, kind, range)
    }
}

/// The article in a page or a text file.
package struct IngestedArticle: Sendable, Hashable {
    /// The headline, without the name of the site; nil where the page gives none.
    package var title: String?
    /// Who wrote it, as the page says it; nil where it does not.
    package var byline: String?
    /// ISO 8601, a day or a moment, as exact as the page says it.
    package var published: String?
    /// ISO 8601, likewise; nil where the page does not say when it was changed.
    package var modified: String?
    /// BCP 47, as the page says it (“en-GB”).
    package var language: String?
    /// Other days that the page gives for ``published``, by the order in which its places are believed.
    package var otherDates: [String] = []
    /// The part of the site that it stands in, as the page says it (“Harbour”); nil where it does not.
    package var section: String?
    /// What the site calls itself (“Evening Post”); nil where it does not.
    package var siteName: String?
    /// The address that the page itself gives for the article; nil where it gives none.
    package var canonicalURL: String?
    /// The article alone: blocks with a blank line between, NFC, LF, no white space at the ends.
    package var text: String
    /// In order, disjoint, over ``text``.
    package var blocks: [IngestedBlock]
    /// The notices to readers that the page carries, in order, over ``text``.
    package var notices: [CorrectionNotice]
    /// How its source was read.
    package var reading = SourceReading()
    /// What the source seems to be instead of an article; nil for what seems to be one.
    package var suspect: Suspect?

    /// An article of that text; what is left out is not known.
    package init(
        title: String? = nil, byline: String? = nil, published: String? = nil, modified: String? = nil,
        language: String? = nil,
        siteName: String? = nil, canonicalURL: String? = nil, text: String, blocks: [IngestedBlock],
        notices: [CorrectionNotice] = []
    ) {
        (self.title, self.byline, self.published, self.modified) = (title, byline, published, modified)
        (self.language, self.siteName, self.canonicalURL) = (language, siteName, canonicalURL)
        (self.text, self.blocks, self.notices) = (text, blocks, notices)
    }

    /// Where the notices to readers stand.
    package var corrections: [Range<Int>] { notices.map(\.range) }

    /// The same with the headline as the first block, as versions are kept: a headline that changes is a change.
    ///
    /// Unchanged where there is no title, or where the text has a headline.
    package var withHeadline: IngestedArticle {
        guard let title, !title.isEmpty, !blocks.contains(where: { $0.role == .headline && text[$0] == title }) else {
            return self
        }
        let shift = title.utf8.count + 2
        func moved(_ range: Range<Int>) -> Range<Int> { range.lowerBound + shift..<range.upperBound + shift }
        var article = self
        article.text = text.isEmpty ? title : "\(title)\n\n\(text)"
        article.blocks = [IngestedBlock(role: .headline, range: 0..<title.utf8.count)]
        article.blocks += blocks.map { IngestedBlock(role: $0.role, kind: $0.kind, range: moved($0.range)) }
        for index in notices.indices { article.notices[index].range = moved(notices[index].range) }
        return article
    }
}

extension String {
    subscript(block: IngestedBlock) -> String { self[block.range] }

    /// The slice between two UTF-8 offsets.
    package subscript(range: Range<Int>) -> String {
        let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
        return String(self[start..<utf8.index(start, offsetBy: range.count)])
    }
}
