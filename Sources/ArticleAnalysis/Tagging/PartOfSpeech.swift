/// A part of speech: the Penn Treebank tag set with the additions of Universal Dependencies' English treebanks.
package enum PartOfSpeech: String, Sendable, CaseIterable {
    /// Not tagged.
    case unknown = "?"
    /// A mail or web address.
    case add = "ADD"
    /// A prefix that stands apart (“anti” in “anti-tank”).
    case afx = "AFX"
    /// A coordinating conjunction (“and”, “or”).
    case cc = "CC"
    /// A number (“12”, “twelve”).
    case cd = "CD"
    /// A determiner (“the”, “this”, “no”).
    case dt = "DT"
    /// The “there” of “there is”.
    case ex = "EX"
    /// A foreign word.
    case fw = "FW"
    /// A part of a word that was written apart.
    case gw = "GW"
    /// A hyphen inside a compound.
    case hyph = "HYPH"
    /// A preposition or subordinating conjunction (“in”, “because”).
    case `in` = "IN"
    /// An adjective (“large”).
    case jj = "JJ"
    /// A comparative (“larger”).
    case jjr = "JJR"
    /// A superlative (“largest”).
    case jjs = "JJS"
    /// The marker of a list item (“1.”, “a)”).
    case ls = "LS"
    /// A modal verb (“could”, “will”).
    case md = "MD"
    /// A mark that says nothing about syntax (a bullet, an emoticon).
    case nfp = "NFP"
    /// A noun in the singular, or of a mass (“house”, “water”).
    case nn = "NN"
    /// A name in the singular (“London”).
    case nnp = "NNP"
    /// A name in the plural (“Americas”).
    case nnps = "NNPS"
    /// A noun in the plural (“houses”).
    case nns = "NNS"
    /// A word before a determiner (“all the”, “such a”).
    case pdt = "PDT"
    /// The ending of a possessive (“'s”).
    case pos = "POS"
    /// A personal pronoun (“she”, “them”).
    case prp = "PRP"
    /// A possessive pronoun (“her”, “their”).
    case prpPossessive = "PRP$"
    /// An adverb (“quickly”, “not”).
    case rb = "RB"
    /// An adverb in the comparative (“sooner”).
    case rbr = "RBR"
    /// An adverb in the superlative (“soonest”).
    case rbs = "RBS"
    /// A particle of a verb (“up” in “give up”).
    case rp = "RP"
    /// A symbol (“%”, “+”).
    case sym = "SYM"
    /// The word “to”.
    case to = "TO"
    /// An interjection (“oh”, “yes”).
    case uh = "UH"
    /// A verb in its base form (“take”).
    case vb = "VB"
    /// A verb in the past tense (“took”).
    case vbd = "VBD"
    /// A gerund or present participle (“taking”).
    case vbg = "VBG"
    /// A past participle (“taken”).
    case vbn = "VBN"
    /// A verb in the present but for the third person singular (“they take”).
    case vbp = "VBP"
    /// A verb in the third person singular of the present (“takes”).
    case vbz = "VBZ"
    /// A determiner that asks or relates (“which”, “that”).
    case wdt = "WDT"
    /// A pronoun that asks or relates (“who”, “what”).
    case wp = "WP"
    /// “Whose”.
    case wpPossessive = "WP$"
    /// An adverb that asks or relates (“where”, “when”).
    case wrb = "WRB"
    /// An opening bracket of any shape.
    case openBracket = "-LRB-"
    /// A closing bracket of any shape.
    case closeBracket = "-RRB-"
    /// A comma.
    case comma = ","
    /// A mark that ends a sentence (“.”, “?”, “!”).
    case stop = "."
    /// A colon, a semicolon, a dash or an ellipsis.
    case colon = ":"
    /// A currency sign.
    case dollar = "$"
    /// An opening quotation mark.
    case openQuote = "``"
    /// A closing quotation mark.
    case closeQuote = "''"
}

extension PartOfSpeech {
    /// A verb, whatever its form; a modal is none.
    package var isVerb: Bool {
        self == .vb || self == .vbd || self == .vbg || self == .vbn || self == .vbp || self == .vbz
    }

    /// A noun or a name.
    package var isNoun: Bool { self == .nn || self == .nns || self == .nnp || self == .nnps }
}
