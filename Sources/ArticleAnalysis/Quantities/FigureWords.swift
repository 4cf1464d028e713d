internal import LanguageTables

/// The words around figures: what makes a number count nothing, what is counted with it, what changes it.
struct FigureWords: Sendable {
    /// Nouns that a number names instead of counting them: “section 12”, “flight 370”.
    let labels: WordSet
    /// Words in front of “one”, and behind it, that make it a pronoun.
    let beforePronoun: WordSet
    let afterPronoun: WordSet
    /// Per-cent signs and words, with the name of their unit.
    let percents: PhraseTable<String>
    /// “twice”: words that are a factor by themselves.
    let multiples: WordMap<Double>
    /// What makes “three times” a factor: “as”, “more”.
    let comparisons: WordSet
    /// Words that may follow the hundredths of a sum: anything else is counted by them (“five dollars and 20 people”).
    let afterSums: WordSet
    /// What pounds of money are of: “200 pounds of taxpayers’ money”.
    let moneyNouns: WordSet
    /// What stands between a figure and the unit that it is one for: “per”, “each”.
    let rates: WordSet
    /// What makes a temperature a difference: words in front of it, and behind it.
    let beforeDifference: WordSet
    let afterDifference: WordSet
    /// What shows that pounds weigh: words in front of them, and behind them.
    let beforeWeight: WordSet
    let afterWeight: WordSet
    /// Verbs behind which “from 5 to 10” names two figures.
    let changeVerbs: WordSet
    /// Words that may stand between “of” and a noun.
    let determiners: WordSet
    /// Where no tags are known: words that no noun phrase runs over.
    let nounStops: WordSet

    init(folder: String) {
        labels = WordSet(named: "\(folder)/number-labels.tsv")
        beforePronoun = WordSet(named: "\(folder)/one-as-pronoun.tsv") { $0.count > 1 && $0[1] == "before" }
        afterPronoun = WordSet(named: "\(folder)/one-as-pronoun.tsv") { $0.count > 1 && $0[1] == "after" }
        percents = PhraseTable(named: "\(folder)/percents.tsv") { $0.count > 1 ? String($0[1]) : nil }
        multiples = WordMap(named: "\(folder)/multiples.tsv") { $0.count > 1 ? Double(String($0[1])) : nil }
        comparisons = WordSet(named: "\(folder)/comparisons.tsv")
        afterSums = WordSet(named: "\(folder)/after-sums.tsv")
        moneyNouns = WordSet(named: "\(folder)/money-nouns.tsv")
        rates = WordSet(named: "\(folder)/rate-words.tsv")
        beforeDifference = WordSet(named: "\(folder)/difference-words.tsv") { $0.count > 1 && $0[1] == "before" }
        afterDifference = WordSet(named: "\(folder)/difference-words.tsv") { $0.count > 1 && $0[1] == "after" }
        beforeWeight = WordSet(named: "\(folder)/weight-words.tsv") { $0.count > 1 && $0[1] == "before" }
        afterWeight = WordSet(named: "\(folder)/weight-words.tsv") { $0.count > 1 && $0[1] == "after" }
        changeVerbs = WordSet(named: "\(folder)/change-verbs.tsv")
        determiners = WordSet(named: "\(folder)/noun-frame.tsv") { $0.count > 1 && $0[1] == "determiner" }
        nounStops = WordSet(named: "\(folder)/noun-frame.tsv")
    }
}
