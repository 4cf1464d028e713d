/// Somebody reports something: the words that say who, the words that say that they say it, and what is said. Ranges
/// count units.
struct Frame: Sendable {
    var source: Range<Int>?
    var cue: Range<Int>
    /// One range, or two where the attribution stands in the middle of what is said.
    var content: [Range<Int>]
    /// Whether words are spoken or written, not thought or wanted.
    var isSpeech = true
    /// Whether a noun or an adjective reports, so that a verb around it has the better claim to a quotation.
    var isNominal = false
}
