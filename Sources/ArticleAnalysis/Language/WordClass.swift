/// A part of speech as the lexicon tells them apart; the bits are those of `Scripts/build-lexicon`.
package enum WordClass: Int, Sendable {
    case noun = 1
    case verb = 2
    case adjective = 4
    case adverb = 8
}
