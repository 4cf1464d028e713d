internal import ArticleIngest

/// The article in the source of a wiki's page: links as their words, headings as headlines, and without templates,
/// tables, references, categories and files.
struct Wikitext {
    /// The names of the namespaces whose links are no words: files and categories, in small letters.
    let silentNamespaces: Set<String>
    /// What the templates of a news wiki say of when the article was published.
    private(set) var published: String?
    private var frames: [Frame] = [Frame(kind: .text)]

    /// What is open: its parts are parted by “|”.
    private struct Frame {
        enum Kind: String {
            case text = ""
            case template = "{{"
            case link = "[["
            case table = "{|"
        }

        let kind: Kind
        var parts = [""]

        mutating func write(_ text: String) { parts[parts.count - 1] += text }
    }

    /// Frames in frames; deeper ones are taken for text.
    private static let deepest = 100

    init(silentNamespaces: Set<String>) { self.silentNamespaces = silentNamespaces }

    /// The blocks of a page's source.
    mutating func blocks(_ source: String) -> BlockWriter {
        resolve(Array(Self.withoutAsides(source).utf8))
        var writer = BlockWriter()
        var paragraph = ""
        func end() {
            HTMLFragment.add(Self.withoutQuotes(paragraph), to: &writer)
            paragraph = ""
        }
        for line in (frames.first?.parts.joined(separator: "|") ?? "").lines {
            let line = line.trimmed
            if let special = Self.special(line) {
                end()
                writer.add(HTMLFragment.words(Self.withoutQuotes(special.text)), special.role)
            } else if line.isEmpty {
                end()
            } else {
                paragraph += (paragraph.isEmpty ? "" : " ") + line
            }
        }
        end()
        return writer
    }

    /// What the first character of a line makes of it; nil for a line of a paragraph.
    private static func special(_ line: String) -> (text: String, role: IngestedRole)? {
        if line.hasPrefix("=="), line.hasSuffix("==") || line.contains("==") {
            return (line.trimmingMarks("="), .headline)
        }
        if line.hasPrefix("----") || line.hasPrefix("__") && line.hasSuffix("__") { return ("", .body) }
        guard let first = line.first, "*#;:".contains(first) else { return nil }
        return (String(line.drop { "*#;: ".contains($0) }), first == ":" ? .body : .list)
    }

    /// Without comments, references, and what is no text: pictures in rows, formulas, source code.
    private static func withoutAsides(_ source: String) -> String {
        var (kept, rest, unclosed) = ([UInt8](), Array(source.utf8)[...], Set<String>())
        while let place = rest.firstIndex(of: 0x3C) {
            kept += rest[..<place]
            rest = rest[place...]
            if let behind = aside(rest, &unclosed) {
                rest = behind
            } else {
                kept.append(0x3C)
                rest = rest.dropFirst()
            }
        }
        return String(decoding: kept + rest, as: UTF8.self)
    }

    /// What stands behind an aside; nil where none begins. `unclosed` are those whose end was looked for in vain.
    private static func aside(_ rest: ArraySlice<UInt8>, _ unclosed: inout Set<String>) -> ArraySlice<UInt8>? {
        if rest.starts(with: Array("<!--".utf8)) {
            return rest.place(of: Array("-->".utf8)).map { rest[($0 + 3)...] } ?? []
        }
        let name = rest.dropFirst().prefix(20).prefix(while: \.isLetterOrDigit).text.lowercased()
        guard
            ["ref", "references", "gallery", "math", "timeline", "score", "syntaxhighlight", "imagemap"].contains(name),
            let end = rest.firstIndex(of: 0x3E)
        else { return nil }
        if rest[..<end].last == 0x2F || name == "references" { return rest[(end + 1)...] }
        let closing = Array("</\(name)".utf8)
        guard !unclosed.contains(name), let place = rest.place(of: closing) else {
            unclosed.insert(name)
            return rest[(end + 1)...]
        }
        return rest[place...].drop { $0 != 0x3E }.dropFirst()
    }

    /// Without the apostrophes that make words bold or italic.
    private static func withoutQuotes(_ text: String) -> String {
        var (kept, rest) = ("", text[...])
        while let mark = rest.firstRange(of: "''") {
            kept += rest[..<mark.lowerBound]
            rest = rest[mark.lowerBound...].drop { $0 == "'" }
        }
        return kept + rest
    }

    /// Undoes templates, links and tables, the innermost first: one pass, whatever is nested in what.
    private mutating func resolve(_ source: [UInt8]) {
        var (rest, atLineStart) = (source[...], true)
        while let byte = rest.first {
            let pair = rest.prefix(2)
            let top = frames.last?.kind ?? .text
            if let kind = opening(pair, atLineStart), frames.count < Self.deepest {
                frames.append(Frame(kind: kind))
                rest = rest.dropFirst(2)
            } else if closes(pair, top, atLineStart) {
                close()
                rest = rest.dropFirst(2)
            } else if byte == 0x5B, let (words, behind) = Self.outsideLink(rest) {
                write(words)
                rest = behind
            } else if byte == 0x7C, top == .template || top == .link {
                frames[frames.count - 1].parts.append("")
                rest = rest.dropFirst()
            } else {
                let run = rest.dropFirst().prefix { !Self.marks.contains($0) }
                write(rest[rest.startIndex..<run.endIndex].text)
                rest = rest[run.endIndex...]
            }
            atLineStart = rest.startIndex > 0 && source[rest.startIndex - 1] == 0x0A
        }
        while frames.count > 1 { flatten() }
    }

