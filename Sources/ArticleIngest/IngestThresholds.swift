/// Where ingestion draws its lines; each says its unit and why it stands there.
enum IngestThresholds {
    // MARK: Source

    /// Bytes. The largest page in the archives tried had 8 MB, nearly all of it scripts.
    static let largestSource = 20_000_000
    /// Bytes that decide whether a nameless source is a page.
    static let sniffedBytes = 512
    /// Bytes in which a page must name its encoding; the standard says 1,024, pages that put comments first need more.
    static let prescannedBytes = 4096
    /// One NUL in so many bytes or more often is UTF-16: Latin script has one in two, mixed text one in four.
    static let utf16NulShare = 5
    /// Bytes from which UTF-16 and UTF-32 are known by their NULs.
    static let leastUnmarked = 64
    /// How many times as many NULs stand in the one half of the bytes as in the other.
    static let unmarkedRatio = 8
    /// Bytes that the guess of an encoding reads; it is sure after a few paragraphs, but pages start with scripts.
    static let bytesOfGuess = 2_000_000
    /// Bytes above 7F from which a guess is worth more than what a page says of itself.
    static let bytesToGuess = 40
    /// The share of broken characters among the bytes above 7F from which a page is not in the encoding that it names.
    static let brokenShare = 0.05
    /// The share of bytes above 7F in sequences of UTF-8 from which a text that names another encoding is damaged UTF-8.
    static let damagedUTF8 = 0.9
    /// Characters such as “Ã©” in one text from which they are no words.
    static let shortMojibake = 3
    /// One control character in so many bytes is the most that a text has: stray ones come from word processors.
    static let controlShare = 500
    /// The largest share of bytes above 7F in a Western text; French reaches 0.05, a list of accented names 0.15.
    static let mostHighBytes = 0.25

    // MARK: Plain text

    /// Blocks from the top in which a headline stands; exported pages put weather, place and date above it.
    static let headlineBlocks = 6
    /// UTF-8 bytes.
    static let longestHeadline = 250
    /// Words; shorter lines are labels.
    static let headlineWords = 4
    /// Words; a line with a digit and no more words than this is a date or a temperature.
    static let dateLineWords = 5

    // MARK: HTML

    /// Open elements; what nests deeper loses its tags and keeps its text. Blink draws the line at 512, real pages stay
    /// below 100.
    static let deepestNesting = 400
    /// How many open elements an end tag is looked for in.
    static let closingReach = 400
    /// Attributes of one tag; real tags stay below 60.
    static let mostAttributes = 1000

    // MARK: Metadata

    /// Bytes of one JSON-LD block; real ones stay below 200 kB.
    static let largestLinkedData = 2_000_000

    /// Characters of a line that says when, by whom and where; longer ones are sentences.
    static let longestDateLine = 120
    /// Characters at the start of a paragraph in which it may say where and when.
    static let dateline = 40
    /// No page was published before there was a web; an earlier day is one that the article tells of.
    static let firstShownDay = "1990-01-01"
    /// Pieces of text behind the headline among which the date of the article stands: byline, share buttons, standfirst.
    static let datesBehind = 30
    /// The same before it: an overline, a section, a breadcrumb.
    static let datesBefore = 12
    /// Pieces of text behind the headline among which a byline stands.
    static let bylinesBehind = 25
    /// Headings, marked authors and dated lines of one page that are looked at; real pages have some dozens.
    static let mostSigns = 500
    /// Words of a name with its title (“Prof. Dr. Anna Maria van der Berg”); more are a sentence.
    static let wordsOfName = 7
    /// Pieces of text by which a line that is called a date counts as nearer.
    static let dateClassBonus = 12
    /// The share of common words from which a heading is the one that the page's title repeats.
    static let headlineLikeness = 0.6
    /// What is added to that share for an `h1`.
    static let firstHeadingBonus = 0.3

    // MARK: Body

