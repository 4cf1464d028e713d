internal import ArticleAnalysis

/// Where a sign of markup ends that starts at a byte: a tag of HTML, a comment, a variable of a template, a shortcode,
/// an image or the sign of a quoted paragraph in Markdown.
///
/// Nil where none starts there. Each looks no further than the next sign of its kind, the end of its paragraph and
/// ``ChangeThresholds/longestMarkup``, so that a walk over a text costs its length.
enum MarkupSigns {
    static func end(of start: Int, in source: [UInt8]) -> Int? {
        switch source.byte(at: start) {
        case UInt8(ascii: "<"): endOfComment(source, start) ?? endOfTag(source, start)
        case UInt8(ascii: "{"): endOfTemplate(source, start)
        case UInt8(ascii: "["): endOfShortcode(source, start)
        case UInt8(ascii: "!"): endOfImage(source, start)
        case UInt8(ascii: ">"): endOfQuoteSign(source, start)
        default: nil
        }
    }

    /// A sign of markup can start with no other byte.
    static func mayBegin(with byte: UInt8) -> Bool {
        switch byte {
        case 0x21, 0x3C, 0x3E, 0x5B, 0x7B: true
        default: false
        }
    }

    /// Behind “<li>”, “</p>”, “<a href=…>”; “List<Boat>” holds no tag, as HTML knows no boats.
    private static func endOfTag(_ source: [UInt8], _ start: Int) -> Int? {
        let name = nameOfTag(at: start, in: source)
        guard HTMLNames.all.contains(WordID(bytes: name[...])) else { return nil }
        return end(source, from: start + 1, closing: UInt8(ascii: ">"), opening: UInt8(ascii: "<"))
    }

    /// “li” of “<li>” and “</li>”.
    static func nameOfTag(at start: Int, in source: [UInt8]) -> [UInt8] {
        let first = source.byte(at: start + 1) == UInt8(ascii: "/") ? start + 2 : start + 1
        var (name, at) = ([UInt8](), first)
        while source.byte(at: at).isASCIILetter || at > first && source.byte(at: at).isASCIIDigit,
            name.count <= HTMLNames.longest
        {
            name.append(source.byte(at: at) | 0x20)
            at += 1
        }
        return name
    }

    private static func endOfComment(_ source: [UInt8], _ start: Int) -> Int? {
        guard starts(source, "<!--", at: start) else { return nil }
        return (start + 4..<start + ChangeThresholds.longestMarkup).first { starts(source, "-->", at: $0) }
            .map { $0 + 3 }
    }

    /// Behind “{{ figure }}”, “{% include %}”.
    private static func endOfTemplate(_ source: [UInt8], _ start: Int) -> Int? {
        let opener = source.byte(at: start + 1)
        guard opener == UInt8(ascii: "{") || opener == UInt8(ascii: "%") else { return nil }
        let closing = opener == UInt8(ascii: "{") ? UInt8(ascii: "}") : opener
        for at in start + 2..<start + ChangeThresholds.longestMarkup {
            if source.byte(at: at) == UInt8(ascii: "{") || source.byte(at: at) == 0 { return nil }
            if source.byte(at: at) == closing, source.byte(at: at + 1) == UInt8(ascii: "}") { return at + 2 }
        }
        return nil
    }

    /// Behind “[caption id="a1"]”, “[/caption]”.
    private static func endOfShortcode(_ source: [UInt8], _ start: Int) -> Int? {
        guard let end = end(source, from: start + 1, closing: UInt8(ascii: "]"), opening: UInt8(ascii: "[")) else {
            return nil
        }
        let inside = (start + 1..<end - 1).map { source.byte(at: $0) }
        let isClosing = inside.first == UInt8(ascii: "/") && inside.dropFirst().allSatisfy(\.isASCIILetter)
        let isOpening =
            (inside.first?.isASCIILetter ?? false) && inside.contains(UInt8(ascii: "="))
            && inside.contains(UInt8(ascii: "\""))
        return isClosing && inside.count > 1 || isOpening ? end : nil
    }

    /// Behind “![A barge](barge.jpg)”, with what the image is called and where it lies (CommonMark 6.4).
    private static func endOfImage(_ source: [UInt8], _ start: Int) -> Int? {
        guard source.byte(at: start + 1) == UInt8(ascii: "["),
            let name = closing(source, from: start + 1, UInt8(ascii: "["), UInt8(ascii: "]")),
            source.byte(at: name) == UInt8(ascii: "(")
        else { return nil }
        return closing(source, from: name, UInt8(ascii: "("), UInt8(ascii: ")"))
    }

    /// Behind the bracket that closes the one at a byte.
    private static func closing(_ source: [UInt8], from start: Int, _ open: UInt8, _ close: UInt8) -> Int? {
        var depth = 0
        for at in start..<start + ChangeThresholds.longestMarkup {
            let byte = source.byte(at: at)
            if byte == 0 || byte == 0x0A && source.byte(at: at + 1) == 0x0A { return nil }
            depth += byte == open ? 1 : byte == close ? -1 : 0
            if depth == 0 { return at + 1 }
        }
        return nil
    }

    /// Behind “>” at the start of a line, which quotes it (CommonMark 5.1).
    private static func endOfQuoteSign(_ source: [UInt8], _ start: Int) -> Int? {
        let before = source.byte(at: start - 1)
        return before == 0 || before == 0x0A ? start + 1 : nil
    }

    private static func end(_ source: [UInt8], from start: Int, closing: UInt8, opening: UInt8) -> Int? {
        for at in start..<start + ChangeThresholds.longestMarkup {
            let byte = source.byte(at: at)
            if byte == closing { return at + 1 }
            if byte == opening || byte == 0 || byte == 0x0A && source.byte(at: at + 1) == 0x0A { return nil }
        }
        return nil
    }

    private static func starts(_ source: [UInt8], _ word: StaticString, at start: Int) -> Bool {
        word.description.utf8.enumerated().allSatisfy { source.byte(at: start + $0) == $1 }
    }
}
