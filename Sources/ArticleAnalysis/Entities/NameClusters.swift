/// Puts the mentions of one name together: “Volodymyr Zelensky”, “Mr Zelensky”, “Zelensky”; “Royal United Services
/// Institute”, “RUSI”.
///
/// A short form joins the fullest form that it can stand for. Where two full forms share it (Theresa May, Philip May),
/// it joins the one named last before it; titles that contradict each other (“Mrs”, “Mr”) keep people apart.
struct NameClusters {
    struct Cluster {
        var forms: [NameForm]
        var mentions: [NameMention] = []
        var title: WordRole = []
        var fullest: NameMention
    }

    let words: WordsOfPage
    private(set) var clusters: [Cluster] = []
    private var byForm: [NameForm: Int] = [:]
    /// Clusters by a word that can stand for them: last word, first word, acronym.
    private var byLast: [WordID: [Int]] = [:]
    private var byFirst: [WordID: [Int]] = [:]
    private var byAcronym: [WordID: [Int]] = [:]
    private var lastUse: [Int] = []

    init(_ mentions: [NameMention], in words: WordsOfPage) {
        self.words = words
        for mention in mentions where mention.length > 1 { seed(mention) }
        for mention in mentions { place(mention) }
    }

    func form(of mention: NameMention) -> NameForm {
        NameForm(words: mention.core.compactMap { words.tokens[$0].kind == .mark ? nil : words.tokens[$0].word })
    }

    /// Makes a cluster of every full form before any short form looks for one: a headline says “Zelensky” first.
    private mutating func seed(_ mention: NameMention) {
        let form = form(of: mention)
        guard byForm[form] == nil else { return }
        if let index = sameNameShortened(form) {
            byForm[form] = index
            clusters[index].forms.append(form)
            if mention.length > clusters[index].fullest.length { clusters[index].fullest = mention }
        } else {
            open(mention, form)
        }
    }

    private mutating func open(_ mention: NameMention, _ form: NameForm) {
        let index = clusters.count
        clusters.append(Cluster(forms: [form], fullest: mention))
        lastUse.append(-1)
        byForm[form] = index
        if let last = form.last { byLast[last, default: []].append(index) }
        if let first = form.first, form.words.count > 1 { byFirst[first, default: []].append(index) }
        if let acronym = acronym(of: mention) { byAcronym[acronym, default: []].append(index) }
    }

    /// “John Fitzgerald Kennedy” and “John Kennedy”: first and last word agree.
    private func sameNameShortened(_ form: NameForm) -> Int? {
        guard let first = form.first, let last = form.last, form.words.count > 1 else { return nil }
        return byLast[last]?.prefix(Thresholds.mostNamesakes).first { index in
            clusters[index].forms.contains {
                $0.words.count > 1 && $0.first == first && $0.words.count != form.words.count
            }
        }
    }

    private mutating func place(_ mention: NameMention) {
        let form = form(of: mention)
        guard !form.words.isEmpty else { return }
        let index = byForm[form].flatMap { form.words.count > 1 ? $0 : nil } ?? shortForm(form, mention)
        if let index {
            clusters[index].mentions.append(mention)
            clusters[index].title.formUnion(mention.title)
            lastUse[index] = mention.sentence
        } else {
            open(mention, form)
            let index = clusters.count - 1
            clusters[index].mentions.append(mention)
            clusters[index].title = mention.title
            lastUse[index] = mention.sentence
        }
    }

    private func shortForm(_ form: NameForm, _ mention: NameMention) -> Int? {
        guard form.words.count == 1, let word = form.first else { return byForm[form] }
        let isAcronym = words.capitals[mention.core.lowerBound] == .all
        let candidates = (isAcronym ? byAcronym[word] : nil) ?? byLast[word] ?? byFirst[word] ?? []
        return candidates.suffix(Thresholds.mostNamesakes).filter { agrees(clusters[$0].title, mention.title) }
            .max { (lastUse[$0], $1) < (lastUse[$1], $0) }
    }

    /// “Mr” and “Mrs” are two people.
    private func agrees(_ one: WordRole, _ other: WordRole) -> Bool {
        let both = one.union(other)
        return !(both.contains(.maleTitle) && both.contains(.femaleTitle))
    }

    /// The capitals of a name of three words or more, without the small words: “RUSI”.
    private func acronym(of mention: NameMention) -> WordID? {
        let initials = mention.core.compactMap { words.capitals[$0] == .lower ? nil : words.firstByte($0) }
        guard initials.count >= Thresholds.shortestAcronym, initials.allSatisfy({ $0.isASCIIUppercase }) else {
            return nil
        }
        return WordID(bytes: initials[...])
    }
}
