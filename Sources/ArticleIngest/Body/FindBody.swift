/// The article in a page, cut out.
struct PageBody {
    var text = ""
    var blocks: [IngestedBlock] = []
    /// Where it was hidden; nil where readers see it.
    var hidden: HiddenBody?
    /// UTF-8 bytes of the blocks below the standfirst.
    var length: Int { blocks.reduce(0) { $0 + ($1.role == .standfirst ? 0 : $1.range.count) } }
    /// The blocks that the page marks as notices, over ``text``.
    var notices: [Range<Int>] = []
    /// Of which kind each notice is that stood outside the article, by where its block starts.
    var noticeKinds: [Int: CorrectionNotice.Kind] = [:]
    /// When each notice was given that the page dates outside its text, by where its block starts.
    var noticeDates: [Int: String] = [:]
    /// The elements of the whole page that are marked as notices.
    var noticeElements: [Int] = []
    /// The node that each block starts with, in the order of the page.
    var places: [Int] = []
}

/// Finds the article in a page by where its words are dense, its links few and its markup telling.
///
/// The method is that of Arc90's Readability (2010) and its heirs: score paragraphs, let their ancestors share the
/// score, take the best with its like-minded siblings, clean what is left. A page where little is left is tried again
/// with weaker suspicion.
func findBody(of tree: HTMLTree, metadata: PageMetadata) -> PageBody {
    let (agreement, tables) = (Agreement(metadata), DataTables(of: tree))
    var best = PageBody()
    for suspicion in Suspicion.attempts {
        var page = Selection(
            tree: tree, tables: tables, landmarks: metadata.landmarks, agreement: agreement, suspicion: suspicion)
        page.dropHidden()  // what no reader sees
        let visible = page.isKept
        page.dropUnlikely()  // what its class or role says is not the article
        let root = page.bestCandidate()  // where the words are
        let roots = page.withSiblings(of: root)  // and what belongs to it
        page.clean(roots, title: metadata.title)  // without what slipped in
        let standfirst = page.standfirst(before: roots, visible: visible)  // what stands above it
        let body = writeBlocks(of: page, below: roots, main: root, standfirst: standfirst)
        // Weaker suspicion always finds more: a short article with its furniture is no better article.
        let gain = best.length >= IngestThresholds.shortText ? IngestThresholds.retryGain : 1
        if Double(body.length) > gain * Double(best.length) { best = body }
        if body.length >= IngestThresholds.enoughText { break }
    }
    var body = bodyOrHidden(best, of: tree, metadata: metadata)  // what scripts would have shown
    body.noticeElements = tree.indices.filter { tree[$0].hint.isNotice }
    return body
}

/// How readily an element is held for something else than the article.
struct Suspicion {
    let dropsUnlikely: Bool
    let weighsClasses: Bool
    let cleansConditionally: Bool

    static let none = Suspicion(dropsUnlikely: false, weighsClasses: false, cleansConditionally: false)

    static let attempts = [
        Suspicion(dropsUnlikely: true, weighsClasses: true, cleansConditionally: true),
        Suspicion(dropsUnlikely: false, weighsClasses: true, cleansConditionally: true),
        Suspicion(dropsUnlikely: false, weighsClasses: false, cleansConditionally: true),
        Suspicion(dropsUnlikely: false, weighsClasses: false, cleansConditionally: false),
    ]
}

/// A page, and which of its nodes are still held for the article.
struct Selection {
    let tree: HTMLTree
    let tables: DataTables
    let landmarks: Landmarks
    let agreement: Agreement
    let suspicion: Suspicion
    /// False for what was dropped, with all that is below it.
    var isKept: [Bool]
    /// Whether the line that says who wrote it was dropped.
    var hasByline = false

    init(
        tree: HTMLTree, tables: DataTables, landmarks: Landmarks, agreement: Agreement, suspicion: Suspicion
    ) {
        (self.tree, self.tables, self.suspicion) = (tree, tables, suspicion)
        (self.landmarks, self.agreement) = (landmarks, agreement)
        isKept = Array(repeating: true, count: tree.nodes.count)
    }

    mutating func drop(_ index: Int) {
        for node in tree.subtree(index) { isKept[node] = false }
    }

    /// Calls the closure with every element that is kept, parents first; what it drops is not visited.
    mutating func visit(_ range: Range<Int>, _ body: (inout Selection, Int) -> Void) {
        for index in range where isKept[index] && tree[index].tag != .text { body(&self, index) }
    }

    /// The kept text below a node, white space collapsed.
    func text(of index: Int) -> String {
        collapsed(
            tree.subtree(index).lazy.filter { isKept[$0] && tree[$0].tag == .text }.map { tree[$0].text }.joined())
    }

    /// The same where it has fewer characters than the limit, else nil; costs no more than the limit, however much
    /// stands below.
    func text(of index: Int, shorterThan limit: Int) -> String? {
        var text = ""
        for node in tree.subtree(index) where isKept[node] && tree[node].tag == .text {
            text += tree[node].text
            if text.utf8.count > IngestThresholds.bytesOfShortText * limit { return nil }
        }
        let words = collapsed(text)
        return words.count < limit ? words : nil
    }

    func weight(of index: Int) -> Double { suspicion.weighsClasses ? tree[index].hint.weight : 0 }

    func isInside(_ tag: HTMLTag, _ index: Int) -> Bool { tree.ancestors(of: index).contains { tree[$0].tag == tag } }
}
