import ArticleAnalysis
import Foundation

/// Sentences with their tags, read from lines of token, UPOS, XPOS and white space after (`Yes` or `No`).
struct Treebank {
    struct TaggedSentence {
        var words: TagSentence
        /// The right tags, as indices into `Tag.allCases`.
        let gold: [UInt8]
    }

    var sentences: [TaggedSentence] = []

    init(path: String) throws {
        let lines = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false)
        var draft = UnfinishedSentence()
        for line in lines {
            if line.isEmpty {
                if let sentence = draft.sentence() { sentences.append(sentence) }
                draft = UnfinishedSentence()
            } else {
                draft.add(line.split(separator: "\t"))
            }
        }
    }

    /// A sentence that is being put together.
    private struct UnfinishedSentence {
        var bytes: [UInt8] = []
        var tokens: [Token] = []
        var gold: [UInt8] = []
        var space = true

        mutating func add(_ fields: [Substring]) {
            guard fields.count == 4 else { return }
            let tag = PartOfSpeech(rawValue: String(fields[2])) ?? .unknown
            for (part, partTag) in Self.parts(of: fields[0], tag) {
                if space, !bytes.isEmpty { bytes.append(0x20) }
                let start = bytes.count
                bytes += Array(part.utf8)
                let word = WordID(bytes: bytes[start...])
                tokens.append(Token(range: TextRange(start, bytes.count), kind: .word, spaceBefore: space, word: word))
                gold.append(UInt8(PartOfSpeech.allCases.firstIndex(of: partTag) ?? 0))
                space = false
            }
            space = fields[3] == "Yes"
        }

        /// Galley's tokenizer always splits at hyphens, the treebanks do not behind some prefixes (“non-profit”): there
        /// the prefix becomes an affix.
        private static func parts(of form: Substring, _ tag: PartOfSpeech) -> [(Substring, PartOfSpeech)] {
            let pieces = form.split(separator: "-", omittingEmptySubsequences: false)
            let isCompound =
                pieces.count > 1
                && pieces.allSatisfy { !$0.isEmpty && $0.unicodeScalars.allSatisfy(\.properties.isAlphabetic) }
            guard isCompound, tag != .uh, let last = pieces.last else { return [(form, tag)] }
            let start = pieces.dropLast().flatMap { [($0, $0.count <= 4 ? PartOfSpeech.afx : tag), ("-", .hyph)] }
            return start + [(last, tag)]
        }

        func sentence() -> TaggedSentence? {
            tokens.isEmpty ? nil : TaggedSentence(words: TagSentence(tokens, in: bytes), gold: gold)
        }
    }
}
