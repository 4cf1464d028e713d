/// The words of a text as hashes, and how many of them begin with a small letter.
///
/// A run of ASCII letters and digits and of bytes above 7F is a word; a character of Chinese, Japanese or Korean is one by
/// itself. Case counts for ASCII alone not, which is enough to compare copies of one text.
struct WordHashes {
    private(set) var hashes: [UInt64] = []
    /// Words that begin with a letter that has a case, by that case; ASCII and the Latin, Greek and Cyrillic letters.
    private(set) var lower = 0
    private(set) var upper = 0

    init(_ text: String) {
        var hash = Self.seed
        var isInside = false
        for scalar in text.unicodeScalars {
            let value = scalar.value
            let isWord = value < 0x80 ? isLetterOrDigit(value) : value > 0xBF && !(0x2000...0x206F).contains(value)
            let standsAlone =
                value >= 0x2E80 && (value < 0xD7B0 || value >= 0x20000) && !(0x3000...0x3003).contains(value)
            if isInside, !isWord || standsAlone {
                hashes.append(hash)
                (hash, isInside) = (Self.seed, false)
            }
            guard isWord, value != 0x3001, value != 0x3002 else { continue }
            if !isInside, !standsAlone { count(value) }
            hash = (hash ^ UInt64(value < 0x80 ? value | 0x20 : value)) &* 0x0000_0100_0000_01B3
            isInside = true
            if standsAlone {
                hashes.append(hash)
                (hash, isInside) = (Self.seed, false)
            }
        }
        if isInside { hashes.append(hash) }
    }

    private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    private static func joined(_ first: UInt64, _ second: UInt64, _ third: UInt64) -> UInt64 {
        (first &* 31 &+ second) &* 31 &+ third
    }

    private func isLetterOrDigit(_ value: UInt32) -> Bool {
        (0x61...0x7A).contains(value | 0x20) || (0x30...0x39).contains(value)
    }

    private mutating func count(_ value: UInt32) {
        switch value {
        case 0x61...0x7A, 0xDF...0xF6, 0xF8...0xFF, 0x3B1...0x3C9, 0x430...0x45F: lower += 1
        case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE, 0x391...0x3A9, 0x400...0x42F: upper += 1
        default: break
        }
    }

    /// Whether it reads like sentences: no list of names, and more than a label.
    var isProse: Bool {
        guard hashes.count >= IngestThresholds.wordsOfPassage else { return false }
        return upper + lower < IngestThresholds.wordsOfPassage
            || Double(lower) >= IngestThresholds.proseSmallLetters * Double(upper + lower)
    }

    /// Runs of three words, each as one hash; the words themselves where there are no three.
    var shingles: Set<UInt64> {
        guard hashes.count > 2 else { return Set(hashes) }
        return Set(zip(zip(hashes, hashes.dropFirst()), hashes.dropFirst(2)).map { Self.joined($0.0, $0.1, $1) })
    }
}
