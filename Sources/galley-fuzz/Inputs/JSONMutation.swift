import ArticleAnnotations
import TestSupport

/// Tears a JSON document apart: first its values, now and then its bytes.
struct JSONMutation {
    let corpus: Corpus

    /// The document as it comes out.
    func bytes(tearing node: JSONNode, times: Int, using random: inout SeededRandom) -> [UInt8] {
        var node = node
        for _ in 0..<times { node = torn(node, using: &random) }
        var bytes = Array(written(node).utf8)
        if random.once(in: 4) { Self.tear(&bytes, using: &random) }
        return bytes
    }

    /// Goes down to some value and changes it.
    private func torn(_ node: JSONNode, using random: inout SeededRandom) -> JSONNode {
        switch node.value {
        case .array(let nodes) where !nodes.isEmpty && !random.once(in: 5): torn(nodes, using: &random)
        case .object(let members) where !members.isEmpty && !random.once(in: 8): torn(members, using: &random)
        case .string(let text) where !random.once(in: 5): .text(torn(text, using: &random))
        default: replacement(for: node, using: &random)
        }
    }

    private func torn(_ nodes: [JSONNode], using random: inout SeededRandom) -> JSONNode {
        var nodes = nodes
        let (one, other) = (random.number(below: nodes.count), random.number(below: nodes.count))
        switch random.number(below: 6) {
        case 0: nodes.remove(at: one)
        case 1: nodes.append(nodes[one])
        case 2: nodes.swapAt(one, other)
        default: nodes[one] = torn(nodes[one], using: &random)
        }
        return .list(nodes)
    }

    private func torn(_ members: [JSONMember], using random: inout SeededRandom) -> JSONNode {
        var members = members
        let (one, other) = (random.number(below: members.count), random.number(below: members.count))
        let (key, value) = (members[one].key, members[one].value)
        switch random.number(below: 14) {
        case 0: members.remove(at: one)
        case 1: members.append(members[one])  // the same key twice
        case 2: members[one] = JSONMember(members[other].key, value)
        case 3: members[one] = JSONMember(key, members[other].value)
        case 4: members[one] = JSONMember(torn(key, using: &random), value)
        case 5: members.append(JSONMember("galley:more", value))
        default: members[one] = JSONMember(key, torn(value, using: &random))
        }
        return JSONNode(.object(members))
    }

    private func torn(_ text: String, using random: inout SeededRandom) -> String {
        var draft = Draft(scalars: Array(text.unicodeScalars), corpus: corpus)
        TextMutation.tear(&draft, times: 1 + random.number(below: 2), using: &random)
        return draft.string
    }

    private static let numbers = [
        "0", "-1", "-0", "9223372036854775807", "-9223372036854775808", "18446744073709551616", "1e999", "1.5", "00",
        "-", "4294967296", "1E400", "0.1e-400",
    ]

    private func replacement(for node: JSONNode, using random: inout SeededRandom) -> JSONNode {
        switch random.number(below: 8) {
        case 0: JSONNode(.null)
        case 1: JSONNode(.bool(random.once(in: 2)))
        case 2: .list([])
        case 3: .list([node])
        case 4: JSONNode(.object([JSONMember("type", node)]))
        case 5: (0..<random.number(below: 90)).reduce(node) { inner, _ in .list([inner]) }
        case 6: .text(Draft(scalars: corpus.word(using: &random), corpus: corpus).string)
        default: JSONNode(.number(Self.numbers[random.number(below: Self.numbers.count)]))
        }
    }

    private static let pieces =
        [
            "\\ud800", "\\udc00\\ud800", "\\u0000", "\\u202e", "\\x", "\\", "\"", ",", ",,", ":", "{", "}", "[", "]",
            "//", "\n",
            "\u{0}", "\u{FEFF}", "nan", "1e", "-", "\t", "null", "\u{2028}",
        ].map { Array($0.utf8) } + [
            [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x80],
        ]

    /// Cuts, doubles, or puts in what breaks a reader.
    static func tear(_ bytes: inout [UInt8], using random: inout SeededRandom) {
        for _ in 0...random.number(below: 3) {
            let start = random.number(below: bytes.count + 1)
            let end = min(bytes.count, start + random.number(below: 30))
            switch random.number(below: 5) {
            case 0: bytes.removeSubrange(start..<end)
            case 1: bytes.insert(contentsOf: bytes[start..<end], at: start)
            case 2: bytes.removeSubrange(start...)
            default: bytes.insert(contentsOf: pieces[random.number(below: pieces.count)], at: start)
            }
        }
    }
}
