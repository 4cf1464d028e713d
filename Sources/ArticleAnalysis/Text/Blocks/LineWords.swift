/// How many words one line has, and how many of them begin with a capital: what most questions about a line ask.
struct LineLength {
    private(set) var words = 0
    private(set) var capitals = 0
    private(set) var numbers = 0
    private(set) var first: TextRange?
    /// Whether there are more words than were counted.
    private(set) var isCut = false

    init(_ text: ArticleText, _ range: TextRange, limit: Int) {
        let bytes = text.bytes
        var start = range.start
        while start < range.end {
            let end = LineWords.endOfWord(bytes, start, range.end)
            if end == start {
                start &+= 1
                continue
            }
            if words == limit {
                isCut = true
                return
            }
            words += 1
            first = first ?? TextRange(start, end)
            if bytes[start].isASCIIUppercase {
                capitals += 1
            } else if bytes[start].isASCIIDigit {
                numbers += 1
            }
            start = end
        }
    }
}

/// The words of one line as integers, for looking phrases up; marks are left out.
struct LineWords {
    private(set) var words: [WordID] = []
    private(set) var capitals = 0
    private(set) var numbers = 0
    /// Whether there are more words than were read.
    private(set) var isCut = false
    private let first: ArraySlice<UInt8>
    private let line: ArraySlice<UInt8>

    init(_ text: ArticleText, _ range: TextRange, limit: Int) {
        let bytes = text.bytes
        line = bytes[range]
        var first: TextRange?
        var start = range.start
        while start < range.end {
            let end = Self.endOfWord(bytes, start, range.end)
            if end == start {
                start += 1
                continue
            }
            if words.count == limit {
                isCut = true
                break
            }
            if first == nil { first = TextRange(start, end) }
            words.append(WordID(bytes: bytes[TextRange(start, end)]))
            if bytes.byte(at: start).isASCIIUppercase {
                capitals += 1
            } else if bytes.byte(at: start).isASCIIDigit {
                numbers += 1
            }
            start = end
        }
        self.first = bytes[first ?? TextRange(range.start, range.start)]
    }

    /// Where the word ends that starts at an offset: right there, if none does.
    fileprivate static func endOfWord(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int {
        var end = start
        while end < limit {
            let byte = bytes[end]
            guard byte.isASCIILetter || byte.isASCIIDigit || byte >= 0x80 || (byte == 0x27 && end > start) else {
                break
            }
            if byte == 0xE2 || byte == 0xC2 { break }
            end &+= 1
        }
        return end
    }

    /// “0FansLike”: a count glued to the label of a button.
    var isGluedCount: Bool {
        guard words.count == 1, first.count == line.count else { return false }
        let digits = first.prefix(while: \.isASCIIDigit).count
        let label = first.dropFirst(digits)
        return digits > 0 && (label.first?.isASCIIUppercase ?? false)
            && label.dropFirst().contains { $0.isASCIIUppercase }
    }

    /// “19.5 C”, “-3°F”: the weather of the day.
    var isTemperature: Bool {
        guard numbers > 0, line.count <= Thresholds.longestTemperature, let unit = line.last,
            unit | 0x20 == 0x63 || unit | 0x20 == 0x66
        else {
            return false
        }
        return line.allSatisfy { !$0.isASCIILetter || $0 == unit } && line.count(where: \.isASCIILetter) == 1
    }
}