    /// UTF-8 bytes that an article has at least; below, the page is tried again with weaker suspicion.
    static let enoughText = 500
    /// The share of the linked data's text that the page shows at least; below, it hides the article from readers without
    /// script or subscription.
    static let thinShare = 0.4
    /// UTF-8 bytes of a paragraph in the data of a page's script; shorter strings are labels.
    static let shortestScripted = 60
    /// How much more text another try has to find where the first found an article, if a short one.
    static let retryGain = 1.5
    /// UTF-8 bytes from which what was found may be a short article.
    static let shortText = 200
    /// UTF-8 bytes a character that a text is read before it counts as long: markup is full of white space.
    static let bytesOfShortText = 20
    /// Characters; a longer “byline” is a biography.
    static let longestByline = 100
    /// Characters; shorter passages are labels and score nothing.
    static let shortestPassage = 25.0
    /// Words; fewer are a label, an address or a name.
    static let wordsOfPassage = 5
    /// The share of words with a small first letter from which a passage is prose: German has .6, a list of names none.
    static let proseSmallLetters = 0.35
    /// What a passage counts that stands before the headline, in a footer, or that is no prose.
    static let doubtfulPassage = 0.2
    /// Runs of three words from which a description is compared with passages.
    static let shinglesOfDescription = 4
    /// The share of a description's runs that the passage has which it was taken from.
    static let shareOfDescription = 0.5
    /// The share of the densest candidate's score from which one that holds such a passage takes its place.
    static let describedShare = 0.3
    /// Runs of three words from which a text in the linked data is an article.
    static let shinglesOfBody = 80
    /// What a passage counts that such a text has nothing of, and what is added for its share in it.
    static let leastAgreement = 0.5
    static let weightOfAgreement = 1.0
    /// The most that the length of one passage counts, at a point a hundred characters.
    static let mostLengthScore = 3.0
    /// How many elements up a passage's score is shared.
    static let sharingLevels = 5
    /// How many of the best candidates are compared.
    static let rivals = 5
    /// The share of the best score from which a candidate is a close rival.
    static let closeRival = 0.75
    /// How many close rivals must stand below an element for it to take their place.
    static let rivalsToShare = 3
    /// What a link to a place on the same page counts, against 1 for a link away.
    static let ownLinkShare = 0.3
    /// The share of links from which a sibling of the article is not a part of it.
    static let siblingLinks = 0.25
    /// Characters from which a paragraph beside the article is judged by its links alone.
    static let longSibling = 80.0
    /// The share of the best candidate's text from which a sibling counts as a part of the article.
    static let siblingShare = 0.2
    /// The same where its class is like the candidate's: templates put each stretch of an article into a box of its
    /// own.
    static let kinShare = 0.02
    /// The share of common class words from which two elements are of one kind.
    static let sameKind = 0.5
    /// Characters; a longer element with “share” in its class is the article's own.
    static let shareBox = 500
    /// The share of common words from which a heading is the headline again.
    static let titleLikeness = 0.75
    /// Characters up to which a box with a doubtful class is furniture: a biography, a form.
    static let doubtfulBox = 700.0
    /// The share of links from which a longer one is.
    static let doubtfulLinks = 0.4
    /// Characters of the lines that sum an article up.
    static let shortestStandfirst = 40.0
    static let longestStandfirst = 800.0
    /// Passages that such lines have at most.
    static let standfirstPassages = 2
    /// UTF-8 bytes; a line of furniture is no longer.
    static let longestFurnitureLine = 400
    /// Words of a line that is a date and a time: a weekday, a month, a zone.
    static let wordsOfClock = 8
    /// Words of a line that says who, when and how long to read.
    static let wordsOfMeta = 25
    /// Words of a credit at most.
    static let wordsOfCredit = 12
    /// Lines at either end of an article among which calls to the reader stand without a link.
    static let linesAtTheTop = 2
    /// Lines among which who wrote it, when and how long it is to read stand above the article.
    static let linesOfHead = 12
    static let linesAtTheEnd = 6
    /// The share of links from which a paragraph is the headline of another article, and the words that it has at least.
    static let teaserLinks = 0.9
    static let wordsOfTeaser = 3
    /// Words of a line that heads links to other articles.
    static let wordsOfLabel = 10
    /// Commas from which a box is prose, whatever else is in it.
    static let proseCommas = 10
    /// The share of its text in lists from which a box is a list.
    static let listShare = 0.9
    /// Characters an image up to which a box is a gallery: formulas are images in running text.
    static let wordsBesideImages = 60.0
    /// The share of links from which a box is navigation.
    static let boxLinks = 0.2
    /// The same where the class speaks for the article.
    static let trustedBoxLinks = 0.5
    /// The same for a list: lists of sources are full of links.
    static let listLinks = 0.6
    /// Characters of the words under a picture.
    static let longestCaption = 500
    /// Characters of a table's row that is written as one block.
    static let longestRow = 600
    /// A table is data from so many rows, more than so many columns, or more than so many cells.
    static let tableRows = 10
    static let tableColumns = 4
    static let tableCells = 10

    // MARK: Judging

    /// Words of an article below which its page is asked whether it is a wall; a consent page explains itself at length.
    static let wallWords = 400
    /// Words below which a page that is headed like an error is one.
    static let errorWords = 200
    /// Words of a whole page below which two phrases of a check for robots make it one.
    static let botCheckWords = 120
    /// So many phrases about consent in so many words are what a text is about.
    static let (consentPhrases, consentWords) = (4, 200)
    /// Words of an article below which an invitation to subscribe means that the rest is missing.
    static let stubWords = 100
    /// The same where the page says that it is not free.
    static let closedWords = 250
    /// Words of an article below which a page may be an empty shell.
    static let shellWords = 40
    /// Words besides the title that a page has at least; the shortest corrections have ten.
    static let leastWords = 6
    /// Words of a link that is a headline.
    static let teaserWords = 4
    /// Words of a paragraph that is longer than the lines under a teaser.
    static let proseWords = 40
    /// Words in such paragraphs that a section page has at most.
    static let indexProse = 150
    /// Headlines that a section page links at least.
    static let indexTeasers = 12
    /// Braces and semicolons of the shortest script, and the share of them: one in so many bytes.
    static let (codeMarks, codeShare) = (8, 40)
    /// Words from which a version can collapse; a few lines may well become one.
    static let leastToCollapse = 60
    /// The share of the words below which it has.
    static let collapsedShare = 0.25

    // MARK: Notices

    /// Characters of a passage in which a notice shows.
    static let noticeOpening = 160
    /// Characters of a date between a label and its colon.
    static let noticeDate = 40
    /// Bytes; a longer label is a sentence.
    static let longestNoticeLabel = 60
    /// Characters behind a label in which “email us” means that readers shall report errors.
    static let policyReach = 80
    /// Words of an update that are no numbers; fewer tell when it was, and who wrote it.
    static let wordsOfUpdate = 7
    /// Words that a notice has at least where only its place says that it is one.
    static let wordsOfNotice = 8
    /// Notices outside the article that a page may add to it; a list of all of a paper's has more.
    static let mostStrayNotices = 5
    /// Notices of a page that are looked for in its article.
    static let noticesTried = 50
}
