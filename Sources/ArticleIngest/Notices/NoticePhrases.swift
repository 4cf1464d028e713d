internal import LanguageTables

/// How notices to readers begin in the languages of pages (`web/notice-phrases.tsv`, and `en/correction-notices.tsv` for
/// English), and of which kind each is.
struct NoticePhrases {
    private typealias Phrase = (kind: CorrectionNotice.Kind?, bytes: [UInt8])

    static let all = NoticePhrases()

    /// Of labels and openings by their first byte: most passages share none.
    private let labels: [UInt8: [Phrase]]
    private let openings: [UInt8: [Phrase]]
    /// The words of each kind, the kind that decides first.
    private let words: [(kind: CorrectionNotice.Kind?, words: PhraseSet)]
    private let disclosures: PhraseSet
    private let policies: PhraseSet
    /// How the labels and openings start, which nearly no passage does.
    private let starts: Set<PhraseStart>

    private init() {
        let rows = LineTable(named: "web/notice-phrases.tsv").rows.filter { $0.count > 3 }
        func phrases(_ form: String) -> [Phrase] {
            rows.filter { $0[1] == form }.flatMap { row in
                row.dropFirst(3).map { (CorrectionNotice.Kind(rawValue: row[0]), Array($0.utf8)) }
            }
        }
        func byFirst(_ form: String) -> [UInt8: [Phrase]] {
            // The longest first: “note de la rédaction” before “note”.
            Dictionary(grouping: phrases(form)) { $0.bytes.first ?? 0 }
                .mapValues { $0.sorted { $0.bytes.count > $1.bytes.count } }
        }
        func set(_ form: String) -> PhraseSet { PhraseSet(rows.filter { $0[1] == form }.flatMap { $0.dropFirst(3) }) }
        (labels, openings, disclosures, policies) = (
            byFirst("label"), byFirst("opening"), set("disclosure"), set("policy")
        )
        words = rows.filter { $0[1] == "word" }.map {
            (CorrectionNotice.Kind(rawValue: $0[0]), PhraseSet(Array($0.dropFirst(3))))
        }
        starts = Set((phrases("label") + phrases("opening")).map { PhraseStart($0.bytes) })
    }

    /// Whether a passage that begins like this may be a notice or the label of one.
    func mayOpen(_ head: String) -> Bool {
        startsLikePhrase(head) || NoticeWords.english.opens(Array(head.utf8)[...])
    }

    /// Of which kind a notice is that opens a passage; nil for any other passage.
    ///
    /// Silent on a label without a mark behind it (“Korrektur der Kurse”), on an update that tells a time and nothing else,
    /// on notes about advertising, and on invitations to report errors.
    func kind(of text: String) -> CorrectionNotice.Kind? {
        guard mayOpen(text) else { return nil }
        let opening = Opening(text)
        let label = self.label(of: opening)
        if let label, isPolicy(label.rest) { return nil }
        if NoticeWords.english.opens(Array(text.utf8)[...]) {
            return accepted(label?.kind ?? typed(FoldedText(text)) ?? .correction, text)
        }
        if let label, label.isMarked, label.kind != .update || isStatement(label.rest) {
            return accepted(label.kind, text)
        }
        return openings[opening.bytes.first ?? 0]?.first { opening.bytes.starts(with: $0.bytes) }?.kind
    }

    /// Of which kind a passage is that its page marks as a notice.
    func kind(ofMarked text: String) -> CorrectionNotice.Kind? {
        kind(of: text) ?? accepted(typed(FoldedText(text)) ?? .correction, text)
    }

    /// Of which kind a passage is below a label that stands by itself; a note of the editors, which may be about anything, has
    /// to speak of putting something right.
    func kind(of text: String, below label: CorrectionNotice.Kind?) -> CorrectionNotice.Kind? {
        guard label == .editorsNote else { return label }
        return [.correction, .clarification, .retraction].contains(typed(FoldedText(text))) ? label : nil
    }

    /// The kind of a label that stands by itself, as a heading does above its notice.
    func kind(ofLabel text: String) -> CorrectionNotice.Kind? {
        guard text.utf8.count <= IngestThresholds.longestNoticeLabel, startsLikePhrase(text) else { return nil }
        let label = self.label(of: Opening(text))
        guard let label, label.rest.allSatisfy({ !$0.isLetter && !$0.isNumber }) else { return nil }
        return label.kind == .update ? nil : label.kind
    }

