internal import ArticleStore

extension Timestamp {
    /// “20241018093000”, as web archives write it; what is left out at the end is its beginning.
    init?(fourteen digits: some StringProtocol) {
        let padded = String(digits) + String("00000101000000".dropFirst(digits.utf8.count))
        guard digits.utf8.count >= 8, padded.utf8.count == 14, padded.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        let parts = Array(padded)
        func part(_ places: Range<Int>) -> String { String(parts[places]) }
        self.init("\(part(0..<4))-\(part(4..<6))-\(part(6..<8))T\(part(8..<10)):\(part(10..<12)):\(part(12..<14))Z")
    }

    /// A time, or a day, which begins at midnight.
    init?(loose text: String) {
        let text = text.trimmed
        if let time = Timestamp(text) ?? Timestamp(text.replacing(" ", once: "T", orLast: "")) {
            self = time
        } else if let day = Timestamp(text + "T00:00") {
            self = day
        } else {
            return nil
        }
    }

    /// “Fri, 18 Oct 2024 09:30:00 +0100”, as messages write it (RFC 5322).
    init?(mail text: String) {
        let words = text.split { $0 == " " || $0 == "," || $0 == "\t" }.map(String.init)
        guard let start = words.firstIndex(where: { Int($0) != nil }), words.count >= start + 4,
            let month = Self.months.firstIndex(of: words[start + 1].prefix(3).lowercased())
        else { return nil }
        func two(_ text: String) -> String { text.utf8.count == 1 ? "0" + text : text }
        let zone = words.count > start + 4 ? words[start + 4] : "+0000"
        let offset = zone.first == "+" || zone.first == "-" ? zone : "+0000"
        self.init(
            "\(words[start + 2])-\(two(String(month + 1)))-\(two(words[start]))T\(two(words[start + 3]))\(offset)")
    }

    /// The names of RFC 5322, in whatever language the message is.
    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
}

extension String {
    /// “2024-10-18 09:30:00 +0100” with a “T” for its first space and without its second.
    fileprivate func replacing(_ mark: Character, once first: String, orLast other: String) -> String {
        let parts = split(separator: mark, omittingEmptySubsequences: true)
        guard let head = parts.first, parts.count > 1 else { return self }
        return head + first + parts.dropFirst().joined(separator: other)
    }
}
