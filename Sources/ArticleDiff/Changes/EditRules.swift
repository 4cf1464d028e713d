internal import ArticleAnalysis

/// The rules in the order in which they are asked; the first one that speaks names the edit.
///
/// From what cannot be a fact, over facts whose values decide, to words, and at last the bare statement that the claim
/// differs, which always has an answer. A rule may trust that every rule before it was silent, and says so where it
/// does.
enum EditRules {
    static let inOrder: [any EditRule] = [
        // What is no change of words at all. Who did what to whom comes first, as it is told by two
        // places at once; then a move, since nothing else is true of the same words twice;
        // whole sentences next, since their coming means what it means outside a row as well.
        RolesExchanged(),
        WordsMoved(),
        WholeSentences(),
        // A label of a file is page furniture whatever differs in it. Then signs, from the least to what may mean
        // something. Markup goes before marks, which it is made of. Quotation marks go before the other marks: that
        // words are no longer quoted is no punctuation.
        FileLabel(),
        SpacingOnly(),
        CharacterReference(),
        MarkupOnly(),
        QuoteParaphrased(),
        MarksOnly(),
        SignsOnly(),
        CaseOnly(),
        // Figures that say nothing about the world: the number of a list item, a note. Before all rules about figures.
        ListMark(),
        ReferenceMark(),
        // Slips of the fingers, which are told by their shape. Before figures and words, as a slip is neither; and
        // Transposed before BrokenWord and WordMisspelt, for the same words in another order hold no slip.
        StrayLetter(),
        WordDoubled(),
        Transposed(),
        BrokenWord(),
        WordMisspelt(),
        // Figures: the same value written anew, then its bound, then its value, then what is counted. Each trusts that
        // what the one before it compares is equal. Figures go before dates, which are made of them.
        MeasureEqual(),
        FigureNotation(),
        FigureBound(),
        FigureRefined(),
        MeasureRounded(),
        FigureChanged(),
        UnitChanged(),
        CountedChanged(),
        FiguresJoined(),
        UnitWordChanged(),
        // Periods and dates: a length of time is a figure (“six years”), a day is none.
        FigureInDate(),
        BoundOfPeriod(),
        // Times of day before days, which may stand beside them.
        ClockNotation(),
        ClockChanged(),
        DateNotation(),
        DateChanged(),
        // The same word, written another way. Before names and sources, so that a spelling mended in a name is no other
        // person.
        SpellingVariant(),
        NameRespelt(),
        OtherNameForm(),
        Abbreviated(),
        PronounForName(),
        // Where readers are sent, and whose words they read. Before what the words say.
        AddressChanged(),
        AttributionCame(),
        AttributionChanged(),
        // How much is claimed, whether it is denied, how firmly, and of which time. A quantifier may deny (“no”), so it
        // goes before polarity; a denial is more than a doubt.
        QuantifierChanged(),
        PolarityFlipped(),
        CertaintyShifted(),
        TenseTurned(),
        // What narrows a claim. Before forms of words, since “second-largest” is no form of “largest”.
        QualifierCame(),
        // Forms of one word. Behind tense, which is an inflection that matters, and before names, which take other
        // words for other people.
        Inflection(),
        NameChanged(),
        // A number of which the analysis made no figure.
        FigureCame(),
        // A time beside which nothing came or went; behind dates and figures, which say more of it.
        TimeCame(),
        // What ties a statement to something else; before small words, which such a tie may be made of.
        ConditionCame(),
        RelationCame(),
        // Words for the same thing, small words, and two real words a stroke apart, which anything above explains
        // better.
        SameSense(),
        FunctionWords(),
        WrongRealWord(),
        // What is left. Words that took the place of others need evidence that the claim stands; few that only came or
        // went are wording, many are another claim: ``last``.
        WordsReplaced(),
        StepCame(),
        ListMemberCame(),
        ModifierCame(),
        Reworded(),
    ]

    /// What an edit is of which no rule knew a finer name.
    static let last = ClaimChanged()

    static func verdict(on edit: Edit, in sides: BothSides) -> (verdict: Verdict, rule: String) {
        for rule in inOrder {
            if let verdict = rule.verdict(on: edit, in: sides) { return (verdict, rule.name) }
        }
        return (last.verdict(on: edit), last.name)
    }
}
