/// A piece of CriticMarkup: words outside of marks, or a mark with what stands in it.
private struct Piece {
    let open: String?
    let inside: [UInt8]
}

/// Reads marks from front to back as the specification has it; a mark that is not closed is text.
private func pieces(of markup: String) -> [Piece] {
    let marks = [("{++", "++}"), ("{--", "--}"), ("{~~", "~~}"), ("{>>", "<<}"), ("{==", "==}")].map {
        (Array($0.utf8), Array($1.utf8))
    }
    var rest = Array(markup.utf8)[...]
    var pieces: [Piece] = []
    while let brace = rest.firstIndex(of: UInt8(ascii: "{")) {
        pieces.append(Piece(open: nil, inside: Array(rest[..<brace])))
        rest = rest[brace...]
        if let (open, close) = marks.first(where: { rest.starts(with: $0.0) }),
            let end = rest.dropFirst(3).firstRange(of: close)
        {
            pieces.append(
                Piece(open: String(decoding: open, as: UTF8.self), inside: Array(rest[(brace + 3)..<end.lowerBound])))
            rest = rest[end.upperBound...]
        } else {
            pieces.append(Piece(open: nil, inside: [rest.removeFirst()]))
        }
    }
    return pieces + [Piece(open: nil, inside: Array(rest))]
}

/// What is left of CriticMarkup (http://criticmarkup.com/spec.php) when every mark is accepted or rejected.
package func settled(_ markup: String, accepting: Bool) -> [UInt8] {
    pieces(of: markup).flatMap { piece -> [UInt8] in
        switch piece.open {
        case "{++": accepting ? piece.inside : []
        case "{--": accepting ? [] : piece.inside
        case "{~~": substituted(piece.inside, accepting: accepting)
        case "{>>": []
        default: piece.inside
        }
    }
}

private func substituted(_ inside: [UInt8], accepting: Bool) -> [UInt8] {
    guard let arrow = inside.firstRange(of: Array("~>".utf8)) else { return inside }
    return Array(accepting ? inside[arrow.upperBound...] : inside[..<arrow.lowerBound])
}

/// What stands in the marks of edits, each by itself.
package func insides(of markup: String) -> [String] {
    pieces(of: markup).filter { ["{++", "{--", "{~~"].contains($0.open) }.map {
        String(decoding: $0.inside, as: UTF8.self)
    }
}
