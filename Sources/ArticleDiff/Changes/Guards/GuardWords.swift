internal import ArticleAnalysis
internal import LanguageTables

/// The words whose coming, going or changing can turn a claim, though they are small: read once from the tables.
struct GuardWords: Sendable {
    /// Whether a word says that a person is a man or a woman, and the pair of words in which it does; of a pronoun also
    /// whether it is who speaks or who is spoken to.
    struct Gender: Sendable {
        enum Side: String, Sendable { case male, female, neither, thing, speaker, reader }
        let side: Side
        let pair: String
        var isPronoun: Bool { pair == "pronoun" }
    }

    /// How far a statement goes (“only”, “all”).
    struct ScopeWord: Sendable {
        enum Weight: String, Sendable { case strong, bare, subject, weak }
        let kind: String
        let weight: Weight
        /// Whether it says how many of those that follow, though it is a figure: “two of five charges”, “one pilot”.
        var isShare: Bool { ["one of", "several of", "one"].contains(kind) }
        /// Whether it may stand before a comma and link two sentences.
        var isLink: Bool { kind == "also" || kind == "not" }
    }

    /// What a preposition says: between words, before a figure, before a date; empty where it says little.
    struct Preposition: Sendable {
        let sense: String
        let beforeFigure: String
        let beforeDate: String
    }

    /// A word that speaks of no one in particular (“anyone”, “every driver”).
    struct Anybody: Sendable {
        enum Reach: String, Sendable {
            case always = "whoever it is"
            /// Only where nothing is told that happened.
            case inGeneral = "in general"
        }
        /// Whether it stands for a person by itself, rather than before a word for one.
        let isAlone: Bool
        let reach: Reach
    }

    enum Denial: String, Sendable { case denies, implies }
    enum Order: String, Sendable { case ranks, place, joins, mutual }
    enum StageWord: String, Sendable { case ahead, once, still, underWay = "under way", have, be }

    /// By word; a word may stand in several pairs (“Mr” beside “Mrs” and “Ms”).
    let genders: [WordID: [Gender]]
    let anybody: [WordID: Anybody]
    let scopes: TokenPhrases<ScopeWord>
    let prepositions: TokenPhrases<Preposition>
    let denials: [WordID: Denial]
    let orders: [WordID: Set<Order>]
    let stages: TokenPhrases<StageWord>

    init(folder: String) {
        func rows(_ name: String, columns: Int) -> [LineTable.Row] {
            LineTable(named: "\(folder)/\(name).tsv").records.filter { $0.count >= columns }
        }
        genders = rows("genders", columns: 3).reduce(into: [:]) { genders, row in
            guard let side = Gender.Side(rawValue: String(row[1])) else { return }
            genders[WordID(row[0]), default: []].append(Gender(side: side, pair: String(row[2])))
        }
        anybody = rows("anybody", columns: 3).reduce(into: [:]) { words, row in
            words[WordID(row[0])] = Anybody.Reach(rawValue: String(row[2])).map {
                Anybody(isAlone: row[1] == "alone", reach: $0)
            }
        }
        scopes = TokenPhrases(
            rows("scope-words", columns: 3).compactMap { row in
                ScopeWord.Weight(rawValue: String(row[2])).map { (row[0], ScopeWord(kind: String(row[1]), weight: $0)) }
            })
        prepositions = TokenPhrases(
            rows("prepositions", columns: 4).map { row in
                let senses = row.map { $0 == "-" ? "" : String($0) }
                return (row[0], Preposition(sense: senses[1], beforeFigure: senses[2], beforeDate: senses[3]))
            })
        denials = rows("denials", columns: 2).reduce(into: [:]) { $0[WordID($1[0])] = Denial(rawValue: String($1[1])) }
        orders = rows("orders", columns: 2).reduce(into: [:]) { orders, row in
            if let order = Order(rawValue: String(row[1])) { orders[WordID(row[0]), default: []].insert(order) }
        }
        stages = TokenPhrases(
            rows("verb-stages", columns: 2).compactMap { row in
                StageWord(rawValue: String(row[1])).map { (row[0], $0) }
            })
    }
}
