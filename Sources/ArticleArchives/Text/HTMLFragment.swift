internal import ArticleIngest
internal import XMLEvents

/// A piece of HTML that is the article and nothing else: its blocks as they stand, where a whole page has to be searched
/// for its article.
struct HTMLFragment {
    private var writer: BlockWriter
    private var block = ""
    private var role = IngestedRole.body

    /// Adds the blocks of a piece of HTML.
    static func add(_ html: String, to writer: inout BlockWriter) {
        var fragment = HTMLFragment(writer: writer)
        fragment.read(Array(html.utf8)[...])
        fragment.end()
        writer = fragment.writer
    }

    /// The words of a piece of HTML, in one line.
    static func words(_ html: String) -> String {
        var writer = BlockWriter()
        add(html, to: &writer)
        return writer.text.collapsed
    }

    private init(writer: BlockWriter) { self.writer = writer }

    private mutating func read(_ html: ArraySlice<UInt8>) {
        var rest = html
        while let place = rest.firstIndex(where: { $0 == 0x3C || $0 == 0x26 }) {
            block += rest[..<place].text
            rest = rest[place...]
            rest = rest.first == 0x26 ? entity(rest) : tag(rest)
        }
        block += rest.text
    }

    private mutating func end() {
        // In HTML the end of a line is white space; `<br>` was written as a mark that no text has.
        let lines = block.utf8.split(separator: 1).map { String(decoding: $0, as: UTF8.self).collapsed }
        writer.add(lines.joined(separator: "\n"), role)
        block = ""
    }

    /// Undoes an entity, and gives what stands behind it.
    private mutating func entity(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let name = rest.dropFirst().prefix(32).prefix { $0 != 0x3B && $0 > 0x20 && $0 != 0x26 && $0 != 0x3C }
        guard name.endIndex < rest.endIndex, rest[name.endIndex] == 0x3B, let scalar = Self.character(name.text) else {
            block += "&"
            return rest.dropFirst()
        }
        block.unicodeScalars.append(scalar)
        return rest[(name.endIndex + 1)...]
    }

    private static func character(_ name: String) -> Unicode.Scalar? {
        guard name.hasPrefix("#") else { return htmlCharacter(named: name) }
        let digits = name.dropFirst()
        let isHex = digits.hasPrefix("x") || digits.hasPrefix("X")
        return (isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)).flatMap { Unicode.Scalar($0) }
    }

    /// Takes a tag or a comment, and gives what stands behind it.
    private mutating func tag(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        if rest.starts(with: Array("<!--".utf8)) { return Self.behind("-->", in: rest) }
        let isEnd = rest.dropFirst().first == 0x2F
        let name = rest.dropFirst(isEnd ? 2 : 1).prefix { $0.isLetterOrDigit }.text.lowercased()
        guard !name.isEmpty || rest.dropFirst().first == 0x21 else {
            block += "<"
            return rest.dropFirst()
        }
        if !isEnd, Self.silent.contains(name) { return Self.behind("</\(name)", in: rest) }
        take(name, isEnd: isEnd)
        return Self.behind(">", in: rest)
    }

    private mutating func take(_ name: String, isEnd: Bool) {
        switch name {
        case "br": block += "\u{1}"
        case "td", "th": if isEnd { block += " | " }
        case _ where Self.blocks[name] != nil:
            end()
            role = isEnd ? .body : Self.blocks[name] ?? .body
        default: break
        }
    }

    private static func behind(_ mark: String, in rest: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let mark = Array(mark.utf8)
        return rest.place(of: mark).map { rest[($0 + mark.count)...] } ?? []
    }

    private static let silent: Set = ["script", "style", "template", "svg", "iframe", "noscript"]
    private static let blocks: [String: IngestedRole] = [
        "p": .body, "div": .body, "section": .body, "article": .body, "blockquote": .body, "pre": .body, "table": .body,
        "tr": .body, "ul": .body, "ol": .body, "dl": .body, "hr": .body, "figure": .body, "li": .list, "dt": .list,
        "dd": .list, "h1": .headline, "h2": .headline, "h3": .headline, "h4": .headline, "h5": .headline,
        "h6": .headline, "figcaption": .caption, "caption": .caption,
    ]
}

extension UInt8 {
    /// Of ASCII.
    var isLetterOrDigit: Bool { 0x61...0x7A ~= self || 0x41...0x5A ~= self || 0x30...0x39 ~= self }
}
