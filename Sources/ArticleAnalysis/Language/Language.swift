internal import LanguageTables
internal import Synchronization

/// One language, as the tables of its folder tell it; read once, and asked by every phase for the words that it knows.
///
/// A class, so that it is handed on without its tables being copied.
package final class Language: Sendable {
    /// English, read from the tables in `Sources/CLanguage/en` when it is asked for first.
    package static let english = Language(folder: "en")

    /// Where its tables stand: “en”.
    package let folder: String
    /// Frequency, kind, base form and kin of words.
    package let lexicon: Lexicon
    /// How the senses of words are related.
    package let senses: Senses
    let grammar: GrammarWords

    // What the phases know, in their order.
    let page: PageWords
    let tokens: TokenWords
    let breaks: SentenceBreakWords
    let tagTable: TagTable
    let numbers: NumberWords
    let dates: DateWords
    let clock: ClockWords
    let currencies: Currencies
    let units: Units
    let bounds: BoundWords
    let figures: FigureWords
    let nouns: NounForms
    let speech: SpeechVocabulary
    /// What only whoever looks for findings asks: read when it is asked for first, since a comparison never does.
    private let lateWords = AtomicLazyReference<FindingWords>()

    private init(folder: String) {
        self.folder = folder
        lexicon = Lexicon(folder: folder)
        senses = Senses(table: StaticBytes(named: "\(folder)/senses.bin"), lexicon: lexicon)
        grammar = GrammarWords(folder: folder)
        page = PageWords(folder: folder)
        tokens = TokenWords(folder: folder)
        breaks = SentenceBreakWords(folder: folder)
        tagTable = TagTable(StaticBytes(named: "\(folder)/pos.bin"))
        numbers = NumberWords(folder: folder)
        dates = DateWords(folder: folder)
        clock = ClockWords(folder: folder)
        currencies = Currencies(folder: folder)
        units = Units(folder: folder)
        bounds = BoundWords(folder: folder)
        figures = FigureWords(folder: folder)
        nouns = NounForms(folder: folder)
        speech = SpeechVocabulary(folder: folder)
    }

    private var forFindings: FindingWords { lateWords.load() ?? lateWords.storeIfNil(FindingWords(folder: folder)) }

    /// How new words are built of known parts.
    var building: WordBuilding { forFindings.building }
    var slips: SlipTemplates { forFindings.slips }
    var doubling: DoublingWords { forFindings.doubling }
    var conflicts: FigureContext { forFindings.conflicts }
    var check: CheckWords { forFindings.check }
    var sounds: ArticleSounds { forFindings.sounds }
}

/// The tables of a language that only findings ask.
private final class FindingWords: Sendable {
    let building: WordBuilding
    let slips: SlipTemplates
    let doubling: DoublingWords
    let conflicts: FigureContext
    let check: CheckWords
    let sounds: ArticleSounds

    init(folder: String) {
        building = WordBuilding(folder: folder)
        slips = SlipTemplates(folder: folder)
        doubling = DoublingWords(folder: folder)
        conflicts = FigureContext(folder: folder)
        check = CheckWords(folder: folder)
        sounds = ArticleSounds(folder: folder)
    }
}
