/// What somebody looks for: words, and phrases between quotation marks. All of them have to stand in one paragraph, in
/// any order, however their letters are written (“Zelensky”, “ZELENSKY”, “Zélensky”).
package struct SearchWords: Sendable, Hashable {
    /// A word is a phrase of one.
    package let phrases: [String]

    /// Reads what was typed; nil where there is no letter or digit in it.
    ///
    /// A mark that is not closed goes to the end. Marks within a word (“12,000”, “face-to-face”) make it a phrase.
    package init?(_ typed: String) {
        var phrases: [String] = []
        var isQuoted = false
        for part in typed.split(omittingEmptySubsequences: false, whereSeparator: { "\"“”„«»".contains($0) }) {
            if isQuoted {
                phrases.append(String(part))
            } else {
                phrases += part.split(whereSeparator: \.isWhitespace).map(String.init)
            }
            isQuoted.toggle()
        }
        self.phrases = phrases.filter { $0.unicodeScalars.contains(where: Self.isSearched) }
        if self.phrases.isEmpty { return nil }
    }

    /// As SQLite's full-text search reads it: each phrase in its marks, so that nothing in it is an operator.
    var expression: String { phrases.map(Self.expression).joined(separator: " ") }

    static func expression(of phrase: String) -> String {
        // What a program cannot be given as an argument cannot stand here either; SQLite would end there.
        "\"" + phrase.filter { $0 != "\"" && $0 != "\0" } + "\""
    }

    /// Letters, digits and what modifies them: what the index's tokenizer (unicode61) makes words of.
    private static func isSearched(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber, .privateUse:
            true
        default: false
        }
    }
}
