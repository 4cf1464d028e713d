internal import ArticleIngest
private import CCMark
private import CLibraryLoaders

/// Markdown as CommonMark has it (spec.commonmark.org), block by block: a link is its words, a heading a headline.
enum Markdown {
    /// The blocks of a text, and its first heading where that is its title: of the first level.
    static func blocks(_ text: String) throws(ArchiveError) -> (BlockWriter, title: String?) {
        try opened.get()
        var text = text
        return text.withUTF8 { bytes in
            // The text is lent for the length of the call, and cmark copies what it keeps.
            let start = unsafe UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self)
            var document = unsafe MarkdownDocument(start, bytes.count)
            return document.blocks()
        }
    }

    private static let opened = unsafe loaded("cmark") { unsafe galley_load_cmark() }
}

/// A document of cmark's, which is freed when it goes.
///
/// Safe as a whole: the nodes belong to the document and the document to this value.
@safe
private struct MarkdownDocument: ~Copyable {
    private let root: OpaquePointer?
    private var writer = BlockWriter()
    private var title: String?
    private var words = ""
    /// The words of pictures, which are a caption where they stand alone.
    private var pictures: [String] = []
    private var isInPicture = false
    /// How many items of lists are open.
    private var items = 0

    init(_ text: UnsafePointer<CChar>?, _ count: Int) { unsafe root = cmark_parse_document(text, count, 0) }

    deinit { unsafe cmark_node_free(root) }

    mutating func blocks() -> (BlockWriter, title: String?) {
        guard let walk = unsafe cmark_iter_new(root) else { return (writer, nil) }
        defer { unsafe cmark_iter_free(walk) }
        while true {
            let event = unsafe cmark_iter_next(walk)
            guard event != CMARK_EVENT_DONE, let node = unsafe cmark_iter_get_node(walk) else { break }
            // The words belong to the node and are copied at once.
            let literal = unsafe cmark_node_get_literal(node).map { unsafe String(cString: $0) } ?? ""
            let level = Int(unsafe cmark_node_get_heading_level(node))
            take(unsafe cmark_node_get_type(node), isStart: event == CMARK_EVENT_ENTER, literal, level)
        }
        return (writer, title)
    }

    private mutating func take(_ type: cmark_node_type, isStart: Bool, _ literal: String, _ level: Int) {
        switch type {
        case CMARK_NODE_ITEM: items += isStart ? 1 : -1
        case CMARK_NODE_PARAGRAPH: if !isStart { endParagraph() }
        case CMARK_NODE_HEADING: if !isStart { endHeading(level) }
        case CMARK_NODE_CODE_BLOCK: writer.add(literal, .body)
        case CMARK_NODE_HTML_BLOCK: HTMLFragment.add(literal, to: &writer)
        case CMARK_NODE_TEXT, CMARK_NODE_CODE: write(literal)
        case CMARK_NODE_SOFTBREAK: write(" ")
        case CMARK_NODE_LINEBREAK: write("\n")
        case CMARK_NODE_HTML_INLINE: if literal.lowercased().hasPrefix("<br") { write("\n") }
        case CMARK_NODE_IMAGE:
            isInPicture = isStart
            if isStart { pictures.append("") }
        default: break
        }
    }

    private mutating func write(_ text: String) {
        if isInPicture, let last = pictures.indices.last { pictures[last] += text } else { words += text }
    }

    private mutating func endParagraph() {
        if words.trimmed.isEmpty {
            for picture in pictures { writer.add(picture, .caption) }
        } else {
            writer.add(words, items > 0 ? .list : .body)
        }
        (words, pictures) = ("", [])
    }

    private mutating func endHeading(_ level: Int) {
        if level == 1, title == nil, writer.isEmpty { title = words.collapsed }
        writer.add(words, .headline)
        (words, pictures) = ("", [])
    }
}
