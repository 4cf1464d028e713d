/// A part of speech: the Penn Treebank tag set with the additions of Universal Dependencies' English treebanks.
package enum PartOfSpeech: String, Sendable, CaseIterable {
    case unknown = "?"
    case add = "ADD", afx = "AFX", cc = "CC", cd = "CD", dt = "DT", ex = "EX", fw = "FW", gw = "GW", hyph = "HYPH",
        `in` = "IN"
    case jj = "JJ", jjr = "JJR", jjs = "JJS", ls = "LS", md = "MD", nfp = "NFP", nn = "NN", nnp = "NNP", nnps = "NNPS",
        nns = "NNS"
    case pdt = "PDT", pos = "POS", prp = "PRP", prpPossessive = "PRP$", rb = "RB", rbr = "RBR", rbs = "RBS", rp = "RP",
        sym = "SYM"
    case to = "TO", uh = "UH", vb = "VB", vbd = "VBD", vbg = "VBG", vbn = "VBN", vbp = "VBP", vbz = "VBZ"
    case wdt = "WDT", wp = "WP", wpPossessive = "WP$", wrb = "WRB"
    case openBracket = "-LRB-", closeBracket = "-RRB-", comma = ",", stop = ".", colon = ":", dollar = "$", openQuote =
        "``", closeQuote =
        "''"
}

extension PartOfSpeech {
    /// A noun or a name.
    package var isNoun: Bool { self == .nn || self == .nns || self == .nnp || self == .nnps }
}
