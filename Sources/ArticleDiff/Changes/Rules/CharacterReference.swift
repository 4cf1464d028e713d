internal import ArticleAnalysis

/// “&ldquo;” became “"”, “can&rsquo;t” became “can't”: a character that an export had left as markup, or the reverse.
///
/// Sees the character references of HTML for marks, spaces and signs, by name or by number. Silent where anything else
/// differs: the glyphs of quotation marks, apostrophes and dashes count as one.
struct CharacterReference: EditRule {
    let name = "character-reference"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        let (before, after) = (edit.old.text, edit.new.text)
        guard before.utf8.contains(UInt8(ascii: "&")) || after.utf8.contains(UInt8(ascii: "&")) else { return nil }
        let (plainBefore, plainAfter) = (Self.decoded(before), Self.decoded(after))
        guard plainBefore != before || plainAfter != after, Self.folded(plainBefore) == Self.folded(plainAfter) else {
            return nil
        }
        return Verdict(
            .punctuation, .certain, "\(before) → \(after): the same characters, one of them written as markup")
    }

    /// The text with its references replaced; what is no known reference stays as it is.
    private static func decoded(_ text: String) -> String {
        var plain = ""
        var rest = text[...]
        while let start = rest.firstIndex(of: "&") {
            plain += rest[..<start]
            rest = rest[start...]
            guard let end = rest.prefix(ChangeThresholds.longestReference).firstIndex(of: ";"),
                let character = character(named: rest[rest.index(after: start)..<end])
            else {
                plain.append("&")
                rest = rest.dropFirst()
                continue
            }
            plain.unicodeScalars.append(character)
            rest = rest[rest.index(after: end)...]
        }
        return plain + rest
    }

    /// https://html.spec.whatwg.org/multipage/named-characters.html, as far as marks of writing go.
    private static func character(named name: Substring) -> Unicode.Scalar? {
        if name.hasPrefix("#x") || name.hasPrefix("#X") {
            return UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
        }
        if name.hasPrefix("#") { return UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init) }
        return named[String(name)]
    }

    private static let named: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "ldquo": "“", "rdquo": "”",
        "lsquo": "‘",
        "rsquo": "’",
        "laquo": "«", "raquo": "»", "ndash": "–", "mdash": "—", "hellip": "…", "shy": "\u{AD}", "bull": "•",
        "middot": "·",
    ]

    private static func folded(_ text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.map { scalar in
            switch scalar {
            case "“", "”", "„", "«", "»": "\""
            case "‘", "’", "‚": "'"
            case "–", "—", "‒": "-"
            case "\u{A0}", "\u{202F}": " "
            default: scalar
            }
        }
    }
}
