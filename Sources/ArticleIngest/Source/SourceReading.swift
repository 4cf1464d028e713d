/// How the bytes of a source became characters, and what had to be mended on the way.
package struct SourceReading: Sendable, Hashable {
    /// The web's name of the encoding (https://encoding.spec.whatwg.org), in lower case; “utf-32” is ours.
    package var encoding: String
    /// In the order in which they happened; none for a sound source that is what it says.
    package var repairs: [SourceRepair]

    /// Whatever is not said is sound UTF-8.
    package init(encoding: String = "utf-8", repairs: [SourceRepair] = []) {
        (self.encoding, self.repairs) = (encoding, repairs)
    }

    /// Sound UTF-8, as nearly every source is: nothing to tell.
    package var isPlain: Bool { encoding == "utf-8" && repairs.isEmpty }

    /// One sentence for people; nil where there is nothing to tell.
    package var sentence: String? {
        if isPlain { return nil }
        let rest = repairs.map(\.words).joined(separator: "; ")
        return "Read as \(encoding)\(rest.isEmpty ? "" : ": \(rest)")."
    }
}

/// What had to be mended in a source before it could be read.
package enum SourceRepair: Sendable, Hashable {
    /// It was compressed with gzip.
    case unpacked
    /// It, or its server, names another encoding, by the web's name of it.
    case misnamed(String)
    /// Nothing says which encoding it is in, or what is said cannot be: the bytes themselves were asked.
    case guessed
    /// So many sequences of bytes are no characters and became U+FFFD.
    case replaced(Int)
    /// So many characters were read with another encoding before they came here (“â€™” for an apostrophe); they stay.
    case mojibake(Int)

    /// The page shows readers no article, or a beginning of one, and has it elsewhere.
    case hidden(HiddenBody)

    /// A clause for people.
    package var words: String {
        switch self {
        case .hidden(.linkedData): "the text is that of the page’s linked data (articleBody), since the page shows less"
        case .hidden(.scriptData): "the text is that of the data for the page’s script, since the page shows less"
        case .hidden(.noscript): "the text is what the page has for readers without script, since it shows less"
        case .unpacked: "unpacked with gzip"
        case .misnamed(let name): "it says \(name), which it is not"
        case .guessed: "guessed from its bytes"
        case .replaced(1): "1 broken character is now “\u{FFFD}”"
        case .replaced(let count): "\(count) broken characters are now “\u{FFFD}”"
        case .mojibake(let count):
            "\(count) characters look garbled before they came here (UTF-8 read as windows-1252) and were left so"
        }
    }
}

/// The characters of a source.
struct DecodedText {
    var text: String
    var reading: SourceReading

    init(_ text: String, as encoding: String, broken: Int = 0) {
        self.text = text
        reading = SourceReading(encoding: encoding, repairs: broken > 0 ? [.replaced(broken)] : [])
    }

    /// The same where what a source says of itself is another encoding, or nothing.
    func found(besides said: WebEncoding?) -> DecodedText {
        var found = self
        if let said, said.name != reading.encoding { found.reading.repairs.insert(.misnamed(said.name), at: 0) }
        return found
    }

    /// The same where the bytes were asked.
    func guessed(besides said: WebEncoding?) -> DecodedText {
        var found = self
        found.reading.repairs.insert(.guessed, at: 0)
        return found.found(besides: said)
    }

    /// How many sequences of bytes became U+FFFD.
    var broken: Int {
        reading.repairs.reduce(0) { if case .replaced(let count) = $1 { $0 + count } else { $0 } }
    }
}