    /// Where something may begin or end: `[ ] { } |` and the start of a line.
    private static let marks: Set<UInt8> = [0x5B, 0x5D, 0x7B, 0x7D, 0x7C, 0x0A]

    private func opening(_ pair: ArraySlice<UInt8>, _ atLineStart: Bool) -> Frame.Kind? {
        if pair.elementsEqual([0x7B, 0x7B]) { return .template }
        if pair.elementsEqual([0x5B, 0x5B]) { return .link }
        return atLineStart && pair.elementsEqual([0x7B, 0x7C]) ? .table : nil
    }

    private func closes(_ pair: ArraySlice<UInt8>, _ top: Frame.Kind, _ atLineStart: Bool) -> Bool {
        switch top {
        case .template: pair.elementsEqual([0x7D, 0x7D])
        case .link: pair.elementsEqual([0x5D, 0x5D])
        case .table: atLineStart && pair.elementsEqual([0x7C, 0x7D])
        case .text: false
        }
    }

    private mutating func write(_ text: String) { frames[frames.count - 1].write(text) }

    private mutating func close() {
        guard frames.count > 1, let frame = frames.popLast() else { return }
        switch frame.kind {
        case .template: write(template(frame.parts))
        case .link: write(link(frame.parts))
        case .table, .text: break
        }
    }

    /// What was never closed is text.
    private mutating func flatten() {
        guard let frame = frames.popLast() else { return }
        write(frame.kind == .table ? "" : frame.kind.rawValue + frame.parts.joined(separator: "|"))
    }

    private func link(_ parts: [String]) -> String {
        let target = (parts.first ?? "").trimmed
        if target.hasPrefix(":") { return parts.count > 1 ? parts.last ?? "" : String(target.dropFirst()) }
        if let colon = target.firstIndex(of: ":") {
            let space = target[..<colon].trimmed.lowercased()
            // “[[fr:Bateau]]” at the end of a page leads to the same page in another language.
            let isLanguage =
                parts.count == 1 && (2...3).contains(space.utf8.count) && space.utf8.allSatisfy(\.isLetterOrDigit)
            if silentNamespaces.contains(space) || isLanguage { return "" }
        }
        let words = parts.count > 1 ? (parts.last ?? "").trimmed : ""
        return words.isEmpty ? target : words
    }

    /// “[https://example.org words]”; nil for a bracket that is none.
    private static func outsideLink(_ rest: ArraySlice<UInt8>) -> (words: String, behind: ArraySlice<UInt8>)? {
        let start = rest.dropFirst().prefix(8).text
        guard ["http://", "https://", "//", "mailto:", "ftp://"].contains(where: start.hasPrefix) else { return nil }
        let inside = rest.dropFirst().prefix(2000).prefix { $0 != 0x5D && $0 != 0x0A }
        guard inside.endIndex < rest.endIndex, rest[inside.endIndex] == 0x5D else { return nil }
        let text = inside.text
        let words = text.firstIndex(of: " ").map { String(text[text.index(after: $0)...]) } ?? ""
        return (words, rest[(inside.endIndex + 1)...])
    }

    /// What a template leaves: nothing, but for those that only dress words, and those of a news wiki.
    private mutating func template(_ parts: [String]) -> String {
        let name = (parts.first ?? "").trimmed.lowercased()
        let arguments = TemplateArguments(parts.dropFirst())
        switch name {
        case "w", "wikipedia", "lang", "nowrap", "nobr", "small", "big", "nobold", "abbr", "tooltip":
            return (name == "abbr" || name == "tooltip" ? arguments.unnamed.first : arguments.unnamed.last) ?? ""
        case "convert", "cvt": return arguments.unnamed.prefix(2).joined(separator: " ")
        case "date", "byline":
            let day = arguments["date"] ?? arguments.unnamed.first ?? ""
            if published == nil { published = stamp(written: day) }
            return ""
        case "source", "source-pr", "source-science":
            let words = ["title", "pub", "date"].compactMap { arguments[$0] }.filter { !$0.isEmpty }
            return words.isEmpty ? "" : "\n* " + words.joined(separator: ", ") + "\n"
        default: return ""
        }
    }
}

/// What stands behind the name of a template.
private struct TemplateArguments {
    private(set) var unnamed: [String] = []
    private var named: [String: String] = [:]

    init(_ parts: ArraySlice<String>) {
        for part in parts {
            if let equals = part.firstIndex(of: "="), !part[..<equals].contains("<") {
                named[part[..<equals].trimmed.lowercased()] = part[part.index(after: equals)...].trimmed
            } else {
                unnamed.append(part.trimmed)
            }
        }
    }

    subscript(name: String) -> String? { named[name] }
}

extension String {
    /// Without these characters, and white space, at its ends.
    fileprivate func trimmingMarks(_ mark: Character) -> String {
        let start = drop { $0 == mark || $0 == " " }
        guard let last = start.lastIndex(where: { $0 != mark && $0 != " " }) else { return "" }
        return String(start[...last])
    }
}
