internal import ArticleAnnotations

/// The new version with the edits and comments in it as CriticMarkup (http://criticmarkup.com/spec.php).
///
/// Whoever accepts all marks has the new text to the byte, whoever rejects all has the old one. The syntax has no
/// escapes: where the article itself holds a mark’s signs, a comment `{>>sic<<}` stands between them, and inside a mark
/// the mark ends there and starts anew.
package func criticMarkup(_ review: ReviewedDiff) -> String {
    let spoken = review.spokenRemarks
    let redline = Redline(review.diff, remarks: spoken)
    var comments: [Int: [String]] = [:]
    var unplaced: [String] = []
    for remark in spoken {
        let comment = comment(review.lines(of: remark))
        guard let last = redline.stretches(of: remark)?.upperBound else {
            unplaced.append(comment)
            continue
        }
        let place = redline.hasCounterpart(last) ? last + 1 : last
        if comments[place]?.last != comment { comments[place, default: []].append(comment) }
    }
    return redline.marked(with: comments) + unplaced.joined()
}

extension Redline {
    fileprivate func marked(with comments: [Int: [String]]) -> String {
        var markup = ""
        var plain = ""  // what is kept, until the next mark: signs may be torn apart by the ends of stretches
        var next = 0
        while next < stretches.count {
            let stretch = stretches[next]
            if stretch.fate == .kept {
                plain += text(of: stretch)
            } else {
                markup += neutralizedPlain(plain)
                plain = ""
                let isPair = hasCounterpart(next)
                markup += isPair ? substitution(next) : mark(stretch.fate, text(of: stretch))
                if isPair { next += 1 }
            }
            if let said = comments[next] {
                markup += neutralizedPlain(plain) + said.joined()
                plain = ""
            }
            next += 1
        }
        return markup + neutralizedPlain(plain)
    }

    /// Whether what went here was replaced by what comes next, both within a line.
    fileprivate func hasCounterpart(_ index: Int) -> Bool {
        guard index + 1 < stretches.count, stretches[index].fate == .removed, stretches[index + 1].fate == .added else {
            return false
        }
        // What came before what went, or went behind what came, belongs to another edit.
        let isAlone =
            (index == 0 || stretches[index - 1].fate != .removed)
            && (index + 2 == stretches.count || stretches[index + 2].fate != .added)
        return isAlone && !stretches[index].isLineEnd && !stretches[index + 1].isLineEnd
    }

    /// `{~~old~>new~~}`; two marks where the words hold signs of it.
    private func substitution(_ index: Int) -> String {
        let (old, new) = (text(of: stretches[index]), text(of: stretches[index + 1]))
        let holdsSigns = (old + new).unicodeScalars.contains { "~>{}".unicodeScalars.contains($0) }
        return holdsSigns ? mark(.removed, old) + mark(.added, new) : "{~~\(old)~>\(new)~~}"
    }
}

private func mark(_ fate: Redline.Fate, _ text: String) -> String {
    let (open, close) = fate == .removed ? ("{--", "--}") : ("{++", "++}")
    return open + torn(text, atClosers: true).joined(separator: close + open) + close
}

private func neutralizedPlain(_ text: String) -> String { torn(text, atClosers: false).joined(separator: "{>>sic<<}") }

/// A comment on one line, whose signs cannot end it nor open another mark.
private func comment(_ lines: [String]) -> String {
    "{>>" + torn(lines.joined(separator: " · "), atClosers: true).joined(separator: " ") + "<<}"
}

/// A text cut in the middle of whatever reads as the start of a mark (`{++`, `{--`, `{~~`, `{>>`, `{==`), and before
/// the brace that ends one.
private func torn(_ text: String, atClosers: Bool) -> [String] {
    guard text.utf8.contains(UInt8(ascii: "{")) || atClosers && text.utf8.contains(UInt8(ascii: "}")) else {
        return [text]
    }
    let bytes = Array(text.utf8)
    let cuts = bytes.indices.dropFirst().filter { index in
        if bytes[index - 1] == UInt8(ascii: "{") { return isDoubled(bytes, at: index, of: "+-~>=") }
        return atClosers && bytes[index] == UInt8(ascii: "}") && index >= 2
            && isDoubled(bytes, at: index - 2, of: "+-~<=")
    }
    let ends = cuts + [bytes.count]
    return zip([0] + cuts, ends).map { String(decoding: bytes[$0..<$1], as: UTF8.self) }
}

private func isDoubled(_ bytes: [UInt8], at index: Int, of signs: String) -> Bool {
    index + 1 < bytes.count && bytes[index] == bytes[index + 1] && signs.utf8.contains(bytes[index])
}
