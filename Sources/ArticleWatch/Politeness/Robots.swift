/// What a site's robots.txt asks of one program (RFC 9309).
struct Robots: Sendable {
    /// In no order: the longest that fits decides.
    private var rules: [Rule] = []
    /// Seconds between two requests, where the file asks for a pause.
    private(set) var delay: Double?

    /// Whatever the file says, it says nothing to us.
    static let allowingAll = Robots()

    private init() {}

    /// Reads the file; `token` is the name by which the program calls itself, in whatever case.
    ///
    /// The rules of all groups that name the program hold together; where none does, those for everybody.
    init(_ bytes: [UInt8], for token: String) {
        let groups = RobotsGroup.all(in: bytes)
        let name = token.lowercased()
        let own = groups.filter { $0.names.contains(name) }
        for group in own.isEmpty ? groups.filter({ $0.names.contains("*") }) : own {
            rules += group.rules
            delay = group.delay ?? delay
        }
    }

    /// Whether a path with its query may be asked for: the longest pattern that fits decides, and of two as long the
    /// one that allows.
    func allows(_ target: String) -> Bool {
        if target.hasPrefix("/robots.txt") { return true }
        let path = normal(target)
        let fitting = rules.filter { $0.fits(path) }
        let longest = fitting.map(\.length).max() ?? 0
        let deciding = fitting.filter { $0.length == longest }
        return deciding.isEmpty || deciding.contains { $0.allows }
    }

    /// The name that rules are looked up by, out of a user agent: “galley” of “galley/0.1 (+desk@example.org)”.
    static func token(ofAgent agent: String) -> String {
        String(agent.prefix { $0.isASCII && ($0.isLetter || $0 == "-" || $0 == "_") })
    }
}

/// `Allow: /news/*.html$`.
private struct Rule: Sendable {
    let allows: Bool
    /// In bytes, of the pattern as it is compared.
    let length: Int
    /// What stands between the stars; the first begins the path.
    private let pieces: [[UInt8]]
    /// Whether the last piece ends the path.
    private let isAnchored: Bool

    /// Nil for an empty pattern, which says nothing.
    init?(allows: Bool, _ pattern: String) {
        guard !pattern.isEmpty else { return nil }
        var bytes = normal(pattern)
        (self.allows, length) = (allows, bytes.count)
        isAnchored = bytes.last == UInt8(ascii: "$")
        if isAnchored { bytes.removeLast() }
        pieces = bytes.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false).map(Array.init)
    }

    /// Each piece at the first place where it stands behind the one before: if any choice fits, this one does.
    func fits(_ path: [UInt8]) -> Bool {
        guard let first = pieces.first, path.starts(with: first) else { return false }
        if pieces.count == 1 { return !isAnchored || path.count == first.count }
        var rest = path[first.count...]
        for piece in pieces.dropFirst().dropLast() {
            guard let end = rest.end(ofFirst: piece) else { return false }
            rest = rest[end...]
        }
        guard let last = pieces.last else { return true }
        if isAnchored { return rest.count >= last.count && rest.suffix(last.count).elementsEqual(last) }
        return rest.end(ofFirst: last) != nil
    }
}

extension ArraySlice<UInt8> {
    /// Where the first of these stretches ends; nil where there is none.
    fileprivate func end(ofFirst stretch: [UInt8]) -> Int? {
        guard let head = stretch.first else { return startIndex }
        var rest = self
        while let place = rest.firstIndex(of: head) {
            rest = rest[place...]
            if rest.starts(with: stretch) { return place + stretch.count }
            rest = rest.dropFirst()
        }
        return nil
    }
}

/// User agents and what is asked of them.
private struct RobotsGroup {
    /// In small letters; `*` is everybody.
    var names: Set<String> = []
    var rules: [Rule] = []
    var delay: Double?

    /// A group begins with lines that name user agents, one behind the other, and ends where the next such line stands
    /// behind other lines.
    static func all(in bytes: [UInt8]) -> [RobotsGroup] {
        var groups: [RobotsGroup] = []
        var isNaming = false
        for (key, value) in lines(of: bytes) {
            if key == "user-agent" {
                if !isNaming { groups.append(RobotsGroup()) }
                isNaming = true
                groups[groups.count - 1].names.insert(name(value))
            } else if let place = groups.indices.last, ["allow", "disallow", "crawl-delay"].contains(key) {
                isNaming = false
                groups[place].take(key, value)
            }
        }
        return groups
    }

    private mutating func take(_ key: String, _ value: String) {
        if key == "crawl-delay" {
            delay = Double(value).flatMap { $0.isFinite && $0 >= 0 ? min($0, FetchLimits.longestPause) : nil }
        } else if let rule = Rule(allows: key == "allow", value) {
            rules.append(rule)
        }
    }

    private static func name(_ value: String) -> String {
        value.first == "*" ? "*" : Robots.token(ofAgent: value).lowercased()
    }

    /// The lines that have a key and a value, without comments.
    private static func lines(of bytes: [UInt8]) -> [(key: String, value: String)] {
        let marked: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = bytes.starts(with: marked) ? bytes[3...] : bytes[...]
        return text.split { $0 == 0x0A || $0 == 0x0D }.compactMap { line in
            let said = line.prefix { $0 != UInt8(ascii: "#") }
            guard let colon = said.firstIndex(of: UInt8(ascii: ":")) else { return nil }
            return (trimmed(said[..<colon]).lowercased(), trimmed(said[(colon + 1)...]))
        }
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
        let start = bytes.drop { $0 == 0x20 || $0 == 0x09 }
        let end = start.lastIndex { $0 != 0x20 && $0 != 0x09 }.map { start[...$0] } ?? []
        return String(decoding: end, as: UTF8.self)
    }
}

/// The bytes of a path or pattern as both are compared (RFC 9309, § 2.2.2): what need not be escaped stands as itself,
/// what is beyond ASCII is escaped, and escapes have capital letters.
private func normal(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    var made: [UInt8] = []
    var place = 0
    while place < bytes.count {
        if bytes[place] == UInt8(ascii: "%"), let byte = escaped(bytes[place...].prefix(3)) {
            made += isPlain(byte) ? [byte] : escape(byte)
            place += 3
        } else {
            made += bytes[place] < 0x80 ? [bytes[place]] : escape(bytes[place])
            place += 1
        }
    }
    return made
}

/// The byte that “%C3” stands for; nil where it is no escape.
private func escaped(_ text: ArraySlice<UInt8>) -> UInt8? {
    let digits = String(decoding: text.dropFirst(), as: UTF8.self)
    guard text.count == 3, digits.allSatisfy(\.isHexDigit) else { return nil }
    return UInt8(digits, radix: 16)
}

private func escape(_ byte: UInt8) -> [UInt8] {
    let digits = String(byte, radix: 16, uppercase: true)
    return Array(("%" + (digits.utf8.count == 1 ? "0" : "") + digits).utf8)
}

/// RFC 3986's unreserved characters.
private func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: [UInt8](arrayLiteral: 0x2D, 0x2E, 0x5F, 0x7E).contains(byte)
    }
}
