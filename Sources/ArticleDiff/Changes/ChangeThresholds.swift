/// The limits that the classification of differences works with.
enum ChangeThresholds {
    /// Words behind a word of saying among which a negation denies what is said (“said neither he nor the board had”).
    static let wordsBeforeDenial = 6
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
    /// Rank of a sense among those of a word (1 is the commonest) past which it is no evidence: of samples of WordNet,
    /// words that share a rarer one are seldom exchanged.
    static let commonSenseRank = 2
    /// 255ths of a word's tagged uses that a sense must make up to be evidence; a tenth parts “price, cost” from noise.
    static let commonSenseShare = 20
    /// Adjectives at most of a cluster whose members say nearly the same; colours and numbers have larger ones.
    static let nearBreadth = 32
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
    /// Words of a source that is told by what it is (“two officials of the port”), all of which are exchanged.
    static let wordsOfSource = 6
    /// Words that a source set off by commas may take (“, according to three people with knowledge of the talks”).
    static let parentheticWords = 20
    /// From this value on a figure that stands twice is the same figure, whatever noun is counted (“troops”,
    /// “soldiers”).
    static let tellingFigure = 100.0
    /// Sentences before and behind among which the twin of a sentence that stood twice is looked for.
    static let twinReach = 4
    /// Words that a stretch between two stops must have to be taken for a sentence: a doubled clause, a statement that
    /// came in.
    static let wordsOfStatement = 5
    /// Words that the signature below a quotation may have (“– Anna Lindqvist, harbour master”).
    static let signatureWords = 8
    /// Equal tokens between two hunks across which the exchange of the same words is one transposition.
    static let transpositionGap = 6

    /// Tokens of a phrase that is looked up as one that says the same (“for instance”): the longest in the list has
    /// five.
    static let tokensOfSense = 6

    /// Words with facts of a group of nouns that a pronoun may stand for.
    static let wordsOfNounGroup = 4

    /// Tokens on either side of an edit that rules look at, beyond the ends of its paragraph as well: a heading has no
    /// stop, and what stands below it is the next word.
    static let tokensAround = 5

    /// Sentences before its own in which a pronoun's antecedent is looked for.
    static let sentencesToAntecedent = 2

    /// Letters that a clipped word keeps at least (“org”).
    static let clippedLetters = 3

    /// Words between the first and the last of a phrase that says where to look, which say where there (“the upper half”).
    static let wordsInPointer = 2

    /// Tokens of either side of an edit in which turns of phrase are looked for; bounds the cost of rewritten passages.
    static let wordsOfParaphrased = 16

    /// Tokens on either side of an edit in which such a turn may begin or end.
    static let wordsBesideParaphrased = 2
    /// Stretches of a row that differ, past which nobody is looked for who changed places with another…
    static let hunksOfExchange = 8
    /// …and the tokens from the first of the two to the second.
    static let tokensOfExchange = 40
    /// Tokens of an edit, and before or behind it, among which the small words of its verb stand.
    static let tokensOfVerb = 5
    /// Tokens in front of a word among which the noun stands that it belongs to: “community of young researchers”.
    static let wordsToHead = 3
    /// Letters that must be left of a word without its negating prefix (“unlikely”); shorter ones stand there by chance
    /// (“into”).
    static let shortestNegated = 5
    /// Letters that must be left of a word without its inflection.
    static let shortestStem = 3
    /// Letters. Longer strings are no words, and no spelling is compared with them.
    static let longestWord = 40
    /// Words of a side past which an opposite in it may belong to anything.
    static let wordsBesideOpposite = 4
    /// Words of a side beside a denial, among which another word may say it with a prefix (“no longer used”).
    static let wordsBesideDenial = 8
    /// Words of a long form that a short one may stand for.
    static let wordsOfLongForm = 8
    /// Words of a long form that may have no letter in the short one (“Department of Trade”).
    static let smallWordsOfLongForm = 1
    /// Letters that a short form must have.
    static let lettersOfShortForm = 2
    /// Bytes of a short form that may stand before a plain word in a title (“UX Designer”).
    static let longestShortForm = 3
    /// Pieces into which blanks may have broken a word.
    static let piecesOfWord = 4
    /// Single letters in a row that are still a slip.
    static let strayLetters = 2
    /// Digits of the number of a list item.
    static let digitsOfListMark = 2
    /// Words around reference marks, both sides together.
    static let wordsOfReference = 12
    /// Bytes. Nothing shorter is taken for an address.
    static let shortestAddress = 5
    /// Digits that two numbers must have for one stroke between them to look like a slip, and from which on a number is
    /// precise.
    static let digitsOfSlip = 3
    /// Tokens on either side of an edit among which the brackets of a file's label stand.
    static let wordsOfFileLabel = 12
    /// Tokens of a name: “Lieutenant-General Sir Anna Maria Vane” and a stop or two.
    static let wordsOfName = 6
    /// Years that a person may live: a figure up to it that counts nothing may be an age, which no share is told of.
    static let oldestAge = 120.0
    /// Share of the old figure from which on a change in per cent says nothing (“+1,000 %”).
    static let tellingShare = 10.0
    /// Share of an amount within which another unit's figure is taken for a conversion that was rounded. 0.03…0.1:
    /// “10 km” are “6 miles” within 4 %.
    static let roundedShare = 0.06
    /// Characters of a line of a report.
    static let longestExcerpt = 120

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
    /// Phrases in which a word is looked for in another form, of those that hold one of its forms or begin alike.
    ///
    /// A sentence holds one or two; only a row that repeats one word a hundred times comes near.
    static let partnersOfForm = 64
    /// Small words behind the last figure that belong to it where one side alone has them (“thousands of”).
    static let wordsBehindFact = 2
    /// Changed tokens of one side of a row times those of the other, past which no words are looked for that moved
    /// inside it.
    static let comparedWords = 20_000
    /// Tokens between “not” and what a correction notice says was wrong: “not up to about 40”.
    static let rejectionReach = 4
    /// The share of a figure by which a notice may round it in another unit of writing: none but that of a double.
    static let sameValue = 1e-9
    /// Bytes of a tag, a comment or a variable of a template, beyond which a “<” or “{{” is no sign of markup.
    ///
    /// Tags of images with all their sources stay below it; it bounds the search from every such byte.
    static let longestMarkup = 2_000
}