    private func startsLikePhrase(_ text: String) -> Bool {
        let start = PhraseStart(text)
        return starts.contains(start) || starts.contains(start.shortened)
    }

    private func accepted(_ kind: CorrectionNotice.Kind, _ text: String) -> CorrectionNotice.Kind? {
        guard kind == .editorsNote || kind == .update else { return kind }
        let folded = FoldedText(text)
        let isAdvertising = !disclosures.found(in: folded).isEmpty
        return isAdvertising && (typed(folded) ?? .update) == .update ? nil : kind
    }

    private func typed(_ text: FoldedText) -> CorrectionNotice.Kind? {
        words.first { !$0.words.found(in: text).isEmpty }?.kind
    }

    private func isPolicy(_ rest: Substring) -> Bool {
        !policies.found(in: FoldedText(String(rest.prefix(IngestThresholds.policyReach)))).isEmpty
    }

    /// Words that are no numbers, and more of them than a date or a name has.
    private func isStatement(_ rest: Substring) -> Bool {
        rest.split(whereSeparator: \.isWhitespace).count { word in word.allSatisfy { !$0.isNumber } }
            >= IngestThresholds.wordsOfUpdate
    }

    private func label(
        of opening: Opening
    ) -> (kind: CorrectionNotice.Kind, isMarked: Bool, rest: Substring)? {
        for phrase in labels[opening.bytes.first ?? 0] ?? [] where opening.bytes.starts(with: phrase.bytes) {
            let rest = Substring(String(decoding: opening.bytes.dropFirst(phrase.bytes.count), as: UTF8.self))
            guard let kind = phrase.kind, rest.first.map({ !$0.isLetter && !$0.isNumber }) ?? true else { continue }
            return (kind, isMark(rest), rest)
        }
        return nil
    }

    /// Whether what stands behind a label sets it off: a colon, a dash, a bracket, or a date and then one of them.
    private func isMark(_ rest: Substring) -> Bool {
        let hasSpace = rest.first == " "
        let behind = rest.drop { $0 == " " }
        guard let mark = behind.first else { return false }
        if ":：–—|(（)）]】".contains(mark) { return true }
        if mark == "-" { return hasSpace }
        let head = behind.prefix(IngestThresholds.noticeDate)
        guard let end = head.firstIndex(where: { ":：–—".contains($0) }) else { return false }
        return head[..<end].contains(where: \.isNumber)
    }
}

/// The start of a passage in lower case, with straight apostrophes and single spaces, behind brackets and bullets.
private struct Opening {
    let bytes: [UInt8]

    init(_ text: String) {
        let start = String(String.UnicodeScalarView(text.unicodeScalars.prefix(IngestThresholds.noticeOpening)))
        let folded = collapsed(start).lowercased().unicodeScalars.drop(while: \.isBeforeNotice)
        bytes = Array(String(String.UnicodeScalarView(folded.map { $0 == "’" ? "'" : $0 })).utf8)
    }
}

/// The first four characters of a phrase, or of a passage behind its brackets and bullets, in lower case; of a phrase that
/// has fewer, two.
private struct PhraseStart: Hashable {
    private var key: UInt64 = 0

    init(_ phrase: [UInt8]) {
        self.init(String(decoding: phrase, as: UTF8.self))
        if key >> 48 == 0 { self = shortened }
    }

    init(_ text: String) {
        for scalar in text.unicodeScalars.lazy.drop(while: \.isBeforeNotice).prefix(4) {
            key = key << 16 | UInt64(lowercased(scalar).value & 0xFFFF)
        }
    }

    /// The same as of a phrase that is shorter.
    var shortened: PhraseStart {
        var start = self
        while start.key >> 32 != 0 { start.key >>= 16 }
        return start
    }
}

private func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar == "’" { return "'" }
    if (0x41...0x5A).contains(scalar.value) { return Unicode.Scalar(UInt8(scalar.value | 0x20)) }
    return scalar.value < 0x80 ? scalar : scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
}

extension Unicode.Scalar {
    /// White space, brackets, dashes and bullets in front of a notice.
    fileprivate var isBeforeNotice: Bool { isSpace || before.contains(self) }
}

private let before = Set("([{【（<#>|*_~=+•·†‡■▪–—-".unicodeScalars)
