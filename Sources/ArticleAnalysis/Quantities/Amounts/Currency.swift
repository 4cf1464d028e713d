internal import LanguageTables

/// A currency, or a part of one, in the form that a text uses.
struct Currency: Sendable {
    enum Placement: String, Sendable {
        /// A sign or code before or after the number; a code that is also a word, only after it and in capitals; a word
        /// after it.
        case symbol, code, capital, word
        /// A part of the unit: cents, pence; “20p”.
        case minor, gluedMinor
    }

    /// ISO 4217, or the bare name where several countries use it.
    let code: String
    /// How many of the unit one of these is.
    let factor: Double
    let place: Placement

    var isMinor: Bool { place == .minor || place == .gluedMinor }
}

/// The currencies of a language's newspapers.
struct Currencies: Sendable {
    private let table: PhraseTable<Currency>
    private let codes: WordMap<String>

    init(folder: String) {
        let names = LineTable(named: "\(folder)/currencies.tsv")
        table = PhraseTable(names) { row in
            guard row.count >= 4, let factor = Double(String(row[2])),
                let place = Currency.Placement(rawValue: String(row[3]))
            else { return nil }
            return Currency(code: String(row[1]), factor: factor, place: place)
        }
        codes = WordMap(names) { $0.count >= 4 && $0[3] == "code" ? String($0[1]) : nil }
    }

    /// Whether the sign or code of a sum can begin with a piece.
    func mayBegin(with piece: Piece) -> Bool {
        table.mayBegin(with: piece.word) || piece.kind == .word && piece.range.count == Self.lengthOfMillions
    }

    /// In bytes: “MUSD”.
    private static let lengthOfMillions = 4

    /// The sign or code that a sum begins with: “US$”, “£”, “EUR”, “MAUD”.
    func match(_ pieces: Pieces, before start: Int) -> (value: Currency, end: Int)? {
        if let hit = table.match(pieces, at: start) {
            return (hit.value.place == .symbol || hit.value.place == .code) && !isLooseLetter(pieces, start, hit.end)
                ? hit : nil
        }
        return millions(pieces, at: start)
    }

    /// “exceeds a $ 4 billion”: a single letter belongs to the sign only where it touches it; “c $” is a habit of news
    /// wires.
    private func isLooseLetter(_ pieces: Pieces, _ start: Int, _ end: Int) -> Bool {
        end - start == 2 && pieces.length(start) == 1 && !pieces[start + 1].isGlued
            && !pieces[start].is(.currencyLetter)
    }

    /// The sign, code or name behind a number, with or without a hyphen.
    func match(_ pieces: Pieces, after end: Int) -> (value: Currency, end: Int)? {
        let start = pieces.afterHyphen(end)
        guard let hit = table.match(pieces, at: start) else { return millions(pieces, at: start) }
        let next = pieces[hit.end]
        switch hit.value.place {
        case .symbol, .code: return next.isGlued && next.kind == .digits ? nil : hit
        case .capital: return pieces.isUppercase(start) ? hit : nil
        case .gluedMinor: return pieces[start].isGlued && start == end ? hit : nil
        case .word, .minor: return hit
        }
    }

    /// “30 MUSD”: a code with an M for millions.
    private func millions(_ pieces: Pieces, at index: Int) -> (value: Currency, end: Int)? {
        guard pieces[index].kind == .word, pieces.length(index) == Self.lengthOfMillions, pieces.isUppercase(index)
        else { return nil }
        let bytes = pieces.text.bytes[pieces[index].range]
        guard bytes.first == UInt8(ascii: "M"), let code = codes[WordID(bytes: bytes.dropFirst())] else { return nil }
        return (Currency(code: code, factor: 1e6, place: .code), index + 1)
    }
}
