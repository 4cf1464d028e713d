/// The limits that the classification of differences works with.
enum ChangeThresholds {
    /// Content words that come or go before an edit without finer kind counts as another claim rather than another
    /// wording.
    ///
    /// Three words added or cut is where readers of two hand-labelled collections of edits drew the line.
    static let contentWordsOfClaim = 3
    /// The same for a phrase that only came or only went, where nothing else could stand for it; one is enough if it is
    /// no mere turn of phrase…
    static let contentWordsOfPhrase = 2
    /// …and the least words that such a phrase must have, small words included, unless it is a member of a list.
    static let wordsOfPhrase = 3
    /// Tokens of an edit past which the rules that compare word with word stay silent.
    static let wordRuleTokens = 64
    /// Tokens of a row past which no other form of a word is looked for in it.
    static let wordsOfRow = 400
    /// Letters that may differ between a slip and the word that was meant.
    static let slipDistance = 2
    /// Letters. Shorter words are too near to each other for their distance to say anything.
    static let shortestSlip = 3
    /// Letters. In words up to this length a slip is one letter.
    static let shortWord = 4
    /// Letters that two words must share at their start, and two thirds of the longer one, to be derived from each
    /// other.
    static let derivedStem = 6
    /// Words of a quotation that loses its marks before that is more than a matter of style.
    static let paraphrasedWords = 2
    /// The share of a sentence that must stand between quotation marks for its coming to be the coming of a quotation.
    static let quoteShare = 0.6
    /// Tokens on either side of a lone quotation mark among which the words that it quotes are counted.
    static let quoteReach = 200
    /// Words between quotation marks below which a sentence holds a quoted term, no quotation.
    static let quotedWords = 4
    /// Words that a source set off by commas may take (“, according to three people with knowledge of the talks”).
    static let parentheticWords = 20
    /// From this value on a figure that stands twice is the same figure, whatever noun is counted (“troops”,
    /// “soldiers”).
    static let tellingFigure = 100.0
    /// Sentences before and behind among which the twin of a sentence that stood twice is looked for.
    static let twinReach = 4
    /// Tokens before and behind a word that may belong to one address with it.
    static let addressTokens = 24
    /// Words that a stretch between two stops must have to be taken for a sentence: a doubled clause, a statement that
    /// came in.
    static let wordsOfStatement = 5
    /// Words that the signature below a quotation may have (“– Anna Lindqvist, harbour master”).
    static let signatureWords = 8
    /// Equal tokens between two hunks across which the exchange of the same words is one transposition.
    static let transpositionGap = 6

    /// Characters that a character reference of HTML may take (“&rdquo;”, “&#8221;”): the longest one that is looked up
    /// has eight.
    static let longestReference = 10

    // How edits are carved. The counts were chosen on scholarly revisions, whose editors' own edits are marked by hand;
    // one more or less in any of them moves their agreement by less than half a point.

    /// Words of two neighbouring edits, both sides together, from which a lone small word between them stands by
    /// chance.
    static let wordsOfRewrite = 8
    /// Words of an edit that stands by itself beside such a word.
    static let wordsOfExchange = 2
    /// Bytes of a word that can stand by chance.
    static let smallWord = 4
    /// Content words of both sides together from which a replacement without a word in common is one thing gone and
    /// another one come…
    static let contentWordsOfRewrite = 7
    /// …the least words of a clause that came in the place of small words…
    static let wordsOfClause = 5
    /// …and of an introductory phrase that a comma closes, of which another took the place.
    static let wordsOfOpening = 3
    /// Words beside a clause that took the place of as many.
    static let wordsBesideClause = 2
    /// Words that must have come beside a form of the word that stood there, for them to be an edit of their own.
    static let wordsBesideForm = 3
    /// Tokens of a phrase that stands in another form elsewhere in its sentence.
    static let wordsOfForm = 8
    /// Letters that two words must share at their start, and two thirds of the shorter one, to say the same in another
    /// form.
    static let sharedStem = 5
    /// Changed tokens of one side of a row times those of the other, past which no words are looked for that moved
    /// inside it.
    static let comparedWords = 20_000
}
